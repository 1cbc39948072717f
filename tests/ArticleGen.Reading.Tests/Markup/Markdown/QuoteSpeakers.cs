using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>Who speaks in a Markdown file of a headline, a date and what is tried.</summary>
internal static class QuoteSpeakers
{
    private const string Front = "# Harbour news\n\n21 August 2008\n\n";
    private const string Behind = "\n\nShips sailed on Friday.\n";

    /// <summary>The file.</summary>
    public static string MakeFile(string markdown) => Front + markdown + Behind;

    /// <summary>Each quote as "speaker: words", in plain words.</summary>
    public static string[] Read(string markdown)
    {
        PlainView view = MarkdownInvariants.Check(MakeFile(markdown));
        ArticleReading reading = ArticleReader.Read(view.Text);
        return [.. reading.Quotes.Select(found => ReadSpeaker(reading, found) + ": " + found.Range.In(view.Text))];
    }

    private static string ReadSpeaker(ArticleReading reading, QuoteReading quote) =>
        quote.Speaker is { } speaker ? reading.Actors[speaker].Name : "-";
}
