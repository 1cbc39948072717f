using System.Globalization;
using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0012: a dateline after the project's reference date.</summary>
public sealed class DatelineAfterReferenceDate() : ArticleRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0012";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Dateline after the reference date",
        "The dateline '{0}' lies after {1}, the project's ArticleGen_ReferenceDate: correct the date, or move the reference date",
        RuleCategories.Dateline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An archive that ends on a known day cannot hold articles from after it. "
            + "Without ArticleGen_ReferenceDate the rule is silent: a build does not ask the clock. "
            + "A warning, because the project has said what to expect.",
        RulePages.GetPath(Id));

    internal override IReadOnlyList<Finding> Check(CheckedArticle article)
    {
        if (article.Reading.Dateline is not { } dateline
            || EarliestDay(dateline) is not { } day
            || GeneratorSettings.ReferenceDateOf(article.GlobalOptions) is not { } referenceDate
            || day <= referenceDate)
        {
            return [];
        }

        string reference = referenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return [new Finding(dateline.Range, null, dateline.Range.In(article.Reading.Text), reference)];
    }

    /// <summary>The first day the dateline can mean: where only the year or the month is known, a later one may be meant.</summary>
    private static DateTime? EarliestDay(DatelineReading dateline)
    {
        if (dateline.Year is not { } year || year is < 1 or > 9999)
        {
            return null;
        }

        int month = dateline.Month is >= 1 and <= 12 ? dateline.Month.Value : 1;
        int day = dateline.Month is null ? 1 : dateline.Day ?? 1;
        return new DateTime(year, month, Math.Max(1, Math.Min(day, DateTime.DaysInMonth(year, month))), 0, 0, 0, DateTimeKind.Unspecified);
    }
}
