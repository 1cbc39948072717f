namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder boasted of her "own two hands".</summary>
public class SpokeAboutTests
{
    [Theory]
    [InlineData("Tom Hale boasted of his \"own two hands\" on Friday.", "Mixed|his \"own two hands\"|Tom Hale|boasted|SpokeAbout")]
    [InlineData("Ines Calder went on stage, boasting about the \"best port\" of all.", "Mixed|the \"best port\"|Ines Calder|boasting|SpokeAbout")]
    public void Reads_what_was_spoken_about(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Tom Hale boasted of his two hands.")]
    [InlineData("Tom Hale left to chants of \"Sail on!\" from the crews.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
