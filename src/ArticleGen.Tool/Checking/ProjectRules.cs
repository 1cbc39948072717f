using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Fields;
using ArticleGen.Fields.Inference;
using ArticleGen.Model;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tool.Checking;

/// <summary>
/// The rules about a project as a whole, which the generator reports. It is not run for them: that would write all the code as well.
/// </summary>
internal static class ProjectRules
{
    /// <summary>What they say, at the severities that hold.</summary>
    internal static IEnumerable<Diagnostic> Check(ArticleSet set, CancellationToken cancel)
    {
        // Files outside a project do not become code.
        if (set.Project is null)
        {
            return [];
        }

        ValueList<ArticleModel> articles = set.Known.ReadArticles(cancel);
        Catalogue catalogue = Catalogue.Create(
            articles.Select(static article => article.Summary).ToValueList(), set.Known.ActorProperties, cancel);
        FieldSchema fields = set.Known.FindSchema(cancel).Schema
            ?? FieldInference.Infer([.. articles.Select(static article => article.FieldLooks)], cancel);
        ProjectFacts facts = ProjectFacts.Collect(articles, set.Known.HasArticles, catalogue, fields, set.Parsing.LanguageVersion);
        return CompilationWithAnalyzers.GetEffectiveDiagnostics(
            ProjectFindings.Find(facts).Select(static finding => finding.ToDiagnostic()), set.Compilation);
    }
}
