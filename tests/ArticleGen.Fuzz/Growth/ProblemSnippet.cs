namespace ArticleGen.Fuzz.Growth;

/// <summary>Words that raise a problem: as often as they stand there, or by what stands above.</summary>
internal sealed record ProblemSnippet(ProblemKind Kind, string Front, string Piece)
{
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
        new(ProblemKind.EmptyArticle, Family.PlainFront, "\n"),
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
    ];

    /// <summary>Those that no longer raise their problem: growth would be counted over texts that are not what they say.</summary>
    public static IEnumerable<ProblemSnippet> FindSilent() =>
        All.Where(snippet => ArticleReader.Read(snippet.Front + snippet.Piece).Problems.All(problem => problem.Kind != snippet.Kind));

    private static ProblemSnippet Above(ProblemKind kind, string front) =>
        new(kind, front, "The crews of Varna met on Friday. \"We reopen,\" said Ines Calder.\n\n");

    private static ProblemSnippet InBody(ProblemKind kind, string piece) => new(kind, Family.PlainFront, piece);
}
