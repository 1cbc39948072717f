using ArticleGen.Model;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Archives;
using ArticleGen.Tool.Json;
using Placeholder;
using ReadRange = ArticleGen.Reading.TextRange;

namespace ArticleGen.Tool.Pages;

/// <summary>An article as its page shows it: the article of the generated code, its words, and how its quotes were found.</summary>
internal sealed class ArticleView
{
    private readonly Dictionary<Quote, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Placeholder.TextRange, int> _paragraphs = [];
    private readonly HashSet<ReadRange> _headings;
    private readonly RangeIndex<Decision> _made;
    private readonly RangeIndex<Quote> _quotes;
    private readonly RangeIndex<Remark> _placed;

    private ArticleView(
        Article article,
        ArticleModel model,
        ArticleReading reading,
        IReadOnlyList<Decision> decisions,
        ArchivedArticle archived)
    {
        IReadOnlyList<Remark> remarks = archived.Remarks;
        File = archived.ShownFile;
        Article = article;
        Model = model;
        Headline = reading.Headline;
        Words = new(reading);
        _headings = [.. reading.Headings];
        Decisions = decisions;
        Remarks = remarks;
        _made = new(decisions
            .Where(static decision => decision.Outcome == DecisionOutcome.Quoted)
            .SelectMany(static decision => decision.Said.Select(said => (said, decision))));
        _quotes = new(article.Quotes.Select(static quote => (Convert(quote.Range), quote)));
        _placed = new(remarks.Where(static remark => remark.Place is not null).Select(static remark => (Locate(remark), remark)));
        Marks = new(article.Quotes);
        foreach (Quote quote in article.Quotes)
        {
            _numbers.Add(quote, _numbers.Count + 1);
        }

        foreach (Placeholder.TextRange paragraph in article.Paragraphs)
        {
            _paragraphs.TryAdd(paragraph, _paragraphs.Count + 1);
        }
    }

    /// <summary>The article.</summary>
    internal Article Article { get; }

    /// <summary>Its file, as a page names it.</summary>
    internal string File { get; }

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
    /// <param name="article">What is known of it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="format">How the file is written.</param>
    /// <param name="lexicon">The words added to the built-in lists.</param>
    /// <param name="actors">The actors of all articles.</param>
    /// <param name="cancel">Ends the reading.</param>
    internal static ArticleView Read(
        ArchivedArticle article,
        string text,
        ArticleFormat format,
        ArticleLexicon lexicon,
        MergedActors actors,
        CancellationToken cancel)
    {
        (ArticleReading reading, ValueList<Decision> decisions) = ArticleReader.Explain(text, format, lexicon, cancel);
        ArticleModel model = ArticleModel.From(article.Model.Item, reading);
        return new(
            GeneratedArticle.From(model, article.Name.Id, text, actors, model.Item.SourceFile).Article,
            model,
            reading,
            decisions,
            article);
    }

    /// <summary>The number of a quote among those of the article, from 1 on.</summary>
    internal int GetNumber(Quote quote) => _numbers[quote];

    /// <summary>The number of a paragraph, from 1 on.</summary>
    internal int GetNumber(Placeholder.TextRange paragraph) => _paragraphs[paragraph];

    /// <summary>Whether markup makes a paragraph a heading.</summary>
    internal bool IsHeading(ReadRange paragraph) => _headings.Contains(paragraph);

    /// <summary>The step that made a quote of this pattern at this place; null where none was noted.</summary>
    internal Decision? FindStep(string pattern, ReadRange range) =>
        _made.FindOverlapping(range).FirstOrDefault(step => step.Pattern == pattern);

    /// <summary>The quotes that share words with a range.</summary>
    internal IReadOnlyList<Quote> FindQuotes(ReadRange range) => _quotes.FindOverlapping(range);

    /// <summary>What the rules say of words in a range.</summary>
    internal IReadOnlyList<Remark> FindRemarks(ReadRange range) => _placed.FindOverlapping(range);

    /// <summary>Where the words stand that a rule is about.</summary>
    internal static ReadRange Locate(Remark remark) => new(remark.Place!.Value.Span.Start, remark.Place.Value.Span.Length);

    /// <summary>The words at a range of the generated code.</summary>
    internal string GetWords(Placeholder.TextRange range) => Words.Join(Convert(range));

    /// <summary>A range of the generated code as one of the reading.</summary>
    internal static ReadRange Convert(Placeholder.TextRange range) => new(range.Start, range.Length);
}
