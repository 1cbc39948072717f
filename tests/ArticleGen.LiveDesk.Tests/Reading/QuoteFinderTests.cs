using LiveDesk.Reading;

namespace ArticleGen.LiveDesk.Tests.Reading;

/// <summary>Who says what in an article, actor by actor.</summary>
public sealed class QuoteFinderTests
{
    private const string Text =
        "Ferry resumes\n\n\"We reopen on Friday,\" said Ines Calder, the port director.\n\n"
        + "\"It is safe,\" Calder said. \"Hardly,\" said an official.\n\nThe pier is closed, Tom Hale said.";

    [Fact]
    public void The_quotes_of_an_actor_are_together_and_in_order()
    {
        Dictionary<string, ActorQuotes> found = QuoteFinder.Find("ferry", Text);

        Assert.Equal(["ines-calder", "tom-hale"], found.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Ines Calder", found["ines-calder"].Name);
        Assert.Equal(
            [new ActorQuote(16, "Direct", "We reopen on Friday,"), new ActorQuote(77, "Direct", "It is safe,")],
            found["ines-calder"].Quotes);
        Assert.Equal("Indirect", Assert.Single(found["tom-hale"].Quotes).Kind);
    }

    [Theory]
    [InlineData("ferry.md", "We reopen,")]
    [InlineData("ferry.txt", "We **reopen**,")]
    public void The_id_tells_the_format(string id, string words)
    {
        Dictionary<string, ActorQuotes> found = QuoteFinder.Find(id, "# Ferry\n\n\"We **reopen**,\" said Ines Calder.");
        Assert.Equal(words, Assert.Single(found["ines-calder"].Quotes).Words);
    }

    [Fact]
    public void An_article_without_text_has_none() => Assert.Empty(QuoteFinder.Find("ferry", ""));
}
