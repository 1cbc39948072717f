namespace ArticleGen.Diagnose.Reporting;

/// <summary>A rule about the fields of articles that reports one kind of what is not as the schema declares it.</summary>
public abstract class FieldRule : ArticleRule
{
    private readonly FieldFaultKind _kind;

    private protected FieldRule(DiagnosticDescriptor descriptor, FieldFaultKind kind)
        : base(descriptor) => _kind = kind;

    /// <inheritdoc/>
    internal sealed override IReadOnlyList<Finding> Check(CheckedArticle article)
    {
        List<Finding>? findings = null;
        foreach (FieldFault fault in article.FieldFaults)
        {
            if (fault.Kind == _kind)
            {
                (findings ??= []).Add(fault.Finding);
            }
        }

        return findings ?? (IReadOnlyList<Finding>)[];
    }
}
