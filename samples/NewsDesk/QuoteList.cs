using Spectre.Console;

namespace NewsDesk;

/// <summary>Who said what: a table, or on a narrow screen one block a quote.</summary>
internal static class QuoteList
{
    // What is left of the screen is for the words.
    private const int SpeakerWidth = 20;
    private const int ChannelWidth = 14;

    public static void Write(IAnsiConsole screen, IReadOnlyList<Quote> quotes)
    {
        if (quotes.Count == 0)
        {
            screen.WriteLine("Nobody is quoted.");
        }
        else if (Screen.IsNarrow(screen))
        {
            WriteBlocks(screen, quotes);
        }
        else
        {
            WriteTable(screen, quotes);
        }

        screen.WriteLine();
    }

    private static void WriteTable(IAnsiConsole screen, IReadOnlyList<Quote> quotes)
    {
        Table table = new Table().Border(TableBorder.Simple).Expand()
            .AddColumn(new TableColumn("Words"))
            .AddColumn(new TableColumn("Kind").NoWrap())
            .AddColumn(new TableColumn("Speaker").Width(SpeakerWidth))
            .AddColumn(new TableColumn("Cue").NoWrap())
            .AddColumn(new TableColumn("Via / to").Width(ChannelWidth))
            .AddColumn(new TableColumn("Pattern").NoWrap());
        foreach (Quote quote in quotes)
        {
            table.AddRow(
                new Text(Words(quote)),
                new Text(quote.Kind.ToString()),
                new Text(
                    quote.Speaker?.Name ?? "nobody",
                    quote.Speaker is null ? new Style(Color.Red) : new Style(decoration: Decoration.Bold)),
                new Text(quote.Cue ?? ""),
                new Text(Channel(quote)),
                new Text(quote.Pattern, new Style(decoration: Decoration.Dim)));
        }

        screen.Write(table);
    }

    private static void WriteBlocks(IAnsiConsole screen, IReadOnlyList<Quote> quotes)
    {
        foreach (Quote quote in quotes)
        {
            string[] facts = [quote.Cue ?? "", Channel(quote), quote.Kind.ToString(), quote.Pattern];
            screen.Write(new Text(quote.Speaker?.Name ?? "nobody", new Style(decoration: Decoration.Bold)));
            screen.WriteLine();
            screen.Write(new Padder(new Text(Words(quote)), new Padding(2, 0, 0, 0)));
            screen.Write(
                new Padder(
                    new Text(string.Join(" · ", facts.Where(fact => fact.Length > 0)), new Style(decoration: Decoration.Dim)),
                    new Padding(2, 0, 0, 1)));
        }
    }

    /// <summary>The words in quotation marks; of a quote without any, the reported clause. Without the markup of Markdown.</summary>
    private static string Words(Quote quote)
    {
        string words = quote.Kind switch
        {
            QuoteKind.Direct => $"“{quote.PlainText}”",
            QuoteKind.Mixed => string.Join(" … ", quote.Verbatim.Select(range => $"“{quote.Article.ToPlainText(range)}”")),
            _ => quote.PlainText,
        };
        return quote.Continues ? $"… {words}" : words;
    }

    private static string Channel(Quote quote) => (quote.Via, quote.Addressee) switch
    {
        (Actor via, Actor addressee) => $"via {via.Name}, to {addressee.Name}",
        (Actor via, null) => $"via {via.Name}",
        (null, Actor addressee) => $"to {addressee.Name}",
        _ => "",
    };
}
