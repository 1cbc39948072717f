using System.Globalization;
using System.Text;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Driver;

namespace ArticleGen.Benchmarks.Scale.Limits;

/// <summary>The projects at the limits.</summary>
internal static class LimitCases
{
    /// <summary>The folder of the projects.</summary>
    public const string Folder = "/newsroom/";

    private const int Files = 200_000;
    private const int Names = 100_000;
    private const int NamesInArticle = 10;
    private const int Quotes = 100_000;
    private const int LexiconLines = 100_000;
    private const int LongText = 50_000_000;

    // What a class has at most, beside a few more in the other list.
    private const int FullList = 50_000;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LimitCase> All { get; } =
    [
        new("files", "200,000 small files", FullList + 1, static () => Many(SmallText)),
        new("remarks", "200,000 small files, a remark on each", FullList + 1, static () => Many(RemarkableText)),
        new("names", "100,000 names, ten in an article", FullList + (Names / NamesInArticle), NamesInArticles),
        new("names-in-one", "100,000 names in one article", FullList, static () => One(NamesText(0, Names))),
        new("quotes", "100,000 quotes in one article", 2, static () => One(QuotesText())),
        new("text", "an article of 50 MB", 1000, static () => One(LongArticle())),
        new("lexicon", "a lexicon of 100,000 lines", 2, static () => [.. One(SmallText(0)), Text("newsroom.lexicon", LexiconText())]),
    ];

    private static IEnumerable<MemoryText> Many(Func<int, string> textOf) =>
        Enumerable.Range(0, Files).Select(i => Text(Name(i), textOf(i)));

    private static IEnumerable<MemoryText> NamesInArticles() =>
        Enumerable.Range(0, Names / NamesInArticle).Select(static i => Text(Name(i), NamesText(i * NamesInArticle, NamesInArticle)));

    private static IEnumerable<MemoryText> One(string text) => [Text(Name(0), text)];

    private static MemoryText Text(string path, string text) => MemoryText.Decoded(Folder + path, text);

    private static string Name(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number / 1000:000}/harbour-{number:000000}.txt");

    private static string SmallText(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Ferry {number} resumes\n\nBERGEN, March 3 (NTB) - \"We sail at noon,\" Ines Calder said.\n");

    private static string RemarkableText(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Ferry {number} resumes\n\nBERGEN, March 33 (NTB) - \"We sail at noon,\" Ines Calder said.\n");

    private static string NamesText(int first, int count)
    {
        StringBuilder text = new("Who came to the harbour\n\nBERGEN, March 3 (NTB) - The ferry sails again.\n\n");
        for (int i = first; i < first + count; i++)
        {
            text.Append("\"We sail at noon,\" ").Append(PersonName(i)).Append(" said.\n\n");
        }

        return text.ToString();
    }

    // Each name with a surname of its own: a surname alone would mean everybody who has it.
    private static string PersonName(int number)
    {
        string[] starts = ArchiveWords.SurnameStarts;
        string[] ends = ArchiveWords.SurnameEnds;
        string surname = starts[number % starts.Length]
            + ends[number / starts.Length % ends.Length]
            + ends[number / starts.Length / ends.Length % ends.Length]
            + ends[number / starts.Length / ends.Length / ends.Length];
        return ArchiveWords.Given[number % ArchiveWords.Given.Length] + " " + surname;
    }

    private static string QuotesText()
    {
        StringBuilder text = new("Ferry resumes\n\nBERGEN, March 3 (NTB) - The ferry sails again.\n\n");
        for (int i = 0; i < Quotes; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"We sail at noon on day {i},\" Ines Calder said.\n\n");
        }

        return text.ToString();
    }

    private static string LongArticle()
    {
        string[] articles = [.. new Archive(new ArchiveOptions()).Take(1000).Select(static article => article.Text)];
        return JoinedArticles.OfSize(articles, LongText, LongText)[0];
    }

    private static string LexiconText()
    {
        StringBuilder text = new();
        for (int i = 0; i < LexiconLines; i++)
        {
            text.Append("person: ").Append(PersonName(i)).Append('\n');
        }

        return text.ToString();
    }
}
