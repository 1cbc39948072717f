using System.Collections.Immutable;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0022: a project whose version of C# has no records.</summary>
public sealed class LanguageVersionTooOld() : GeneratorRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0022";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Language version too old",
        "ArticleGen needs C# 9 or later, and this project is compiled as C# {0}: set <LangVersion> to 9.0 or later",
        RuleCategories.Settings,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The generated types are records, which came with C# 9. "
            + "An error, because nothing is generated, and code that uses the articles cannot compile.",
        RulePages.Of(Id));

    /// <summary>The version, if it is too old.</summary>
    internal static ImmutableArray<LanguageVersion> Check(LanguageVersion version) =>
        version < LanguageVersion.CSharp9 ? ImmutableArray.Create(version) : ImmutableArray<LanguageVersion>.Empty;

    /// <summary>The diagnostic. The version stands in a project file the compiler does not see, so there is no line to point at.</summary>
    internal static Diagnostic Report(LanguageVersion tooOld) => Diagnostic.Create(Rule, Location.None, tooOld.ToDisplayString());
}
