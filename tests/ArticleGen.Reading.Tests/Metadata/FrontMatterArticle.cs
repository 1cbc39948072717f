using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>Reads articles with front matter or markup, for tests.</summary>
internal static class FrontMatterArticle
{
    /// <summary>Stands below the front matter where the text does not matter: no headline, no date, nobody speaks.</summary>
    public const string Story = "The ferry sails again on Friday.\n";

    /// <summary>The reading of a Markdown file with this front matter, its lines between fences.</summary>
    public static ArticleReading Read(string front, string body = Story) => ReadFile($"---\n{front}\n---\n\n{body}", ArticleFormat.Markdown);

    /// <summary>The reading of a file.</summary>
    public static ArticleReading ReadFile(string text, ArticleFormat format)
    {
        ArticleReading reading = ArticleReader.Read(text, format, ArticleLexicon.Empty, TestContext.Current.CancellationToken);
        Assert.Equal(text, reading.Text);
        Invariants.Check(reading);
        Assert.Equal(
            reading,
            ArticleReader.Explain(text, format, ArticleLexicon.Empty, TestContext.Current.CancellationToken).Reading);
        return reading;
    }

    /// <summary>
    /// One line a problem, "FrontMatterContradictsText|2|Port: its heading is 'Ferry'": kind, line, words at its range, detail.
    /// </summary>
    public static string[] FindProblems(ArticleReading reading) =>
    [
        .. reading.Problems.Select(
            problem => $"{problem.Kind}|{Script.LineOf(reading.Text, problem.Range.Start)}|{problem.Range.In(reading.Text)}: "
                + $"{problem.Detail}")
    ];

    /// <summary>One line a quote: "We start. - Ines Calder", in plain words.</summary>
    public static string[] FindQuotes(ArticleReading reading) =>
    [
        .. reading.Quotes.Select(
            quote => $"{quote.PlainText ?? quote.Range.In(reading.Text)} - "
                + (quote.Speaker is { } speaker ? reading.Actors[speaker].Name : "nobody"))
    ];

    /// <summary>"2025-11-03 17:35 +02:00", with "?" for what is not known.</summary>
    public static string WriteDate(DatelineReading? date) =>
        date is null
            ? "none"
            : FormattableString.Invariant($"{Write(date.Year, "0000")}-{Write(date.Month, "00")}-{Write(date.Day, "00")}")
                + (date.Time is { } time ? FormattableString.Invariant($" {time:hh\\:mm}") : "")
                + (date.UtcOffset is { } offset
                    ? FormattableString.Invariant($" {(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}")
                    : "");

    private static string Write(int? number, string format) =>
        number?.ToString(format, System.Globalization.CultureInfo.InvariantCulture) ?? "?";
}
