using System.Globalization;
using Spectre.Console;

namespace NewsDesk;

/// <summary>The people and organizations: what they are, what else they are called, and how often they are quoted.</summary>
internal static class CastTable
{
    public static void Write(IAnsiConsole screen, IEnumerable<Actor> cast)
    {
        bool narrow = Screen.IsNarrow(screen);
        screen.Write(new Rule("People and organizations").LeftJustified());
        Table table = new Table().Border(TableBorder.Simple)
            .AddColumn(new TableColumn("Quotes").RightAligned().NoWrap())
            .AddColumn(new TableColumn("Name"))
            .AddColumn(new TableColumn("Roles"));
        if (!narrow)
        {
            table.AddColumn(new TableColumn("Kind").NoWrap()).AddColumn(new TableColumn("Also called"));
        }

        foreach (Actor actor in cast.OrderByDescending(actor => actor.Quotes.Count)
            .ThenBy(actor => actor.Kind)
            .ThenBy(actor => actor.Name, StringComparer.Ordinal))
        {
            int quotes = actor.Quotes.Count;
            List<Text> row = [
                new(quotes == 0 ? "" : quotes.ToString(CultureInfo.InvariantCulture)),
                new(actor.Name, new Style(decoration: Decoration.Bold)),
                new(string.Join("; ", actor.Roles)),
            ];
            if (!narrow)
            {
                row.Add(new(actor.Kind.ToString()));
                row.Add(new(string.Join(", ", actor.Aliases)));
            }

            table.AddRow(row);
        }

        screen.Write(table);
    }
}
