using ArticleGen.Accuracy.Corpora;
using ArticleGen.Accuracy.Scoring;

namespace ArticleGen.Accuracy.Rules;

/// <summary>How often each rule fires on each corpus, per 1,000 articles.</summary>
internal static class FiringRates
{
    public static void Write(string folder, TextWriter output)
    {
        List<(string Corpus, int Articles, ILookup<string, string> Firings)> corpora = [.. CorpusFolder.All(folder).Select(Count)];
        output.WriteLine($"{"firings per 1,000 articles",-56}{string.Concat(corpora.Select(corpus => $"{corpus.Corpus,18}"))}");
        output.WriteLine($"{"articles",-56}{string.Concat(corpora.Select(corpus => $"{corpus.Articles,18}"))}");
        foreach ((string id, string title) in RuleCheck.Titles)
        {
            output.WriteLine(
                $"{id}  {title,-47}"
                + string.Concat(corpora.Select(corpus => $"{1000.0 * corpus.Firings[id].Count() / Math.Max(1, corpus.Articles),18:0.0}")));
        }
    }

    private static (string Corpus, int Articles, ILookup<string, string> Firings) Count((string Name, string Path) corpus)
    {
        IReadOnlyList<CorpusArticle> articles = Corpus.Load(corpus.Path);
        return (corpus.Name, articles.Count, articles.SelectMany(RuleCheck.Of).ToLookup(firing => firing.Rule, firing => firing.Article));
    }
}
