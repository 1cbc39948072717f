using System.Text.RegularExpressions;

namespace ArticleGen.Accuracy.Scoring;

/// <summary>A dateline in the regular form of the wires: PLACE[, REGION], Month D -.</summary>
internal sealed partial record GoldDateline(string Place, int Month, int Day)
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The dateline of a line in the regular form; null for any other.</summary>
    public static GoldDateline? Of(string line) => Regular().Match(line) is { Success: true } match
        ? new GoldDateline(
            match.Groups[1].Value.Trim(),
            Months.IndexOf(match.Groups[2].Value[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1,
            int.Parse(match.Groups[3].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
        : null;

    public bool Equals(DatelineReading? read) =>
        read is not null
            && string.Equals(read.Place?.Trim() ?? "", Place, StringComparison.OrdinalIgnoreCase)
            && read.Month == Month
            && read.Day == Day;

    [GeneratedRegex(
        @"^\s*([A-Z][A-Za-z .'\-/]*?)(?:,\s*[A-Z][A-Za-z. ]+?)?,"
        + @"\s*(Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Mar|Apr|Jun|Jul|Sep)[a-z]*\.?\s+(\d{1,2})\s*-+\s*$")]
    private static partial Regex Regular();
}
