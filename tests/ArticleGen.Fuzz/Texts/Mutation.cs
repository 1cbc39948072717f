using TextRange = ArticleGen.Reading.TextRange;

namespace ArticleGen.Fuzz.Texts;

/// <summary>Changes of a text, each at random.</summary>
internal static class Mutation
{
    private const int Longest = 20_000;

    private static readonly (string Open, string Close)[] Wraps =
    [
        ("\"", "\""), ("\u201C", "\u201D"), ("\u2018", "\u2019"), ("'", "'"), ("\u00AB", "\u00BB"), ("\u201E", "\u201C"), ("(", ")"),
        ("[", "]"), ("<p>", "</p>"), ("<b>", "</b>"), ("**", "**"), ("<!--", "-->"), ("\u202E", "\u202C"), ("\u2067", "\u2069"),
        ("---\n", "\n---\n"),
    ];

    /// <summary>The text with some changes; pieces of <paramref name="others"/> are spliced in.</summary>
    public static string Change(string text, IReadOnlyList<string> others, RandomStream random)
    {
        int changes = random.OneIn(8) ? 0 : 1 + random.Below(random.OneIn(3) ? 40 : 6);
        for (int i = 0; i < changes; i++)
        {
            text = ChangeOnce(text, others, random);
            text = text.Length > Longest ? text[..Longest] : text;
        }

        return text;
    }

    private static string ChangeOnce(string text, IReadOnlyList<string> others, RandomStream random)
    {
        int at = random.Below(text.Length + 1);
        TextRange piece = random.Piece(text.Length);
        string words = piece.In(text);
        return random.Below(16) switch
        {
            0 => Splice(text, at, random.Pick(others), random),
            1 => text.Insert(at, random.Piece(text.Length).In(text)),
            2 => text.Insert(piece.End, Repeat(words, random)),
            3 or 4 => text.Remove(piece.Start, piece.Length),
            5 or 6 or 7 => text.Insert(at, Crumbs.Pick(random)),
            8 => Replace(text, piece with { Length = Math.Min(1, piece.Length) }, Crumbs.Pick(random)),
            9 => text.Insert(at, GrammarText.Write("$sentence", random)),
            10 => Replace(text, piece, random.OneIn(2) ? words.ToUpperInvariant() : words.ToLowerInvariant()),
            11 => Wrap(text, piece, random.Pick(Wraps)),
            12 => text.Length == 0 ? text : text.Replace(text[piece.Start].ToString(), Crumbs.Pick(random), StringComparison.Ordinal),
            13 => random.OneIn(2) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text.Replace('\n', '\r'),
            14 => Replace(text, piece, Misspell(words, random)),
            _ => text.Insert(0, random.Pick(Crumbs.Markup)),
        };
    }

    /// <summary>The head of one text and the tail of another.</summary>
    private static string Splice(string text, int at, string other, RandomStream random) =>
        string.Concat(text.AsSpan(0, at), other.AsSpan(random.Below(other.Length + 1)));

    private static string Repeat(string words, RandomStream random) =>
        string.Concat(Enumerable.Repeat(words, random.OneIn(20) ? 100 : 1 + random.Below(4)));

    private static string Replace(string text, TextRange range, string words) =>
        string.Concat(text.AsSpan(0, range.Start), words, text.AsSpan(range.End));

    private static string Wrap(string text, TextRange range, (string Open, string Close) marks) =>
        text.Insert(range.End, marks.Close).Insert(range.Start, marks.Open);

    /// <summary>With a letter less, twice, or changed with the next.</summary>
    private static string Misspell(string words, RandomStream random)
    {
        int at = random.Below(words.Length - 1);
        return words.Length < 2 ? words : random.Below(3) switch
        {
            0 => words.Remove(at, 1),
            1 => words.Insert(at, words[at].ToString()),
            _ => string.Concat(words.AsSpan(0, at), words[at + 1].ToString(), words[at].ToString(), words.AsSpan(at + 2)),
        };
    }
}
