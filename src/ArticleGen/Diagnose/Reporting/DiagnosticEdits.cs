using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose.Reporting;

/// <summary>The edits that diagnostics carry with them: written by the rules, read by the code fixes.</summary>
internal static class DiagnosticEdits
{
    /// <summary>What should stand in the text.</summary>
    private const string Suggestion = "ArticleGen.Suggestion";

    /// <summary>Where the words to replace start, counted from the start of the diagnostic's location.</summary>
    private const string Offset = "ArticleGen.Offset";

    /// <summary>How many characters the edit removes.</summary>
    private const string Length = "ArticleGen.Length";

    /// <summary>The text from the diagnostic to the edit. If the file has other words there, it has changed since the analysis.</summary>
    private const string Words = "ArticleGen.Words";

    /// <summary>The properties of a diagnostic about <paramref name="range"/> that asks for an edit, or for none.</summary>
    public static ImmutableDictionary<string, string?> ToProperties(TextEdit? edit, TextRange range, SourceText text)
    {
        if (edit is not { } asked || Around(range, asked.Range) is var around && (around.Start < 0 || around.End > text.Length))
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        return ImmutableDictionary<string, string?>.Empty
            .Add(Suggestion, asked.Text)
            .Add(Offset, (asked.Range.Start - range.Start).ToString(CultureInfo.InvariantCulture))
            .Add(Length, asked.Range.Length.ToString(CultureInfo.InvariantCulture))
            .Add(Words, text.ToString(new TextSpan(around.Start, around.Length)));
    }

    /// <summary>The edit a diagnostic asks for; null when it asks for none, or when the text has changed since.</summary>
    public static TextChange? Read(Diagnostic diagnostic, SourceText text)
    {
        ImmutableDictionary<string, string?> properties = diagnostic.Properties;
        if (!properties.TryGetValue(Suggestion, out string? suggestion)
            || suggestion is null
            || Number(properties, Offset) is not { } offset
            || Number(properties, Length) is not { } length)
        {
            return null;
        }

        TextSpan span = diagnostic.Location.SourceSpan;
        TextRange asked = new(span.Start + offset, length);
        TextRange around = Around(new TextRange(span.Start, span.Length), asked);
        bool isThere = around.Start >= 0 && around.End <= text.Length
            && properties.TryGetValue(Words, out string? words) && text.ToString(new TextSpan(around.Start, around.Length)) == words;
        return isThere ? new TextChange(new TextSpan(asked.Start, asked.Length), suggestion) : null;
    }

    private static int? Number(ImmutableDictionary<string, string?> properties, string name) =>
        properties.TryGetValue(name, out string? value)
            && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    private static TextRange Around(TextRange one, TextRange other) =>
        TextRange.Between(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));
}
