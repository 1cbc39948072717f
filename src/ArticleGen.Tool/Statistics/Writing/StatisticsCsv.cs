using System.Globalization;

namespace ArticleGen.Tool.Statistics.Writing;

/// <summary>Statistics as a table of RFC 4180: one row a number that was counted, with a header.</summary>
internal static class StatisticsCsv
{
    // Names come from the texts of strangers. A spreadsheet takes a cell that starts so for a formula.
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly char[] Special = [',', '"', '\r', '\n'];

    /// <summary>Writes the table.</summary>
    internal static void Write(ArchiveStatistics statistics, TextWriter output)
    {
        WriteRow(output, "measure", "name", "id", "quotes", "articles");
        SourceTally sources = statistics.Sources;
        Write(output, "total", "", "", sources.All, statistics.Articles);
        Write(output, "source", "named", "", sources.Named, null);
        Write(output, "source", "anonymous", "", sources.Anonymous, null);
        Write(output, "source", "groups", "", sources.Groups, null);
        Write(output, "source", "nobody", "", sources.Nobody, null);
        foreach (SpeakerTally speaker in statistics.Speakers)
        {
            Write(output, "speaker", speaker.Actor.Actor.Name, speaker.Actor.Id, speaker.Quotes, speaker.Articles);
        }

        Write(output, "unnamed", statistics.UnnamedSources);
        Write(output, "kind", statistics.Kinds);
        Write(output, "section", statistics.Sections);
        Write(output, "month", statistics.Months);
        Write(output, "place", statistics.Places);
    }

    private static void Write(TextWriter output, string measure, IReadOnlyList<Tally> tallies)
    {
        foreach (Tally tally in tallies)
        {
            Write(output, measure, tally.Name, "", tally.Quotes, tally.Articles);
        }
    }

    private static void Write(TextWriter output, string measure, string name, string id, int quotes, int? articles) => WriteRow(
        output,
        measure,
        name,
        id,
        quotes.ToString(CultureInfo.InvariantCulture),
        articles?.ToString(CultureInfo.InvariantCulture) ?? "");

    private static void WriteRow(TextWriter output, params string[] cells)
    {
        output.Write(string.Join(',', cells.Select(Escape)));
        output.Write("\r\n");
    }

    private static string Escape(string text)
    {
        string cell = text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text;
        return cell.IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
