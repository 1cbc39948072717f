using System.Globalization;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Settings;

/// <summary>A value of a setting that was not understood.</summary>
internal sealed record InvalidSetting(string Property, string Value, string Expected);

/// <summary>The project's settings.</summary>
internal sealed record GeneratorSettings(DateTime? ReferenceDate, ValueList<InvalidSetting> Invalid)
{
    /// <summary>Reads the settings.</summary>
    public static GeneratorSettings From(AnalyzerConfigOptions globalOptions)
    {
        List<InvalidSetting> invalid = [];
        DateTime? referenceDate = null;
        if (globalOptions.TryGetValue("build_property.ArticleGen_ReferenceDate", out string? date) && date.Length > 0)
        {
            if (DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime parsed))
            {
                referenceDate = parsed;
            }
            else
            {
                invalid.Add(new("ArticleGen_ReferenceDate", date, "a date such as 2008-08-21"));
            }
        }

        return new(referenceDate, invalid.ToValueList());
    }
}
