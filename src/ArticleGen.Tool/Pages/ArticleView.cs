using ArticleGen.Model;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Json;
using Placeholder;
using ReadRange = ArticleGen.Reading.TextRange;

namespace ArticleGen.Tool.Pages;

/// <summary>An article as its page shows it: the article of the generated code, its words, and how its quotes were found.</summary>
internal sealed class ArticleView
{
    private readonly Dictionary<Quote, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<Decision> _made;

    private ArticleView(
        Article article, ArticleModel model, ReadRange? headline, ShownWords words, IReadOnlyList<Decision> decisions, IReadOnlyList<Remark> remarks)
    {
        Article = article;
        Model = model;
        Headline = headline;
        Words = words;
        Decisions = decisions;
        Remarks = remarks;
        _made = [.. decisions.Where(static decision => decision.Outcome == DecisionOutcome.Quoted)];
        Marks = new(article.Quotes);
        foreach (Quote quote in article.Quotes)
        {
            _numbers.Add(quote, _numbers.Count + 1);
        }
    }

    /// <summary>The article.</summary>
    internal Article Article { get; }

    /// <summary>What the article was made of.</summary>
    internal ArticleModel Model { get; }

    /// <summary>Where its headline stands; null when there is none.</summary>
    internal ReadRange? Headline { get; }

    /// <summary>Its words.</summary>
    internal ShownWords Words { get; }

    /// <summary>All that was tried to find its quotes.</summary>
    internal IReadOnlyList<Decision> Decisions { get; }

    /// <summary>What the rules say of it.</summary>
    internal IReadOnlyList<Remark> Remarks { get; }

    /// <summary>The letters and colours of its speakers.</summary>
    internal SpeakerMarks Marks { get; }

    /// <summary>Reads an article for its page.</summary>
    /// <param name="name">The names it has.</param>
    /// <param name="model">What was read of it before: its item counts.</param>
    /// <param name="text">Its text.</param>
    /// <param name="format">How the file is written.</param>
    /// <param name="lexicon">The words added to the built-in lists.</param>
    /// <param name="actors">The actors of all articles.</param>
    /// <param name="remarks">What the rules say of it.</param>
    /// <param name="cancel">Ends the reading.</param>
    internal static ArticleView Read(
        NamedFile name,
        ArticleModel model,
        string text,
        ArticleFormat format,
        ArticleLexicon lexicon,
        MergedActors actors,
        IReadOnlyList<Remark> remarks,
        CancellationToken cancel)
    {
        (ArticleReading reading, ValueList<Decision> decisions) = ArticleReader.Explain(text, format, lexicon, cancel);
        ArticleModel whole = ArticleModel.From(model.Item, reading);
        GeneratedArticle generated = GeneratedArticle.From(whole, name.Id, text, actors, model.Item.SourceFile);
        return new(
            generated.Article,
            whole,
            reading.Headline,
            new(ArticleReader.ReadPlainText(text, format, lexicon, cancel)),
            decisions,
            remarks);
    }

    /// <summary>The number of a quote among those of the article, from 1 on.</summary>
    internal int GetNumber(Quote quote) => _numbers[quote];

    /// <summary>The step that made a quote; null where none was noted.</summary>
    internal Decision? FindStep(Quote quote) => FindStep(quote.Pattern, Convert(quote.Range));

    /// <summary>The step that made a quote of this pattern at this place; null where none was noted.</summary>
    internal Decision? FindStep(string pattern, ReadRange range) =>
        _made.FirstOrDefault(step => step.Pattern == pattern && step.Said.Any(said => said.Overlaps(range)));

    /// <summary>The words at a range of the generated code.</summary>
    internal string GetWords(Placeholder.TextRange range) => Words.Join(Convert(range));

    /// <summary>A range of the generated code as one of the reading.</summary>
    internal static ReadRange Convert(Placeholder.TextRange range) => new(range.Start, range.Length);
}
