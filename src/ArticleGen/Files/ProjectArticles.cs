using System.Collections.Immutable;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>Finds the articles among a project's files, and reads those that are new.</summary>
/// <remarks>
/// The files come all at once, not one by one through the pipeline. One by one, the compiler would look at each of ten thousand files at
/// every step after an edit, which takes longer than all the rest, and it could not read several at a time. What is known of a file is kept
/// weakly with the file. It is used only while the file's text and the options of the project are still the same objects, and the project's
/// lexicon says the same. A compiler server has new objects at each build; there the store finds what was read of an equal text.
/// </remarks>
internal static class ProjectArticles
{
    /// <summary>The articles in the order of their files, each once. Those of unchanged files are the same objects as before.</summary>
    /// <param name="files">All files of the project.</param>
    /// <param name="options">What the project says of them.</param>
    /// <param name="store">Where readings are found by what the text says; null for nowhere.</param>
    /// <param name="cancel">Ends the reading.</param>
    internal static ValueList<ArticleModel> Read(
        ImmutableArray<AdditionalText> files,
        AnalyzerConfigOptionsProvider options,
        ReadingStore? store,
        CancellationToken cancel)
    {
        KnownFile[] keepers = new KnownFile[files.Length];
        KnownArticle[] known = new KnownArticle[files.Length];
        List<int> unseen = [];
        for (int i = 0; i < known.Length; i++)
        {
            keepers[i] = KnownFile.Get(files[i]);
            if (keepers[i].Article is null)
            {
                unseen.Add(i);
            }
            else
            {
                Look(i);
            }
        }

        // The compiler takes the text of a file from the disk when it is first asked for it.
        ForEach(unseen, Look, cancel);
        ArticleLexicon lexicon = FindLexicon(files, known, cancel);
        ForEach(FindUnread(known, keepers, lexicon), ReadOne, cancel);
        return Sort(known);

        void Look(int i) => known[i] = Recall(files[i], keepers[i], options, cancel);

        void ReadOne(int i)
        {
            ArticleModel model = SharedReadings.ModelOf(known[i].Text!, lexicon, known[i].Item!, store, cancel);
            keepers[i].Article = known[i] = known[i] with { Model = model };
        }
    }

    /// <summary>What is known of a file, as far as its text and the options are the same.</summary>
    private static KnownArticle Recall(
        AdditionalText file,
        KnownFile keeper,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancel)
    {
        SourceText? text = FileTexts.Find(file, options.GetOptions(file), cancel);
        if (keeper.Article is { } before && ReferenceEquals(before.Text, text) && ReferenceEquals(before.Options, options))
        {
            return before;
        }

        KnownItem item = ArticleItems.Find(file, options);
        return new(options, item.Item, item.IsLexicon, text);
    }

    private static ArticleLexicon FindLexicon(ImmutableArray<AdditionalText> files, KnownArticle[] known, CancellationToken cancel)
    {
        List<AdditionalText> lexicons = [];
        for (int i = 0; i < known.Length; i++)
        {
            if (known[i].IsLexicon)
            {
                lexicons.Add(files[i]);
            }
        }

        return SharedLexicons.Of(lexicons, cancel);
    }

    /// <summary>
    /// The indexes of the articles that nobody has read with the lexicon. What is known of the others by now is kept with their files.
    /// </summary>
    private static List<int> FindUnread(KnownArticle[] known, KnownFile[] keepers, ArticleLexicon lexicon)
    {
        List<int> unread = [];
        for (int i = 0; i < known.Length; i++)
        {
            KnownArticle one = known[i];
            if (one.IsArticle && (one.Model is null || !ReferenceEquals(one.Lexicon, lexicon)))
            {
                // If another lexicon has the same content, the new one is stored, so the two need not be compared again.
                ArticleModel? model = one.Model is not null && lexicon.Equals(one.Lexicon)
                    ? one.Model
                    : SharedReadings.ModelMade(one.Text!, lexicon, one.Item!);
                one = known[i] = one with { Lexicon = lexicon, Model = model };
            }

            if (one.IsArticle && one.Model is null)
            {
                // Made here and not in the parallel loop: its threads would wait for one another.
                KnownText.Get(one.Text!);
                unread.Add(i);
            }
            else
            {
                keepers[i].Article = one;
            }
        }

        return unread;
    }

    private static void ForEach(List<int> indexes, Action<int> work, CancellationToken cancel)
    {
        if (indexes.Count == 1)
        {
            // One file was edited: no other thread is needed.
            work(indexes[0]);
        }
        else if (indexes.Count > 1)
        {
            Parallel.For(0, indexes.Count, new ParallelOptions { CancellationToken = cancel }, i => work(indexes[i]));
        }
    }

    private static ValueList<ArticleModel> Sort(KnownArticle[] known)
    {
        List<ArticleModel> articles = new(known.Length);
        foreach (KnownArticle one in known)
        {
            if (one.Model is { } model)
            {
                articles.Add(model);
            }
        }

        return FileOrder.Of(articles, static article => article.Item.Key).ToValueList();
    }
}

/// <summary>What is known of a file that may be an article.</summary>
/// <param name="Options">The options it is known by.</param>
/// <param name="Item">What the project says of the article; null when it is none.</param>
/// <param name="IsLexicon">Whether it is a lexicon.</param>
/// <param name="Text">The text it was read from; null when the file is missing.</param>
internal sealed record KnownArticle(AnalyzerConfigOptionsProvider Options, ArticleItem? Item, bool IsLexicon, SourceText? Text)
{
    /// <summary>The lexicon that the article was read with.</summary>
    internal ArticleLexicon? Lexicon { get; init; }

    /// <summary>The article; null until it has been read.</summary>
    internal ArticleModel? Model { get; init; }

    /// <summary>Whether there is an article to read.</summary>
    internal bool IsArticle => Item is not null && Text is not null;
}
