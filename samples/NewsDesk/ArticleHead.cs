using System.Globalization;
using Spectre.Console;

namespace NewsDesk;

/// <summary>The head of an article: what it is, when it came out, and where it came from.</summary>
internal static class ArticleHead
{
    public static void Write(IAnsiConsole screen, Article article)
    {
        screen.Write(new Rule(Markup.Escape(article.Id)).LeftJustified());
        screen.Write(new Text(article.Headline, new Style(decoration: Decoration.Bold)));
        screen.WriteLine();

        Grid facts = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        Add(facts, "Section", article.Dateline?.Section);
        Add(facts, "Published", Published(article.Dateline));
        Add(facts, "Place", Place(article.Dateline));
        Add(facts, "Agency", article.Dateline?.Agency);
        Add(facts, "By", string.Join(", ", article.Authors));
        Add(facts, "Photos", article.Fields.Photographer);
        Add(facts, "Updated", Published(article.Updated));
        Add(facts, "Tags", string.Join(", ", article.Tags));
        Add(facts, "Reading time", article.Fields.ReadingTime is int minutes ? $"{minutes} min" : null);
        Add(facts, "File", article.SourceFile);
        screen.Write(facts);
        screen.WriteLine();
    }

    private static void Add(Grid facts, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            facts.AddRow(new Text(name, new Style(decoration: Decoration.Dim)), new Text(value));
        }
    }

    private static string? Published(Dateline? dateline) => dateline switch
    {
        null => null,
        { Published: DateTimeOffset published } => published.ToString("d MMMM yyyy, HH:mm 'UTC'zzz", CultureInfo.InvariantCulture),
        { Date: DateOnly date } => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        _ => dateline.Raw,
    };

    private static string? Place(Dateline? dateline) =>
        dateline?.Place is string place ? (dateline.Region is string region ? $"{place}, {region}" : place) : null;
}
