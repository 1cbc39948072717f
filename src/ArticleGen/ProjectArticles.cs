using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen;

/// <summary>Finds the articles among a project's files, and reads those that are new.</summary>
/// <remarks>
/// The files come all at once and not one by one through the pipeline: the compiler would look at each of ten thousand at every step after an
/// edit, which takes longer than all the rest, and could not read several at a time. What is known of a file is kept, weakly, with the file: it is
/// used only while its text and the options of the project are still the same objects, and the project's lexicon says the same.
/// </remarks>
internal static class ProjectArticles
{
    private static readonly ConditionalWeakTable<AdditionalText, Slot<Known>> Files = new();

    /// <summary>The articles in the order of their files, each once. Those of unchanged files are the same objects as before.</summary>
    internal static ValueList<ArticleModel> Of(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        Slot<Known>[] slots = new Slot<Known>[files.Length];
        Known[] known = new Known[files.Length];
        List<AdditionalText> lexicons = [];
        for (int i = 0; i < known.Length; i++)
        {
            AdditionalText file = files[i];
            slots[i] = Files.GetValue(file, static _ => new());
            SourceText? text = FileTexts.Find(file, options, cancel);
            if (slots[i].Known is not { } before || !ReferenceEquals(before.Text, text) || !ReferenceEquals(before.Options, options))
            {
                before = new(options, ArticleItems.Of(file, options), ArticleItems.IsLexicon(file, options), text);
            }

            known[i] = before;
            if (before.IsLexicon)
            {
                lexicons.Add(file);
            }
        }

        ArticleLexicon lexicon = SharedLexicons.Of(lexicons, cancel);
        List<int> unread = [];
        for (int i = 0; i < known.Length; i++)
        {
            Known one = known[i];
            if (one.IsArticle && (one.Model is null || !ReferenceEquals(one.Lexicon, lexicon)))
            {
                // Where another lexicon says the same, it is remembered: lexicons need not be compared again.
                ArticleModel? model = one.Model is not null && lexicon.Equals(one.Lexicon) ? one.Model : SharedReadings.ModelMade(one.Text!, lexicon, one.Item!);
                one = known[i] = one with { Lexicon = lexicon, Model = model };
            }

            if (one.IsArticle && one.Model is null)
            {
                unread.Add(i);
            }
            else
            {
                slots[i].Known = one;
            }
        }

        if (unread.Count == 1)
        {
            // An edit: nobody has to be woken for it.
            Read(unread[0]);
        }
        else if (unread.Count > 1)
        {
            Parallel.For(0, unread.Count, new ParallelOptions { CancellationToken = cancel }, i => Read(unread[i]));
        }

        List<ArticleModel> articles = new(known.Length);
        foreach (Known one in known)
        {
            if (one.Model is { } model)
            {
                articles.Add(model);
            }
        }

        return FileOrder.Of(articles, static article => article.Item.Key).ToValueList();

        void Read(int i)
        {
            slots[i].Known = known[i] = known[i] with { Model = SharedReadings.ModelOf(known[i].Text!, lexicon, known[i].Item!, cancel) };
        }
    }

    private sealed record Known(AnalyzerConfigOptionsProvider Options, ArticleItem? Item, bool IsLexicon, SourceText? Text)
    {
        /// <summary>The lexicon that the article was read with.</summary>
        internal ArticleLexicon? Lexicon { get; init; }

        internal ArticleModel? Model { get; init; }

        internal bool IsArticle => Item is not null && Text is not null;
    }
}
