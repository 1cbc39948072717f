using System.Text.Json;

namespace ArticleGen.Benchmarks.Corpora;

/// <summary>Loads the articles of a corpus: a file of JSON lines with a "text" each, or a folder of text files.</summary>
internal static class ArticleTexts
{
    public static IReadOnlyList<string> Load(string path) => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]
        : [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Text)];

    private static string Text(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }
}
