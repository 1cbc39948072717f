namespace ArticleGen.Diagnose.Reporting;

/// <summary>Something in the fields of an article that is not as the schema declares it, or as it is in other articles.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Finding">What the rule for it reports.</param>
internal sealed record FieldFault(FieldFaultKind Kind, Finding Finding);

/// <summary>How the fields of an article may differ from a schema, or from other articles.</summary>
internal enum FieldFaultKind
{
    /// <summary>A value is not of the field's type, or refers to nothing.</summary>
    WrongType,

    /// <summary>A field that every article has is missing.</summary>
    Missing,

    /// <summary>A field is not declared.</summary>
    Unknown,

    /// <summary>A value of a field that is not declared does not go together with those of other articles.</summary>
    Ambiguous,
}
