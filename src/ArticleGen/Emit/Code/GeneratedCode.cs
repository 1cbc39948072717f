namespace ArticleGen.Emit;

/// <summary>The attribute that tells tools who wrote a type.</summary>
internal static class GeneratedCode
{
    /// <summary>The attribute, with the version of ArticleGen.</summary>
    internal static string Attribute { get; } =
        "[global::System.CodeDom.Compiler.GeneratedCode(\"ArticleGen\", \"" + ProductVersion.Package + "\")]";
}
