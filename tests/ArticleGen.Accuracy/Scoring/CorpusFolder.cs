namespace ArticleGen.Accuracy.Scoring;

/// <summary>The corpora of a folder, and which figures belong to each.</summary>
internal static class CorpusFolder
{
    private static readonly string[] Files =
        ["polnear-train", "polnear-dev", "reuters-datelines", "general-dev", "names-train", "names-dev"];

    /// <summary>The corpora, by their names and paths.</summary>
    public static IEnumerable<(string Name, string Path)> All(string folder) =>
        Files.Select(name => (name, Path.Combine(folder, name + ".jsonl"))).Append(("azernews", Path.Combine(folder, "azernews")));

    /// <summary>All figures, a corpus at a time.</summary>
    public static IEnumerable<(string Corpus, IReadOnlyList<Figure> Figures)> Measure(string folder)
    {
        foreach (string part in new[] { "polnear-train", "polnear-dev" })
        {
            yield return (part, [.. QuoteFigures.Of(ReadArticle.All(Path.Combine(folder, part + ".jsonl")))]);
        }

        IReadOnlyList<ReadArticle> general = ReadArticle.All(Path.Combine(folder, "general-dev.jsonl"));
        yield return ("general-dev", [.. StatementFigures.Of(general), .. NameFigures.Of(general)]);
        foreach (string part in new[] { "names-train", "names-dev" })
        {
            yield return (part, [.. NameFigures.Of(ReadArticle.All(Path.Combine(folder, part + ".jsonl")))]);
        }

        yield return ("reuters-datelines", [.. DatelineFigures.Of(ReadArticle.All(Path.Combine(folder, "reuters-datelines.jsonl")))]);
        yield return ("azernews", [.. DatelineFigures.OfPublicationLines(ReadArticle.All(Path.Combine(folder, "azernews")))]);
    }
}
