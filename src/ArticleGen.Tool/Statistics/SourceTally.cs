namespace ArticleGen.Tool.Statistics;

/// <summary>The quotes by whether their source has a name.</summary>
/// <param name="Named">Those of people, organizations and places with a name.</param>
/// <param name="Anonymous">Those of one person who is described and not named.</param>
/// <param name="Groups">Those of several people, or a body, that are described and not named.</param>
/// <param name="Nobody">Those whose source the article does not tell.</param>
internal readonly record struct SourceTally(int Named, int Anonymous, int Groups, int Nobody)
{
    /// <summary>All of them.</summary>
    internal int All => Named + Anonymous + Groups + Nobody;

    /// <summary>Those of sources without a name; those of nobody are not among them.</summary>
    internal int Unnamed => Anonymous + Groups;

    /// <summary>The part of the quotes whose source has no name, in hundredths; null when there are no quotes.</summary>
    internal int? UnnamedPercent => All == 0 ? null : (int)Math.Round(100.0 * Unnamed / All);
}
