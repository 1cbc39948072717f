using ArticleGen.Fields.Schema;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Diagnose.Reporting;

/// <summary>
/// A rule: one descriptor and one check. <see cref="ArticleAnalyzer"/> finds the files, runs the check and reports what it finds.
/// </summary>
public abstract class ArticleRule
{
    private protected ArticleRule(DiagnosticDescriptor descriptor) => Descriptor = descriptor;

    /// <summary>The rule's one descriptor.</summary>
    internal DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether the rule has a fix: then what it finds has an edit wherever it is clear what was meant.</summary>
    internal virtual bool HasFix => false;

    /// <summary>Whether the check of this article may read others, so that nobody should ask for it where the rule is off.</summary>
    internal virtual bool LooksAtOthers(CheckedArticle article) => false;

    /// <summary>What the rule finds in one article. A pure function: it can be tried on a reading made by hand.</summary>
    internal virtual IReadOnlyList<Finding> Check(CheckedArticle article) => [];

    /// <summary>What the rule finds in one lexicon.</summary>
    internal virtual IReadOnlyList<Finding> Check(LexiconReading lexicon) => [];

    /// <summary>What the rule finds in one schema file, in which this is not understood.</summary>
    internal virtual IReadOnlyList<Finding> Check(ValueList<SchemaProblem> schema) => [];

    /// <summary>What the rule finds in a binary article, by default nothing. Nobody may ask for the text of such a file.</summary>
    internal virtual IReadOnlyList<Finding> CheckBinary(string path) => [];

    /// <summary>The end of a message that offers a suggestion; empty when there is none.</summary>
    internal static string DidYouMean(string? suggestion) => suggestion is null ? "" : $"; did you mean '{suggestion}'?";
}
