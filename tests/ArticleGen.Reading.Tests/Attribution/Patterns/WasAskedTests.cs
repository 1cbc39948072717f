namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Asked by Hale whether the port would reopen, Calder nodded.</summary>
public class WasAskedTests
{
    [Theory]
    [InlineData("Asked whether the port would reopen, Ines Calder nodded.", "Act|whether the port would reopen|-|Asked|WasAsked")]
    [InlineData("Asked on Friday if the mole was weak, Ines Calder nodded.", "Act|if the mole was weak|-|Asked|WasAsked")]
    [InlineData(
        "Asked by Tom Hale whether the port would reopen, Ines Calder nodded.",
        "Indirect|whether the port would reopen|Tom Hale|Asked|WasAsked")]
    [InlineData("Ines Calder nodded when asked about the mole.", "Act|the mole|-|asked|WasAsked")]
    [InlineData(
        "Ines Calder was asked why the ferries had stopped.",
        "Act|why the ferries had stopped|-|asked|WasAsked|to Ines Calder")]
    [InlineData("Ines Calder was asked by Tom Hale about the mole.", "Indirect|the mole|Tom Hale|asked|WasAsked|to Ines Calder")]
    [InlineData("Pressed by Tom Hale about the mole, Ines Calder left.", "Indirect|the mole|Tom Hale|Pressed|WasAsked")]
    public void Reads_the_question(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "Ines Calder told reporters when asked about the mole that it was weak.",
        "Indirect|that it was weak|Ines Calder|told|Told|to reporters")]
    [InlineData(
        "Ines Calder told reporters when asked about the mole: \"It is weak.\"",
        "Direct|It is weak.|Ines Calder|told|Told|to reporters")]
    [InlineData("Ines Calder said when asked: \"It is weak.\"", "Direct|It is weak.|Ines Calder|said|SubjectSaid")]
    public void A_question_between_a_verb_and_what_was_said_is_stepped_over(string sentence, string quote) =>
        Script.HasQuotes(sentence, quote);

    [Fact]
    public void The_answer_is_read_as_well() =>
        Script.HasQuotes(
            "Asked about the mole, Ines Calder said, \"It is weak.\"",
            "Act|the mole|-|Asked|WasAsked", "Direct|It is weak.|Ines Calder|said|SubjectSaid");

    [Fact]
    public void Whoever_asks_does_not_speak_on() =>
        Script.HasQuotes(
            "Asked by Tom Hale about the mole, Ines Calder nodded, adding that it was weak.",
            "Indirect|the mole|Tom Hale|Asked|WasAsked", "Indirect|that it was weak|Ines Calder|adding|Participle");

    [Theory]
    [InlineData("Asked when the bridge would open, Priya Raman laughed.", "Act|when the bridge would open|-|Asked|WasAsked")]
    [InlineData(
        "Asked by a reporter whether flour was dear, Omar Haddad sighed.",
        "Indirect|whether flour was dear|a reporter|Asked|WasAsked")]
    [InlineData("Jonas Weber was asked whether he had the keys.", "Act|whether he had the keys|-|asked|WasAsked|to Jonas Weber")]
    [InlineData("When asked if the dam was safe, the engineer walked away.", "Act|if the dam was safe|-|asked|WasAsked")]
    [InlineData("Kofi Mensah was asked by the BBC how he trained.", "Indirect|how he trained|BBC|asked|WasAsked|to Kofi Mensah")]
    [InlineData(
        "Asked why the clinic had closed, Elena Petrova said: \"No beds.\"",
        "Act|why the clinic had closed|-|Asked|WasAsked",
        "Direct|No beds.|Elena Petrova|said|SubjectSaid")]
    [InlineData("Villagers were asked what they had seen.", "Act|what they had seen|-|asked|WasAsked|to villagers")]
    public void Reads_questions_of_many_kinds(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("Ines Calder was asked in for tea.")]
    [InlineData("Ines Calder was never asked.")]
    [InlineData("Determined about the mole, Ines Calder left.")]
    [InlineData("Marta Lindqvist was asked to light the kilns.")]
    [InlineData("Nobody asked the baker.")]
    [InlineData("The asking price was six euros.")]
    [InlineData("Kofi Mensah was asked out by a rower.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData(
        "Asked about the pier on \"Morning Tide,\" Ines Calder said she was \"glad to be alive.\"",
        "Act|the pier on \"Morning Tide,\"|-|Asked|WasAsked",
        "Mixed|she was \"glad to be alive.\"|Ines Calder|said|SubjectSaid")]
    public void The_question_ends_with_a_comma_in_its_marks(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);
}
