namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>Texts full of problems: those of two kinds can come up one by one, or all of one kind first, and have to be put in order.</summary>
internal static class HostileProblems
{
    /// <summary>What has a problem of each kind, where an article can have many; the others stand where they would, and are read as what they are there.</summary>
    public static readonly IReadOnlyDictionary<ProblemKind, string> Pieces = new Dictionary<ProblemKind, string>
    {
        [ProblemKind.MalformedDateline] = "VARNA, Feb 31, 2008 25:61 (Reuters) - The ferry sails.\n\n",
        [ProblemKind.MissingDateline] = "VARNA - The ferry sails.\n\n",
        [ProblemKind.UnattributedQuote] = "The ferry sails in the rain.\n\n\"We go on and on,\" it was.\n\n",
        [ProblemKind.UnclosedQuotationMark] = "\u201CWe go on, said Calder.\n\n",
        [ProblemKind.UnopenedQuotationMark] = "We go on,\u201D said Calder.\n\n",
        [ProblemKind.MisspeltCue] = "\u201CWe go,\u201D acording to it. ",
        [ProblemKind.NoHeadline] = "\n\n\n",
        [ProblemKind.EmptyArticle] = " \n",
        [ProblemKind.UndecodableText] = "\uFFFD\0 ",
        [ProblemKind.WeekdayContradictsDate] = "Monday, 21 August 2008\n\n",
        [ProblemKind.AmbiguousDate] = "03/04/2008\n\n",
        [ProblemKind.NameSpeltTwoWays] = "Anatoly Nogovitsyn said no. Nogovitsyn said yes. Nogovitsin said no. ",
        [ProblemKind.HeadlineQuoteNotInText] = "Port \"redy\" to reopen\n\n",
        [ProblemKind.DatelineContradictsPublication] = "VARNA, Aug 2 (Reuters) - The ferry sails.\n\n",
        [ProblemKind.UpdatedBeforePublished] = "Updated: 20 August 2008\n\n",
        [ProblemKind.MismatchedQuotationMarks] = "\u201CWe go on,\" said Calder. ",
        [ProblemKind.ReopenedQuotation] = "\"We reopen,\" said Calder. \"It is time.\"\n\n\"We sail.\"\n\n",
    };

    /// <summary>All pairs of kinds, and each kind with itself.</summary>
    public static IEnumerable<(ProblemKind One, ProblemKind Other)> Pairs =>
        from one in Pieces.Keys from other in Pieces.Keys where one <= other select (one, other);

    /// <summary>The two in turns.</summary>
    public static string Alternating((ProblemKind One, ProblemKind Other) pair, int length) =>
        HostileTexts.Front + HostileTexts.Fill(Pieces[pair.One] + Pieces[pair.Other], length);

    /// <summary>All of one, and then all of the other.</summary>
    public static string Halves((ProblemKind One, ProblemKind Other) pair, int length) =>
        HostileTexts.Front + HostileTexts.Fill(Pieces[pair.One], length / 2) + "\n\n" + HostileTexts.Fill(Pieces[pair.Other], length / 2);
}
