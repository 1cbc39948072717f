using System.Text;
using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>
/// Files of Markdown, HTML and front matter, read to the end, take steps in proportion to their length. The fuzz program counts many more.
/// </summary>
public class HostileMarkupTests
{
    private const int Length = 16 * 1024;
    private const double MostTimesAsMany = 2.3;

    private static readonly StepCounter Counter = new();

    /// <summary>How the file is written, what stands above, and what is repeated.</summary>
    public static TheoryData<ArticleFormat, string, string> Families => new()
    {
        { ArticleFormat.Markdown, Script.Front, "\"We *sail*,\" **said** [Ines Calder](x).\n\n" },
        { ArticleFormat.Markdown, Script.Front, "\"We *sail*,\" **said** [Ines Calder](x). " },
        { ArticleFormat.Markdown, Script.Front, "> We sail.\n> \u2014 Ines Calder\n\n" },
        { ArticleFormat.Markdown, Script.Front, "*\"*" },
        { ArticleFormat.Markdown, Script.Front, "&quot;a " },
        { ArticleFormat.Markdown, "---\ntitle: Ferries\n---\n", "# Ferries \"sail\"\n\n" },
        { ArticleFormat.Markdown, "---\ntitle: \"", "\\\"a\\\" \\u201C" },
        { ArticleFormat.Markdown, "---\ntitle: '", "''said'' Calder " },
        { ArticleFormat.Markdown, "---\n", "author: Ines Calder\n" },
        { ArticleFormat.Text, "---\nauthors:\n", "- Ines Calder\n" },
        { ArticleFormat.Text, "+++\n", "tags = ['a', \"b\"]\n" },
        { ArticleFormat.Html, "<h1>Ferries</h1>", "<p>&ldquo;We <em>sail</em>,&rdquo; said <a href=x>Ines&nbsp;Calder</a>.</p>" },
        { ArticleFormat.Html, "<h1>Ferries</h1>", "<blockquote>We sail.<cite>Ines Calder</cite></blockquote>" },
        { ArticleFormat.Html, "<h1>Ferries</h1>", "<q>We sail, said <b>Calder. " },
        { ArticleFormat.Html, "<title>Ferries</title>", "<h1><article>\"We sail,\" Calder said." },
        { ArticleFormat.Html, "", "<meta name=author content=\"Ines Calder\">" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Steps_grow_with_the_length(ArticleFormat format, string front, string piece)
    {
        long half = Counter.CountSteps(Write(front, piece, Length), format);
        long whole = Counter.CountSteps(Write(front, piece, 2 * Length), format);
        Assert.True(whole < half * MostTimesAsMany, $"{half} steps, and {whole} for twice the length");
    }

    private static string Write(string front, string piece, int length) =>
        new StringBuilder(front).Insert(front.Length, piece, length / piece.Length).ToString();
}
