using System.Globalization;
using Spectre.Console;

namespace ArticleGen.Tool.Statistics.Writing;

/// <summary>Statistics as tables for a reader.</summary>
/// <param name="console">Where they are shown.</param>
/// <param name="top">How many rows a table has at most.</param>
internal sealed class StatisticsTable(IAnsiConsole console, int top)
{
    // The same in all tables, so that their numbers stand below each other.
    private const int WidthOfNames = 44;

    /// <summary>Writes the tables; those without a row are left out.</summary>
    internal void Write(ArchiveStatistics statistics)
    {
        SourceTally sources = statistics.Sources;
        WriteLine($"{Counted.ToWords(statistics.Articles, "article")}, {Counted.ToWords(sources.All, "quote")}");
        Write(
            "Most quoted",
            "Speaker",
            [.. statistics.Speakers.Select(static speaker => new Tally(speaker.Actor.Actor.Name, speaker.Quotes, speaker.Articles))]);
        WriteSources(statistics);
        Write("Unnamed sources", "As described", statistics.UnnamedSources);
        WritePronouns(statistics.Pronouns);
        Write("Quotes by kind", "Kind", statistics.Kinds);
        Write("By section", "Section", statistics.Sections);
        // The newest months are those that somebody asks for.
        Write("By month", "Month", [.. statistics.Months.Reverse()]);
        Write("Datelines by place", "Place", statistics.Places);
    }

    private void WriteSources(ArchiveStatistics statistics)
    {
        SourceTally sources = statistics.Sources;
        if (sources.All == 0)
        {
            return;
        }

        Table table = CreateTable("Sources", "Source", "Quotes", "Share");
        AddSource(table, "named", sources.Named, sources.All);
        AddSource(table, "one person without a name", sources.Anonymous, sources.All);
        AddSource(table, "a group without a name", sources.Groups, sources.All);
        AddSource(table, "nobody is named or described", sources.Nobody, sources.All);
        console.Write(table);
        if (statistics.ArticlesWithoutNamedSource > 0)
        {
            WriteLine($"{Counted.ToWords(statistics.ArticlesWithoutNamedSource, "article")} without a named source");
        }
    }

    private void WritePronouns(IReadOnlyList<PronounTally> pronouns)
    {
        if (pronouns.All(static tally => tally.People == 0))
        {
            return;
        }

        Table table = CreateTable("People quoted, by the articles' own pronouns", "Pronoun", "People", "Quotes");
        foreach (PronounTally tally in pronouns)
        {
            AddRow(table, tally.Pronoun.Length == 0 ? "the articles use none" : tally.Pronoun, Show(tally.People), Show(tally.Quotes));
        }

        console.Write(table);
    }

    private void Write(string title, string what, IReadOnlyList<Tally> tallies)
    {
        if (tallies.Count == 0)
        {
            return;
        }

        Table table = CreateTable(title, what, "Quotes", "Articles");
        foreach (Tally tally in tallies.Take(top))
        {
            AddRow(table, OneLine.From(tally.Name), Show(tally.Quotes), Show(tally.Articles));
        }

        console.Write(table);
        if (tallies.Count > top)
        {
            WriteLine($"and {Show(tallies.Count - top)} more (--top)");
        }
    }

    private static void AddSource(Table table, string name, int quotes, int all) =>
        AddRow(table, name, Show(quotes), string.Create(CultureInfo.InvariantCulture, $"{100.0 * quotes / all:0} %"));

    private Table CreateTable(string title, params string[] columns)
    {
        console.Write(new Text("\n" + title + "\n", new Style(decoration: Decoration.Bold)));
        Table table = new() { Border = TableBorder.Simple };
        for (int i = 0; i < columns.Length; i++)
        {
            TableColumn column = new(new Text(columns[i]));
            table.AddColumn(i == 0 ? column.Width(WidthOfNames) : column.RightAligned().NoWrap());
        }

        return table;
    }

    private static void AddRow(Table table, params string[] cells) => table.AddRow(cells.Select(static cell => new Text(cell)));

    private void WriteLine(string line) => console.Write(new Text(line + "\n"));

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
