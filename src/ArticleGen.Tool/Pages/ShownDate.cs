using System.Globalization;
using ArticleGen.Model;

namespace ArticleGen.Tool.Pages;

/// <summary>The date of a dateline as a page shows it.</summary>
/// <param name="Iso">As programs read it, "2008-08-21", or "08-21" without a year; null where HTML has no form for what is written.</param>
/// <param name="Words">As people read it, "21 August 2008".</param>
internal sealed record ShownDate(string? Iso, string Words)
{
    /// <summary>As much of the date as is written; null where neither a year nor a month is.</summary>
    internal static ShownDate? From(WrittenDate? dateline) => dateline?.Parts switch
    {
        { Year: { } year, Month: { } month, Day: { } day } =>
            new(Format($"{year:D4}-{month:D2}-{day:D2}"), Format($"{day} {Name(month)} {year}")),
        { Year: { } year, Month: { } month } => new(Format($"{year:D4}-{month:D2}"), Format($"{Name(month)} {year}")),
        { Year: { } year } => new(Format($"{year:D4}"), Format($"{year}")),
        { Month: { } month, Day: { } day } => new(Format($"{month:D2}-{day:D2}"), Format($"{day} {Name(month)}")),
        { Month: { } month } => new(Iso: null, Name(month)),
        _ => null,
    };

    /// <summary>The part of a time line to which an article belongs: "August 2008", or "2008"; else what it lacks for that.</summary>
    internal static string NameMonth(WrittenDate? dateline) => dateline?.Parts switch
    {
        { Year: { } year, Month: { } month } => Format($"{Name(month)} {year}"),
        { Year: { } year } => Format($"{year}"),
        _ => "Without a year",
    };

    /// <summary>Writes the date, or what stands in its place.</summary>
    internal static void Write(HtmlWriter html, ShownDate? date)
    {
        if (date is null)
        {
            html.Element("span", "no date", ("class", "undated"));
        }
        else
        {
            html.Element(date.Iso is null ? "span" : "time", date.Words, ("datetime", date.Iso));
        }
    }

    private static string Name(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Format(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
