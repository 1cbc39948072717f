using System.Text.Json;
using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Writes values in one form, whoever has read them: "text", [lists] and {"key": maps}.</summary>
internal static class MetadataShape
{
    /// <summary>Writes what was read; values that are neither quoted nor blocks by a function of their own.</summary>
    public static string Write(IEnumerable<MetadataEntry> entries, Func<string, string> writePlain) =>
        WriteMap(entries.Select(entry => (entry.Key, Write(entry.Value, writePlain))));

    public static string WriteText(string text) => JsonSerializer.Serialize(text);

    public static string WriteList(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public static string WriteMap(IEnumerable<(string Key, string Value)> entries) =>
        $"{{{string.Join(", ", entries.Select(static entry => $"{WriteText(entry.Key)}: {entry.Value}"))}}}";

    private static string Write(MetadataValue value, Func<string, string> writePlain) => value switch
    {
        MetadataText { Style: MetadataStyle.Plain } text => writePlain(text.Text),
        MetadataText text => WriteText(text.Text),
        MetadataList list => WriteList(list.Items.Select(item => Write(item, writePlain))),
        MetadataMap map => Write(map.Entries, writePlain),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
