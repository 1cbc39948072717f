using ArticleGen.Reading.Tests.Hostile;

namespace ArticleGen.Fuzz.Growth;

/// <summary>The families whose growth is counted.</summary>
internal static class Families
{
    private static readonly string[] Parts =
    [
        "$sentence", "$quoted", "$paragraph\n\n", "$sentence\n", "$name ", "$clause, ", "$subject $cue ", "$word ", "$word", "$line\n\n",
        "$head\n", "$NAME: ",
    ];

    private static readonly ArticleFormat[] Formats = Enum.GetValues<ArticleFormat>();

    /// <summary>Each crumb alone, and with a blank: marks, breaks, odd characters, points, markup, phrases.</summary>
    public static IEnumerable<Family> OfCrumbs() =>
        from crumbs in new[] { Crumbs.Marks, Crumbs.Breaks, Crumbs.Odd, Crumbs.Points, Crumbs.Markup, Crumbs.Phrases }
        from crumb in crumbs
        from piece in new[] { crumb, crumb + " a" }
        select new Family($"crumb {TextLiteral.Write(piece)}", Family.PlainFront, piece);

    /// <summary>Each two kinds of problem beside each other, each kind with itself as well.</summary>
    public static IEnumerable<Family> OfProblemPairs() =>
        from first in ProblemSnippet.All
        from second in ProblemSnippet.All
        select new Family($"{first.Kind} and {second.Kind}", first.Front, first == second ? first.Piece : first.Piece + second.Piece)
        {
            Format = first.JoinFormat(second),
        };

    /// <summary>Pieces put together at random; none depends on the others of its run.</summary>
    public static IEnumerable<Family> OfChance(ulong seed, int count) => Enumerable.Range(0, count).Select(number => Make(seed, number));

    private static Family Make(ulong seed, int number)
    {
        RandomStream random = new(seed, number);
        string piece = "";
        int parts = 1 + random.Below(4);
        for (int i = 0; i < parts; i++)
        {
            piece += random.OneIn(2) ? Crumbs.Pick(random) : GrammarText.Write(random.Pick(Parts), random);
        }

        ArticleFormat format = random.Pick(Formats);
        piece = random.OneIn(2) ? MarkupText.WriteBody(piece, format, random) : piece;
        piece = Mutation.Change(piece, [piece, .. ProblemSnippet.All.Select(snippet => snippet.Piece)], random);
        return new($"seed {seed} number {number}", Family.PlainFront, piece.Length == 0 ? " " : piece) { Format = format };
    }
}
