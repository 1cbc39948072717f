using ArticleGen.Diagnose.Reporting;
using ArticleGen.Reading.Checks;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0016: an article in which only unnamed sources speak.</summary>
public sealed class UnnamedSourcesOnly() : ArticleRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0016";

    private const int MostNamed = 3;

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Unnamed sources only",
        "The article rests on unnamed sources only ({0}): name one, or a document",
        RuleCategories.Quotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "All that is said in the article is said by people whom it does not name. "
            + "The rule is off until its ID is given a severity: many desks allow such articles. "
            + "A warning, because whoever switches it on wants builds to tell, and they show no information.",
        RulePages.GetPath(Id),
        OffByDefault.Tag);

    internal override IReadOnlyList<Finding> Check(CheckedArticle article)
    {
        ArticleReading reading = article.Reading;
        IReadOnlyList<int> sources = UnnamedSources.Find(reading);
        if (sources.Count == 0)
        {
            return [];
        }

        QuoteReading first = reading.Attributions.First(quote => quote.Speaker == sources[0]);
        IEnumerable<string> names = sources.Take(MostNamed).Select(source => reading.Actors[source].Name);
        string more = sources.Count > MostNamed ? $" and {sources.Count - MostNamed} more" : "";
        return [new Finding(first.SpeakerRange ?? first.Range, null, string.Join(", ", names) + more)];
    }
}
