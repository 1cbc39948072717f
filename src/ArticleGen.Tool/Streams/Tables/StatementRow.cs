using ArticleGen.Tool.Json;
using Generated = Placeholder;

namespace ArticleGen.Tool.Streams.Tables;

/// <summary>A row of the table: a statement of an article, or an article without any. Of the article nothing else is kept.</summary>
/// <param name="Article">What all rows of the article have.</param>
internal sealed record StatementRow(RowArticle Article)
{
    /// <summary>Which of the article's statements it is, from 0; null where the article has none, and so in all that follows.</summary>
    internal int? Number { get; private init; }

    /// <summary>What it is.</summary>
    internal Generated.QuoteKind? Kind { get; private init; }

    /// <summary>Its words without markup.</summary>
    internal string? Text { get; private init; }

    /// <summary>Where its words stand.</summary>
    internal Generated.TextRange? Range { get; private init; }

    /// <summary>The name of the speaker.</summary>
    internal string? Speaker { get; private init; }

    /// <summary>The id of the speaker in the article.</summary>
    internal string? SpeakerId { get; private init; }

    /// <summary>What the speaker is.</summary>
    internal Generated.ActorKind? SpeakerKind { get; private init; }

    /// <summary>The first role of the speaker.</summary>
    internal string? SpeakerRole { get; private init; }

    /// <summary>Where the words stand that name the speaker.</summary>
    internal Generated.TextRange? SpeakerRange { get; private init; }

    /// <summary>The words that say that something was said.</summary>
    internal string? Cue { get; private init; }

    /// <summary>Where they stand.</summary>
    internal Generated.TextRange? CueRange { get; private init; }

    /// <summary>The agency that relayed it.</summary>
    internal string? Via { get; private init; }

    /// <summary>Who was told.</summary>
    internal string? Addressee { get; private init; }

    /// <summary>How the speaker was found.</summary>
    internal string? Pattern { get; private init; }

    /// <summary>Whether it goes on with the utterance before.</summary>
    internal bool? Continues { get; private init; }

    /// <summary>The rows of an article, in the order of its text.</summary>
    internal static StatementRow[] From(ReadableArticle article, ArticleReading reading, CancellationToken cancel)
    {
        Generated.Article generated = GeneratedArticle.From(article.Item, reading, article.Uri, cancel).Article;
        RowArticle common = new(
            article.Id,
            article.Members?.ToJson(),
            generated.Headline,
            generated.Dateline?.Section,
            generated.Dateline?.Place,
            generated.Dateline?.Agency,
            generated.PublishedOn);
        return generated.Attributions.Count == 0
            ? [new(common)]
            : [.. generated.Attributions.Select((statement, number) => From(common, statement, number))];
    }

    private static StatementRow From(RowArticle article, Generated.Quote statement, int number) => new(article)
    {
        Number = number,
        Kind = statement.Kind,
        Text = statement.PlainText,
        Range = statement.Range,
        Speaker = statement.Speaker?.Name,
        SpeakerId = statement.Speaker?.Id,
        SpeakerKind = statement.Speaker?.Kind,
        SpeakerRole = statement.Speaker is { Roles: [var role, ..] } ? role : null,
        SpeakerRange = statement.SpeakerRange,
        Cue = statement.Cue,
        CueRange = statement.CueRange,
        Via = statement.Via?.Name,
        Addressee = statement.Addressee?.Name,
        Pattern = statement.Pattern,
        Continues = statement.Continues,
    };
}

/// <summary>What all rows of an article have.</summary>
/// <param name="Id">The id of its line, or the reference of its file.</param>
/// <param name="Members">The other members of its line, as JSON; null where there are none.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Section">The section of its dateline.</param>
/// <param name="Place">The place of its dateline.</param>
/// <param name="Agency">The agency of its dateline.</param>
/// <param name="PublishedOn">The day of publication.</param>
internal sealed record RowArticle(
    string Id,
    string? Members,
    string Headline,
    string? Section,
    string? Place,
    string? Agency,
    DateOnly? PublishedOn);
