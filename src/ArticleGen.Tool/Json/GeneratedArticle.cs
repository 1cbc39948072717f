using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGen.Model;
using ArticleGen.Settings;
using Generated = Placeholder;

namespace ArticleGen.Tool.Json;

/// <summary>
/// An article as the generated code of a project with this one article has it. The types are those of the generated code, which write
/// themselves: so the tool prints what a program does.
/// </summary>
internal sealed class GeneratedArticle
{
    private readonly Generated.Article _article;
    private readonly string _uri;

    private GeneratedArticle(Generated.Article article, string uri) => (_article, _uri) = (article, uri);

    /// <summary>The article.</summary>
    internal Generated.Article Article => _article;

    /// <summary>Makes the article of a project with no other.</summary>
    /// <param name="item">The article's name and file.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="uri">The file as a reference.</param>
    /// <param name="cancel">Ends the work.</param>
    internal static GeneratedArticle From(ArticleItem item, ArticleReading reading, string uri, CancellationToken cancel)
    {
        // The model that the generated code is made from.
        ArticleModel model = ArticleModel.From(item, reading);
        return From(model, item.Id, reading.Text, new(Catalogue.Create([model.Summary], ActorProperties.Frequent, cancel)), uri);
    }

    /// <summary>Makes an article of a project with several.</summary>
    /// <param name="model">What was read.</param>
    /// <param name="id">The id that the article has among the others.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="actors">The actors of all articles.</param>
    /// <param name="uri">The file as a reference.</param>
    internal static GeneratedArticle From(ArticleModel model, string id, string text, MergedActors actors, string uri)
    {
        Generated.Actor[] own = MakeActors(model, id, actors);
        ArticleMetadata metadata = model.Metadata;
        return new(
            new(id, text, MakeMarkup(model.Markup))
            {
                Headline = model.Headline,
                Dateline = MakeDateline(model.Dateline),
                Byline = model.Byline,
                Authors = metadata.Authors,
                Updated = MakeDateline(metadata.Updated),
                Tags = metadata.Tags,
                Slug = metadata.Slug,
                Summary = metadata.Summary,
                IsDraft = metadata.IsDraft,
                Language = metadata.Language,
                Image = metadata.Image,
                Fields = new() { Given = FieldsJson.From(model.Fields.Where(static field => !field.IsWellKnown)) },
                SourceFile = model.Item.SourceFile,
                Paragraphs = [.. model.Paragraphs.Select(Convert)],
                Actors = own,
                Attributions = [.. model.Attributions.Select(quote => MakeQuote(quote, own))],
            },
            uri);
    }

    /// <summary>Writes what read.schema.json describes.</summary>
    internal void WriteJson(IBufferWriter<byte> output, bool indented, bool withText)
    {
        using Utf8JsonWriter writer = new(
            output,
            // What writes has tests that read what it wrote: it need not be checked each time.
            new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        Generated.ArticleInternals.ArticleWriter.Write(writer, _article, _uri, withText);
    }

    /// <summary>Writes what a page has for search engines.</summary>
    internal void WriteLinkedData(IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(_article.ToJsonLd(), output);

    // Two names of an article may be one actor of its project, "Nato" and "NATO", and then are one here. Two officials without a name
    // are two, each in its own place.
    private static Generated.Actor[] MakeActors(ArticleModel model, string id, MergedActors actors)
    {
        Generated.Article stub = new(id, "");
        NamedActor?[] named = [.. model.Actors.Select(actors.Find)];
        ILookup<string?, TextRange> mentions = model.Actors
            .SelectMany((_, index) => model.Mentions[index].Select(range => (named[index]?.Id, Range: range)))
            .ToLookup(static mention => mention.Id, static mention => mention.Range);
        Dictionary<string, Generated.Actor> made = new(StringComparer.Ordinal);
        foreach (NamedActor actor in named.OfType<NamedActor>())
        {
            if (!made.ContainsKey(actor.Id))
            {
                made.Add(actor.Id, MakeActor(actor.Actor, actor.Id, stub, mentions[actor.Id]));
            }
        }

        string[] ids = [.. model.UnnamedActors.Select(static unnamed => unnamed.Id)];
        int unnamed = 0;
        return
        [
            .. model.Actors.Select((actor, index) => named[index] is { } known
                ? made[known.Id]
                : MakeActor(actor, id + "/" + ids[unnamed++], stub, model.Mentions[index])),
        ];
    }

    private static Generated.Actor MakeActor(ActorModel actor, string id, Generated.Article stub, IEnumerable<TextRange> mentions) =>
        new(
            id,
            actor.Name,
            SameName<ActorKind, Generated.ActorKind>.Find(actor.Kind),
            [.. actor.Roles],
            [.. actor.Aliases],
            [.. actor.Pronouns],
            [stub.Id])
        {
            Mentions =
            [
                .. mentions.OrderBy(static range => range.Start).ThenByDescending(static range => range.Length)
                .Select(range => new Generated.Mention(stub, Convert(range))),
            ],
        };

    private static Generated.Quote MakeQuote(QuoteReading quote, Generated.Actor[] actors) => new(
        null,
        SameName<QuoteKind, Generated.QuoteKind>.Find(quote.Kind),
        Convert(quote.Range),
        quote.Pattern,
        FindActor(quote.Speaker, actors),
        FindActor(quote.Via, actors),
        FindActor(quote.Addressee, actors),
        quote.Continues,
        [.. quote.Verbatim.Select(Convert)],
        Convert(quote.SpeakerRange),
        Convert(quote.CueRange));

    private static Generated.ArticleInternals.ArticleMarkup MakeMarkup(ValueList<TextEdit> markup) =>
        new([.. markup.Select(static edit => Convert(edit.Range))], [.. markup.Select(static edit => edit.Text)]);

    private static Generated.Actor? FindActor(int? index, Generated.Actor[] actors) => index is { } known ? actors[known] : null;

    private static Generated.Dateline? MakeDateline(WrittenDate? dateline) => dateline is null
        ? null
        : new(
            dateline.Words,
            Convert(dateline.Parts.Range),
            dateline.Parts.Section,
            dateline.Parts.Place,
            dateline.Parts.Region,
            dateline.Parts.Year,
            dateline.Parts.Month,
            dateline.Parts.Day,
            dateline.Parts.Time is { } time ? TimeOnly.FromTimeSpan(time) : null,
            dateline.Parts.UtcOffset,
            dateline.Parts.Agency);

    private static Generated.TextRange Convert(TextRange range) => new(range.Start, range.Length);

    private static Generated.TextRange? Convert(TextRange? range) => range is { } known ? Convert(known) : null;
}
