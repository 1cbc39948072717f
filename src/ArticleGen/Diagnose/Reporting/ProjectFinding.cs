namespace ArticleGen.Diagnose.Reporting;

/// <summary>
/// Something that a rule found about the project as a whole. It compares by value, so the generator reports it again only if it changes.
/// </summary>
/// <param name="Rule">The rule's descriptor.</param>
/// <param name="Arguments">The arguments of its message.</param>
internal sealed record ProjectFinding(DiagnosticDescriptor Rule, ValueList<string> Arguments)
{
    /// <summary>
    /// The diagnostic. What it is about stands in a project file that the compiler does not see, so there is no line to point at.
    /// </summary>
    internal Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location.None, Arguments.ToArray<object>());
}
