using ArticleGen.Diagnose.Rules;
using ArticleGen.Files;
using ArticleGen.Model;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tool.Checking;

/// <summary>The rules about a project as a whole, which the generator reports. It is not run for them: that would write all the code as well.</summary>
internal static class ProjectRules
{
    /// <summary>What they say, at the severities that hold.</summary>
    internal static IEnumerable<Diagnostic> Check(ArticleSet set, CancellationToken cancel)
    {
        // Files that are not in a project become no code.
        if (set.Project is null)
        {
            return [];
        }

        ValueList<ArticleModel> articles = ProjectArticles.Of([.. set.Files], set.Options, cancel);
        return CompilationWithAnalyzers.GetEffectiveDiagnostics(Check(articles, set.Parsing.LanguageVersion, cancel), set.Compilation);
    }

    // As in ArticleGenerator: without records nothing is generated, and so nothing can be too much.
    private static IEnumerable<Diagnostic> Check(ValueList<ArticleModel> articles, LanguageVersion version, CancellationToken cancel)
    {
        IEnumerable<Diagnostic> tooOld = articles.Count > 0 ? LanguageVersionTooOld.Check(version).Select(LanguageVersionTooOld.Report) : [];
        return tooOld
            .Concat(InlineTextTooLarge.Check(articles).Select(InlineTextTooLarge.Report))
            .Concat(TooMany(articles, version, cancel).Select(TooManyProperties.Report));
    }

    private static ImmutableArray<TooLongList> TooMany(ValueList<ArticleModel> articles, LanguageVersion version, CancellationToken cancel)
    {
        if (!LanguageVersionTooOld.Check(version).IsEmpty)
        {
            return [];
        }

        Catalogue catalogue = Catalogue.Of(articles.Select(static article => article.Summary).ToValueList(), cancel);
        return TooManyProperties.Check(catalogue.Articles.Count, catalogue.Actors.Count);
    }
}
