using System.Collections.Immutable;

namespace ArticleGen.Diagnose.Reporting;

/// <summary>A rule that passes on problems the reading came upon.</summary>
public abstract class ProblemRule : ArticleRule
{
    private protected ProblemRule(DiagnosticDescriptor descriptor, params ProblemKind[] kinds)
        : base(descriptor) => Kinds = ImmutableArray.Create(kinds);

    /// <summary>The kinds of problem the rule stands for. Every kind has exactly one rule.</summary>
    internal ImmutableArray<ProblemKind> Kinds { get; }

    /// <inheritdoc/>
    internal sealed override IReadOnlyList<Finding> Check(CheckedArticle article)
    {
        List<Finding>? findings = null;
        foreach (Problem problem in article.Reading.Problems)
        {
            if (Kinds.Contains(problem.Kind))
            {
                (findings ??= []).Add(new Finding(problem.Range, problem.Edit, Arguments(problem)));
            }
        }

        return findings ?? (IReadOnlyList<Finding>)[];
    }

    /// <summary>The arguments of the message for <paramref name="problem"/>: by default its words.</summary>
    private protected virtual object?[] Arguments(Problem problem) => [problem.Words];
}
