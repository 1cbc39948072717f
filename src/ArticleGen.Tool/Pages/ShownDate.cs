using System.Globalization;
using ArticleGen.Model;

namespace ArticleGen.Tool.Pages;

/// <summary>The date of a dateline as a page shows it.</summary>
/// <param name="Iso">As programs read it, "2008-08-21".</param>
/// <param name="Words">As people read it, "21 August 2008".</param>
internal sealed record ShownDate(string Iso, string Words)
{
    /// <summary>As much of the date as is written; null without a year.</summary>
    internal static ShownDate? From(WrittenDate? dateline) => dateline?.Parts switch
    {
        { Year: { } year, Month: { } month, Day: { } day } =>
            new(Format($"{year:D4}-{month:D2}-{day:D2}"), Format($"{day} {Name(month)} {year}")),
        { Year: { } year, Month: { } month } => new(Format($"{year:D4}-{month:D2}"), Format($"{Name(month)} {year}")),
        { Year: { } year } => new(Format($"{year:D4}"), Format($"{year}")),
        _ => null,
    };

    /// <summary>A month such as "2008-08" in words.</summary>
    internal static string NameMonth(string month) =>
        Format($"{Name(int.Parse(month.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture))} {month[..4].TrimStart('0')}");

    /// <summary>Writes the date, or what stands in its place.</summary>
    internal static void Write(HtmlWriter html, ShownDate? date)
    {
        if (date is null)
        {
            html.Element("span", "no date", ("class", "undated"));
        }
        else
        {
            html.Element("time", date.Words, ("datetime", date.Iso));
        }
    }

    private static string Name(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Format(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
