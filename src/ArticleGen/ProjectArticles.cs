using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen;

/// <summary>Finds the articles among a project's files, and reads those that are new.</summary>
/// <remarks>
/// The files come all at once and not one by one through the pipeline: the compiler would look at each of ten thousand at every step after an
/// edit, which takes longer than all the rest, and could not read several at a time.
/// </remarks>
internal static class ProjectArticles
{
    /// <summary>The articles in the order of <paramref name="files"/>. Those of unchanged files are the same objects as before.</summary>
    internal static ValueList<ArticleModel> Of(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        List<(ArticleItem Item, SourceText Text)> articles = [];
        foreach (AdditionalText file in files)
        {
            // A file that is listed and missing has no text; the compiler reports it.
            if (ArticleItems.Of(file, options) is { } item && file.GetText(cancel) is { } text)
            {
                articles.Add((item, text));
            }
        }

        ArticleModel?[] models = new ArticleModel?[articles.Count];
        List<int> missing = [];
        for (int i = 0; i < models.Length; i++)
        {
            models[i] = SharedReadings.ModelMade(articles[i].Text, articles[i].Item);
            if (models[i] is null)
            {
                missing.Add(i);
            }
        }

        if (missing.Count == 1)
        {
            // An edit: nobody has to be woken for it.
            Make(missing[0]);
        }
        else if (missing.Count > 1)
        {
            Parallel.For(0, missing.Count, new ParallelOptions { CancellationToken = cancel }, i => Make(missing[i]));
        }

        return models.ToValueList()!;

        void Make(int i) => models[i] = SharedReadings.ModelOf(articles[i].Text, articles[i].Item);
    }
}
