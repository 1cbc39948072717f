using System.Text.Json;

namespace ArticleGen.Fuzz.Texts;

/// <summary>The texts that are mutated: those of this project, and any corpus given.</summary>
internal static class SourceTexts
{
    private const string Folder = "texts/";

    /// <summary>Own articles of many kinds, and the stories of the reader's tests.</summary>
    public static IReadOnlyList<string> LoadOwn() =>
    [
        .. typeof(SourceTexts).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(ReadResource),
        .. ArticleGen.Reading.Tests.Properties.Stories.All,
    ];

    /// <summary>The texts of a file (.txt, or .jsonl with a "text" in each line), or of all such files of a folder.</summary>
    public static IEnumerable<string> LoadCorpus(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsCorpus).Order(StringComparer.Ordinal)
            .SelectMany(LoadFile)
        : LoadFile(path);

    private static bool IsCorpus(string path) => Path.GetExtension(path) is ".txt" or ".jsonl";

    private static IEnumerable<string> LoadFile(string path) =>
        Path.GetExtension(path) == ".jsonl" ? File.ReadLines(path).Select(TextIn).OfType<string>() : [File.ReadAllText(path)];

    private static string? TextIn(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("text", out JsonElement text) ? text.GetString() : null;
    }

    private static string ReadResource(string name)
    {
        using StreamReader reader = new(typeof(SourceTexts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
