namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder boasted of her "own two hands".</summary>
public class SpokeAboutTests
{
    [Theory]
    [InlineData("Tom Hale boasted of his \"own two hands\" on Friday.", "Mixed|his \"own two hands\"|Tom Hale|boasted|SpokeAbout")]
    [InlineData(
        "Ines Calder went on stage, boasting about the \"best port\" of all.",
        "Mixed|the \"best port\"|Ines Calder|boasting|SpokeAbout")]
    [InlineData("Ines Calder boasted of her \"own two hands\" on Friday.", "Mixed|her \"own two hands\"|Ines Calder|boasted|SpokeAbout")]
    [InlineData("Tom Hale joked on Friday about \"the ferry of fools.\"", "Direct|the ferry of fools.|Tom Hale|joked|SpokeAbout")]
    [InlineData("The pilots complained in Varna of a \"rotten\" mole on Monday.", "Mixed|a \"rotten\"|the pilots|complained|SpokeAbout")]
    [InlineData("Ines Calder spoke again of \"a port for all\" in May.", "Direct|a port for all|Ines Calder|spoke|SpokeAbout")]
    public void Reads_what_was_spoken_about(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Tom Hale boasted of his two hands.")]
    [InlineData("Tom Hale left to chants of \"Sail on!\" from the crews.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData(
        "Tom Hale boasted about a plan to bury \"a whole harvest\" in the mole.",
        "Mixed|a plan to bury \"a whole harvest\"|Tom Hale|boasted|SpokeAbout")]
    [InlineData("On Friday Tom Hale returned to boasting about \"winning\" again.", "Direct|winning|Tom Hale|boasting|SpokeAbout")]
    public void A_plan_is_no_verb_and_boasting_no_noun(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
