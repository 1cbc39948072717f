namespace ArticleGen.Diagnose;

/// <summary>Where the pages of the rules are.</summary>
internal static class RulePages
{
    /// <summary>The folder of the pages, in the repository.</summary>
    public const string Folder = "src/ArticleGen.Package/rules/";

    /// <summary>The ending of a page's file name; the rule's ID stands before it.</summary>
    public const string Extension = ".md";
}
