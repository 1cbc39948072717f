using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen;

/// <summary>Finds the articles among a project's files, and reads those that are new.</summary>
/// <remarks>
/// The files come all at once and not one by one through the pipeline: the compiler would look at each of ten thousand at every step after an
/// edit, which takes longer than all the rest, and could not read several at a time. What is known of a file is kept, weakly, with the file: it is
/// used only while its text and the options of the project are still the same objects.
/// </remarks>
internal static class ProjectArticles
{
    private static readonly ConditionalWeakTable<AdditionalText, Slot<Known>> Files = new();

    /// <summary>The articles in the order of their files, each once. Those of unchanged files are the same objects as before.</summary>
    internal static ValueList<ArticleModel> Of(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        Slot<Known>[] slots = new Slot<Known>[files.Length];
        Known[] known = new Known[files.Length];
        List<int> unread = [];
        for (int i = 0; i < known.Length; i++)
        {
            AdditionalText file = files[i];
            slots[i] = Files.GetValue(file, static _ => new());
            // A file that is listed and missing has no text; the compiler reports it.
            SourceText? text = file.GetText(cancel);
            if (slots[i].Known is not { } before || !ReferenceEquals(before.Text, text) || !ReferenceEquals(before.Options, options))
            {
                ArticleItem? item = ArticleItems.Of(file, options);
                before = new(options, item, text, item is null || text is null ? null : SharedReadings.ModelMade(text, item));
            }

            known[i] = before;
            if (before.IsUnread)
            {
                unread.Add(i);
            }
            else
            {
                slots[i].Known = before;
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
            slots[i].Known = known[i] = known[i] with { Model = SharedReadings.ModelOf(known[i].Text!, known[i].Item!) };
        }
    }

    private sealed record Known(AnalyzerConfigOptionsProvider Options, ArticleItem? Item, SourceText? Text, ArticleModel? Model)
    {
        internal bool IsUnread => Item is not null && Text is not null && Model is null;
    }
}
