namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>The reporter's next verb behind marked words that are an object.</summary>
public class SecondVerbTests
{
    [Theory]
    [InlineData("Ines Calder called the strike \"reckless\" and left the port.", "Mixed|reckless|Ines Calder|called|AccusedOf")]
    [InlineData("Ines Calder said \"no\" and left.", "Direct|no|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder denounced \"reckless strikes\" and left.", "Direct|reckless strikes|Ines Calder|denounced|SubjectSaid")]
    [InlineData(
        "Ines Calder called the strike \"reckless\" and urged the crews to return.",
        "Mixed|reckless|Ines Calder|called|AccusedOf",
        "Indirect|the crews to return|Ines Calder|urged|SpeechAct")]
    public void Is_no_part_of_them(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("Ines Calder called the strike \"reckless\" and wrong.", "Mixed|\"reckless\" and wrong|Ines Calder|called|AccusedOf")]
    [InlineData(
        "Ines Calder called the strike \"reckless\" and \"a shame\".",
        "Mixed|\"reckless\" and \"a shame\"|Ines Calder|called|AccusedOf")]
    [InlineData(
        "Ines Calder said the strike was \"reckless\" and ruined the crews.",
        "Mixed|the strike was \"reckless\" and ruined the crews|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said \"we\" and \"they\" were lost.", "Mixed|\"we\" and \"they\" were lost|Ines Calder|said|SubjectSaid")]
    public void Is_told_from_what_goes_on(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
