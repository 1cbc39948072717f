namespace ArticleGen.Reading.Tests.Headlines;

/// <summary>Kickers and second headlines: no headline, and no part of the story, but paragraphs.</summary>
public class DeckTests
{
    [Theory]
    [InlineData(
        "Ferry resumes\n\nPilots back at work\n\nMole to be rebuilt\n\nVARNA, Aug 21 (Reuters) - The ferry sails.",
        "Pilots back at work/Mole to be rebuilt/VARNA, Aug 21 (Reuters) - The ferry sails.")]
    [InlineData("HARBOURS\n\nFerry resumes at Varna today\n\nVARNA (AP) - The ferry sails.", "HARBOURS/VARNA (AP) - The ferry sails.")]
    [InlineData(
        "Ferry resumes\n\nPilots back at work\n\nBy Ines Calder\n\n21 August 2008\n\nThe ferry sails.",
        "Pilots back at work/The ferry sails.")]
    [InlineData(
        "Ferry resumes\n\n21 August 2008\n\nPilots back at work\n\nBy Ines Calder\n\nThe ferry sails.",
        "Pilots back at work/The ferry sails.")]
    [InlineData("Ferry resumes\n\n21 August 2008\n\nUpdated: 22 August 2008\n\nThe ferry sails.", "The ferry sails.")]
    public void Are_paragraphs(string text, string paragraphs)
    {
        ArticleReading reading = ArticleReader.Read(text);
        Invariants.Check(reading);
        Assert.Equal(paragraphs, string.Join('/', reading.Paragraphs.Select(paragraph => paragraph.In(text))));
    }

    [Fact]
    public void Quote_as_headlines_do()
    {
        ArticleReading reading = ArticleReader.Read(
            "Ferry resumes\n\nPilots 'glad', says Ines Calder\n\nBy Tom Hale\n\n21 August 2008\n\nThe ferry sails.");
        Assert.Equal(["Mixed|Pilots 'glad'|Ines Calder|says|SaidInversion"], Script.QuotesOf(reading));
    }

    [Fact]
    public void Are_read_in_the_order_of_the_text()
    {
        ArticleReading reading = ArticleReader.Read("CALDER WINS\n\nCalder wins in Varna, says Calder\n\nVARNA (AP) - Calder has won.");
        Invariants.Check(reading);
        Assert.Equal("Calder wins in Varna, says Calder", reading.Headline?.In(reading.Text));
    }

    [Fact]
    public void No_text_gets_lost()
    {
        const string text =
            "HARBOURS\n\nFerry resumes at Varna today\n\nBy Ines Calder\n\nPilots back at work\n\n21 August 2008\n\nThe ferry sails.\n\n"
                + "It is full.";
        ArticleReading reading = ArticleReader.Read(text);
        IEnumerable<TextRange> all = reading.Paragraphs.Append(reading.Headline!.Value)
            .Append(reading.Byline!.Value)
            .Append(reading.Dateline!.Range);
        Assert.All(text.Split("\n\n"), line => Assert.Contains(all, range => line.EndsWith(range.In(text), StringComparison.Ordinal)));
    }
}
