using System.Globalization;
using ArticleGen.Model;
using ArticleGen.Settings;

namespace ArticleGen.Tool.Json;

/// <summary>Puts what the generated types hold into JSON.</summary>
internal static class ArticleJsonMaker
{
    /// <summary>The JSON of one article.</summary>
    /// <param name="item">The article's name and file.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="uri">The file as a reference.</param>
    /// <param name="withText">Whether the text is a part of it.</param>
    internal static ArticleJson Make(ArticleItem item, ArticleReading reading, string uri, bool withText)
    {
        // The model that the generated code is made from, so that both say the same.
        ArticleModel article = ArticleModel.From(item, reading);
        IReadOnlyList<ActorJson> actors = [.. article.Actors.Select(Actor)];
        DatelineReading? dateline = article.Dateline?.Parts;
        ArticleMetadata metadata = article.Metadata;
        return new(
            "NewsArticle",
            uri,
            item.Id,
            article.Headline,
            article.Byline,
            metadata.Authors.Count == 0 ? null : [.. metadata.Authors.Select(static author => new AuthorJson(author))],
            article.Dateline?.Words,
            RangeJson.From(dateline?.Range),
            dateline?.Section,
            dateline?.Place,
            PlaceOf(dateline),
            dateline?.Agency is { } agency ? new("Organization", agency) : null,
            WriteDate(dateline),
            WriteMoment(dateline) ?? WriteDate(dateline),
            dateline is null
                ? null
                : new(
                    dateline.Year,
                    dateline.Month,
                    dateline.Day,
                    dateline.Time?.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture),
                    OffsetOf(dateline.UtcOffset)),
            WriteMoment(metadata.Updated?.Parts) ?? WriteDate(metadata.Updated?.Parts),
            metadata.IsDraft ? "Draft" : null,
            metadata.Summary,
            metadata.Tags.Count == 0 ? null : metadata.Tags,
            metadata.Slug,
            metadata.Language,
            metadata.Image,
            [.. article.Paragraphs.Select(RangeJson.From)],
            [.. article.Quotes.Select(quote => QuotationJson.From(quote, reading.Text, actors))],
            actors,
            withText ? reading.Text : null);
    }

    private static ActorJson Actor(ActorModel actor, int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"#actor-{index}"),
            TypeOf(actor.Kind),
            actor.Name,
            actor.Kind.ToString(),
            [.. actor.Roles],
            [.. actor.Aliases],
            actor.Pronouns.Count == 0 ? null : [.. actor.Pronouns]);

    // schema.org has no name for a source that is not named: who speaks is a Person or an Organization there.
    private static string TypeOf(ActorKind kind) => kind switch
    {
        ActorKind.Person or ActorKind.Anonymous => "Person",
        ActorKind.Place => "Place",
        _ => "Organization",
    };

    private static PlaceJson? PlaceOf(DatelineReading? dateline) => dateline?.Place is { } place
        ? new("Place", place, dateline.Region is { } region ? new("PostalAddress", region) : null)
        : null;

    private static DateOnly? DateOf(DatelineReading? dateline) =>
        dateline is { Year: { } year, Month: { } month, Day: { } day } ? new DateOnly(year, month, day) : null;

    private static DateTimeOffset? PublishedOf(DatelineReading? dateline) =>
        DateOf(dateline) is { } date && dateline is { Time: { } time, UtcOffset: { } offset }
            ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue) + time, offset)
            : null;

    private static string? WriteDate(DatelineReading? dateline) =>
        DateOf(dateline)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? WriteMoment(DatelineReading? dateline) =>
        PublishedOf(dateline)?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string? OffsetOf(TimeSpan? offset) =>
        offset is { } known ? (known < TimeSpan.Zero ? "-" : "+") + known.ToString(@"hh\:mm", CultureInfo.InvariantCulture) : null;
}
