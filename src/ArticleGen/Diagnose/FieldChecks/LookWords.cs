using ArticleGen.Fields.Inference;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>Says in words what values look like.</summary>
internal static class LookWords
{
    /// <summary>What a value is, with its article.</summary>
    internal static string Describe(Looks looks) => looks switch
    {
        Looks.Boolean => "a truth value",
        Looks.Number => "a number",
        Looks.Day => "a date",
        Looks.DateTimeOffset => "a time with its offset",
        Looks.Uri => "an address",
        Looks.Map => "a map",
        Looks.Single => "a single value",
        _ => "text",
    };

    /// <summary>What comes of it, and what to do.</summary>
    /// <param name="conflict">The two looks.</param>
    /// <param name="isMendedByQuotation">Whether quotation marks make the value text.</param>
    internal static string Advise(LookConflict conflict, bool isMendedByQuotation) =>
        conflict.Odd == Looks.Map || conflict.Usual == Looks.Map
            ? $"it is left out here; write {Describe(conflict.Usual)}"
            : "it is text in all articles; "
                + (isMendedByQuotation ? "put it in quotation marks if text is meant"
                    : conflict.Usual == Looks.Words ? "declare the field as string if that is meant"
                    : $"write {Describe(conflict.Usual)} if that is meant");
}
