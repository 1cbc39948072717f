using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;
using Range = ArticleGen.Tool.LanguageServer.Protocol.Range;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>The symbols of an article: what stands above the story, its sections, and who says what.</summary>
/// <param name="text">The text of the article.</param>
/// <param name="reading">Its reading.</param>
/// <param name="outline">Its parts as markup shows them.</param>
internal sealed class ArticleSymbols(DocumentText text, ArticleReading reading, ArticleOutline outline)
{
    private const string Nobody = "nobody";

    /// <summary>The symbols. Those below another lie inside its range.</summary>
    internal IReadOnlyList<DocumentSymbol> Find() =>
    [
        .. FindFrontMatter(),
        .. Make(reading.Headline, reading.HeadlineText, "headline"),
        .. Make(reading.Byline, reading.BylineText, "byline"),
        .. Make(reading.Dateline?.Range, reading.Dateline?.Range.In(reading.Text), "dateline"),
        .. new SectionSymbols(text, reading, outline).Find(),
        .. FindSpeakers(),
    ];

    private IEnumerable<DocumentSymbol> FindFrontMatter()
    {
        IReadOnlyList<DocumentSymbol> fields = MakeFields(reading.Fields);
        if (outline.FrontMatter is { } front && fields.Count > 0)
        {
            Range range = text.GetRange(front);
            yield return new()
            {
                Name = "front matter",
                Kind = SymbolKind.Namespace,
                Range = range,
                SelectionRange = range,
                Children = fields,
            };
        }
    }

    // Those that a key of the project file adds do not stand here.
    private IReadOnlyList<DocumentSymbol> MakeFields(IEnumerable<FieldReading> fields) =>
    [
        .. fields.Where(static field => field.IsInFile && !string.IsNullOrWhiteSpace(field.Key)).Select(field => new DocumentSymbol
        {
            Name = MarkdownText.Shorten(field.Key),
            Detail = DescribeValue(field.Value),
            Kind = SymbolKind.Field,
            Range = text.GetRange(Cover(field.KeyRange, field.Value.Range)),
            SelectionRange = text.GetRange(field.KeyRange),
        }),
    ];

    private static string? DescribeValue(FieldValue value) => value switch
    {
        FieldText { Text: var words } => MarkdownText.Shorten(words),
        FieldList { Items.Count: var count } => Counted.ToWords(count, "item"),
        FieldMap { Entries.Count: var count } => Counted.ToWords(count, "key"),
        _ => null,
    };

    private IEnumerable<DocumentSymbol> Make(TextRange? place, string? words, string detail)
    {
        if (place is { } range && !string.IsNullOrWhiteSpace(words))
        {
            Range all = text.GetRange(range);
            yield return new()
            {
                Name = MarkdownText.Shorten(words),
                Detail = detail,
                Kind = SymbolKind.String,
                Range = all,
                SelectionRange = all,
            };
        }
    }

    // In the order of their first words.
    private IEnumerable<DocumentSymbol> FindSpeakers() => reading.Quotes
        .GroupBy(static quote => quote.Speaker ?? -1)
        .Select(quotes => MakeSpeaker(quotes.Key < 0 ? null : reading.Actors[quotes.Key], [.. quotes]));

    private DocumentSymbol MakeSpeaker(ActorReading? actor, QuoteReading[] quotes)
    {
        TextRange named = quotes.Select(static quote => quote.SpeakerRange).FirstOrDefault(static words => words is not null)
            ?? quotes[0].Range;
        string name = MarkdownText.Shorten(actor?.Name ?? Nobody);
        return new()
        {
            Name = name.Length == 0 ? Nobody : name,
            Detail = Counted.ToWords(quotes.Length, "quote"),
            Kind = actor?.Kind is ActorKind.Organization or ActorKind.Place or ActorKind.Group ? SymbolKind.Namespace : SymbolKind.Object,
            Range = text.GetRange(quotes.Aggregate(named, static (all, quote) => Cover(all, quote.Range))),
            SelectionRange = text.GetRange(named),
            Children = [.. quotes.Select(MakeQuote)],
        };
    }

    private DocumentSymbol MakeQuote(QuoteReading quote)
    {
        string words = MarkdownText.Shorten(quote.PlainText ?? quote.Range.In(reading.Text));
        Range range = text.GetRange(quote.Range);
        return new()
        {
            Name = words.Length == 0 ? quote.Pattern : words,
            Detail = quote.Pattern,
            Kind = SymbolKind.String,
            Range = range,
            SelectionRange = range,
        };
    }

    private static TextRange Cover(TextRange one, TextRange other) =>
        TextRange.Between(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));
}
