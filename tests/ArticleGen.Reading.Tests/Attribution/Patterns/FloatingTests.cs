namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>She nodded. "Friday it is."</summary>
public class FloatingTests
{
    [Theory]
    [InlineData("Ines Calder nodded. \"Friday it is.\"", "Direct|Friday it is.|Ines Calder|-|Floating")]
    [InlineData("Ines Calder was sure of it. \"The mole will hold.\"", "Direct|The mole will hold.|Ines Calder|-|Floating")]
    [InlineData("Tom Hale, a pilot for thirty years, disagrees. \"It will break.\"", "Direct|It will break.|Tom Hale|-|Floating")]
    [InlineData("The director shrugged. \"We lost.\"", "Direct|We lost.|the director|-|Floating")]
    public void The_subject_of_the_sentence_before_speaks(string sentences, string quote) => Script.HasQuotes(sentences, quote);

    [Fact]
    public void Whoever_just_spoke_indirectly_speaks_on() =>
        Script.HasQuotes(
            "Ines Calder said the port would reopen. \"It is time.\"",
            "Indirect|the port would reopen|Ines Calder|said|SubjectSaid", "Direct|It is time.|Ines Calder|-|Floating");

    [Fact]
    public void A_thing_does_not_speak()
    {
        string[] quotes = Script.Quotes("The storm broke the mole. \"It is time.\"");
        Assert.Equal(["Direct|It is time.|-|-|None"], quotes);
    }
}
