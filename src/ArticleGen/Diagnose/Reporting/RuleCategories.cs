namespace ArticleGen.Diagnose.Reporting;

/// <summary>The categories of the rules.</summary>
internal static class RuleCategories
{
    /// <summary>Where and when an article says it was filed.</summary>
    public const string Dateline = "ArticleGen.Dateline";

    /// <summary>What was said, and who is said to have said it.</summary>
    public const string Quotation = "ArticleGen.Quotation";

    /// <summary>The article as a file: its headline, its encoding, its name.</summary>
    public const string Article = "ArticleGen.Article";

    /// <summary>The settings of the project.</summary>
    public const string Settings = "ArticleGen.Settings";
}
