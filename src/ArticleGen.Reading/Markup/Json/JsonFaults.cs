namespace ArticleGen.Reading.Markup.Json;

/// <summary>Takes something that is wrong with JSON.</summary>
/// <param name="range">The characters at fault.</param>
/// <param name="detail">Why they are at fault, and behind a semicolon what to do.</param>
/// <param name="edit">The change that mends it, when that is clear.</param>
internal delegate void JsonReport(TextRange range, string detail, TextEdit? edit);

/// <summary>Words the faults of JSON that people write by hand.</summary>
internal sealed class JsonFaults(JsonReport report)
{
    /// <summary>Reports something that needs a hand.</summary>
    public void Report(TextRange range, string detail) => report(range, detail, null);

    /// <summary>Reports something that a change mends.</summary>
    public void Report(TextRange range, string detail, TextEdit? edit) => report(range, detail, edit);

    /// <summary>Reports a character that is one too many.</summary>
    public void ReportExtra(int offset, string detail) =>
        report(new(offset, 1), detail + "; take it out", new TextEdit(new(offset, 1), ""));

    /// <summary>Reports that a character is missing in front of some words.</summary>
    /// <param name="range">The words.</param>
    /// <param name="character">The character.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="offset">Where it should stand.</param>
    public void ReportMissing(TextRange range, char character, string name, int offset) =>
        report(range, $"there is no {name} before it; add one", new TextEdit(new(offset, 0), character.ToString()));

    /// <summary>A text as JSON writes it.</summary>
    public static string Write(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
