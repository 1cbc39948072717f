namespace ArticleGen.Diagnose.Reporting;

/// <summary>A rule that reports one kind of what is wrong with the fields of articles.</summary>
public abstract class FieldRule : ArticleRule
{
    private readonly FieldFaultKind _kind;

    private protected FieldRule(DiagnosticDescriptor descriptor, FieldFaultKind kind)
        : base(descriptor) => _kind = kind;

    /// <inheritdoc/>
    internal sealed override bool LooksAtOthers(CheckedArticle article) => article.FieldFaults is not null;

    /// <inheritdoc/>
    internal sealed override IReadOnlyList<Finding> Check(CheckedArticle article)
    {
        List<Finding>? findings = null;
        foreach (FieldFault fault in article.FieldFaults?.Value ?? [])
        {
            if (fault.Kind == _kind)
            {
                (findings ??= []).Add(fault.Finding);
            }
        }

        return findings ?? (IReadOnlyList<Finding>)[];
    }
}
