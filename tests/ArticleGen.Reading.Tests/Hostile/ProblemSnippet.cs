using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>
/// Words that raise a problem: as often as they stand there, or by what stands above. The tests and the fuzz program count their steps.
/// </summary>
/// <param name="Kind">The problem.</param>
/// <param name="Front">What stands above: headline and dateline.</param>
/// <param name="Piece">What can be repeated.</param>
internal sealed record ProblemSnippet(ProblemKind Kind, string Front, string Piece)
{
    private const string PlainFront = "Harbour news\n\n21 August 2008\n\n";

    /// <summary>One for each kind, and in places two.</summary>
    public static IReadOnlyList<ProblemSnippet> All { get; } =
    [
        Above(ProblemKind.MalformedDateline, "Harbour news\n\n31 February 2008\n\n"),
        Above(ProblemKind.MissingDateline, "Harbour news\n\nThe ferry sails.\n\n"),
        InBody(ProblemKind.UnattributedQuote, "The council met on Monday.\n\n\"We cannot pay for it.\"\n\nThe vote is in May.\n\n"),
        InBody(ProblemKind.UnclosedQuotationMark, "\u201CWe reopen on Friday.\n\nThe ferry waits.\n\n"),
        InBody(ProblemKind.UnopenedQuotationMark, "We reopen,\u201D she said.\n\n"),
        InBody(ProblemKind.MisspeltCue, "\"We reopen,\" siad Ines Calder. "),
        InBody(ProblemKind.MisspeltCue, "\"We go,\u201D acording to it. "),
        Above(ProblemKind.NoHeadline, "21 August 2008\n\n"),
        new(ProblemKind.EmptyArticle, PlainFront, "\n"),
        InBody(ProblemKind.UndecodableText, "The ferry \0 sails. "),
        InBody(ProblemKind.UndecodableText, "Caf\uFFFD "),
        Above(ProblemKind.WeekdayContradictsDate, "Harbour news\n\nFriday, 21 August 2008\n\n"),
        Above(ProblemKind.AmbiguousDate, "Harbour news\n\n03/04/2008\n\n"),
        InBody(ProblemKind.NameSpeltTwoWays, "Ines Caldwell met Tom Hale. Ines Caldwell left. Ines Caldwel spoke.\n\n"),
        Above(
            ProblemKind.HeadlineQuoteNotInText,
            "\"Harbour madness,\" Hale says\n\n21 August 2008\n\n\"The harbour is closed,\" Tom Hale said.\n\n"),
        Above(
            ProblemKind.DatelineContradictsPublication,
            "Harbour news\n\n21 August 2008\n\nVARNA, Feb 2 (Reuters) - The ferry sails.\n\n"),
        Above(ProblemKind.UpdatedBeforePublished, "Harbour news\n\n21 August 2008 17:35\n\nUpdated: 20 August 2008 10:00\n\n"),
        InBody(ProblemKind.MismatchedQuotationMarks, "\"We reopen,\u201D said Ines Calder.\n\n"),
        InBody(
            ProblemKind.ReopenedQuotation,
            "\"The pier is safe,\" Ines Calder said. \"We looked at every plank.\"\n\n\"Nobody has to wait.\"\n\n"),
        Above(
            ProblemKind.FrontMatterNotUnderstood,
            "---\ntitle: Harbour: the news\n---\n\nHarbour news\n\n21 August 2008\n\n"),
        Above(
            ProblemKind.FrontMatterContradictsText,
            "---\ntitle: Harbour news\nauthor: Tom Hale\n---\n\nBy Ines Calder\n\n21 August 2008\n\n"),
        InBody(
            ProblemKind.NotEnglish,
            "El puerto vuelve a abrir el viernes despu\u00E9s de tres meses de obras, dijo la directora, que dio las gracias a los "
                + "vecinos y a "
                + "los marineros que esperaron tanto tiempo en la otra orilla del r\u00EDo.\n\n"),
        InBody(ProblemKind.UnclosedMarkup, "<!-- The mole\n\nThe ferry sails.\n\n") with { Format = ArticleFormat.Markdown },
    ];

    /// <summary>How the text is written.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>Whether a text raises the problem: growth would be counted over texts that are not what they say.</summary>
    public bool IsRaised(string text) => ArticleReader.Read(text, Format, ArticleLexicon.Empty, CancellationToken.None)
        .Problems.Any(problem => problem.Kind == Kind);

    /// <summary>How a text of this and another one is written: as the one that needs markup.</summary>
    public ArticleFormat JoinFormat(ProblemSnippet other) => Format == ArticleFormat.Text ? other.Format : Format;

    /// <summary>The piece, and behind it another one's, again and again.</summary>
    public string Write(ProblemSnippet other, int length)
    {
        string piece = ReferenceEquals(this, other) ? Piece : Piece + other.Piece;
        return Front + string.Concat(Enumerable.Repeat(piece, Math.Max(1, (length - Front.Length) / piece.Length)));
    }

    private static ProblemSnippet Above(ProblemKind kind, string front) =>
        new(kind, front, "The crews of Varna met on Friday. \"We reopen,\" said Ines Calder.\n\n");

    private static ProblemSnippet InBody(ProblemKind kind, string piece) => new(kind, PlainFront, piece);
}
