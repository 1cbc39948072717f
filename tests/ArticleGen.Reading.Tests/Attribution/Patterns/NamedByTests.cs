namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>The plan was called "a farce" by Calder.</summary>
public class NamedByTests
{
    [Theory]
    [InlineData("The plan was called \"a farce\" by Ines Calder.", "Direct|a farce|Ines Calder|called|NamedBy")]
    [InlineData("The plan has been described by Ines Calder as \"a farce.\"", "Direct|a farce.|Ines Calder|described|NamedBy")]
    [InlineData("A plan labeled as \"a farce\" by Ines Calder passed on Friday.", "Direct|a farce|Ines Calder|labeled|NamedBy")]
    [InlineData("The plan, often dubbed \"the farce\" by Tom Hale, passed on Friday.", "Direct|the farce|Tom Hale|dubbed|NamedBy")]
    [InlineData("The pier is seen by Tom Hale as a \"death trap.\"", "Mixed|a \"death trap.\"|Tom Hale|seen|NamedBy")]
    public void Reads_who_named_it(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The plan was called \"a farce\" on Friday.")]
    [InlineData("The pier was built by Tom Hale in the \"old harbour\" style.")]
    [InlineData("The rock is called \"the Gate\" by sailors.")]
    [InlineData("The plan was described as \"a farce\" by the end of March.")]
    [InlineData("The plan was called \"a farce\" by the time Ines Calder left.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
