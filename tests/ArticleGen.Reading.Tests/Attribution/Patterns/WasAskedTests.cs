namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Asked by Hale whether the port would reopen, Calder nodded.</summary>
public class WasAskedTests
{
    [Theory]
    [InlineData("Asked whether the port would reopen, Ines Calder nodded.", "Indirect|whether the port would reopen|-|Asked|WasAsked")]
    [InlineData("Asked on Friday if the mole was weak, Ines Calder nodded.", "Indirect|if the mole was weak|-|Asked|WasAsked")]
    [InlineData("Asked by Tom Hale whether the port would reopen, Ines Calder nodded.", "Indirect|whether the port would reopen|Tom Hale|Asked|WasAsked")]
    [InlineData("Ines Calder nodded when asked about the mole.", "Indirect|the mole|-|asked|WasAsked")]
    [InlineData("Ines Calder was asked why the ferries had stopped.", "Indirect|why the ferries had stopped|-|asked|WasAsked|to Ines Calder")]
    [InlineData("Ines Calder was asked by Tom Hale about the mole.", "Indirect|the mole|Tom Hale|asked|WasAsked|to Ines Calder")]
    [InlineData("Pressed by Tom Hale about the mole, Ines Calder left.", "Indirect|the mole|Tom Hale|Pressed|WasAsked")]
    public void Reads_the_question(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Fact]
    public void The_answer_is_read_as_well() =>
        Script.HasQuotes(
            "Asked about the mole, Ines Calder said, \"It is weak.\"",
            "Indirect|the mole|-|Asked|WasAsked", "Direct|It is weak.|Ines Calder|said|SubjectSaid");

    [Fact]
    public void Whoever_asks_does_not_speak_on() =>
        Script.HasQuotes(
            "Asked by Tom Hale about the mole, Ines Calder nodded, adding that it was weak.",
            "Indirect|the mole|Tom Hale|Asked|WasAsked", "Indirect|that it was weak|Ines Calder|adding|Participle");

    [Theory]
    [InlineData("Ines Calder was asked in for tea.")]
    [InlineData("Ines Calder was never asked.")]
    [InlineData("Determined about the mole, Ines Calder left.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
