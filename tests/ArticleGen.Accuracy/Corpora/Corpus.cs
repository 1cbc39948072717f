using System.Text.Json;

namespace ArticleGen.Accuracy.Corpora;

/// <summary>Reads a corpus: a file of JSON lines (attributions, quotes, names or a dateline), or a folder of text files.</summary>
internal static class Corpus
{
    public static IReadOnlyList<CorpusArticle> Load(string path) => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path, "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => new CorpusArticle(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), [], null))]
        : [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Article)];

    private static CorpusArticle Article(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        string text = root.GetProperty("text").GetString()!;
        int[] offsets = OffsetsOfCodePoints(text);
        IReadOnlyList<GoldAttribution> attributions = root.TryGetProperty("attributions", out JsonElement marked)
            ? [
                .. marked.EnumerateArray().Select(attribution => new GoldAttribution(
                    Ranges(attribution, "source", offsets),
                    Ranges(attribution, "cue", offsets),
                    Ranges(attribution, "content", offsets))),
            ]
            : [];
        return new CorpusArticle(
            root.GetProperty("id").GetString()!,
            text,
            attributions,
            root.TryGetProperty("dateline", out JsonElement dateline) ? dateline.GetString() : null)
        {
            Statements = root.TryGetProperty("quotes", out JsonElement quotes)
                ? [.. quotes.EnumerateArray().Select(quote => Statement(quote, offsets))]
                : [],
            People = Names(root, "people"),
            Organizations = Names(root, "organizations"),
        };
    }

    private static GoldStatement Statement(JsonElement quote, int[] offsets) => new(
        Range(quote.GetProperty("span"), offsets),
        quote.GetProperty("sourceSpan") is { ValueKind: JsonValueKind.Array } source ? Range(source, offsets) : null,
        quote.GetProperty("who").GetString() ?? "",
        quote.GetProperty("cue").GetString() ?? "");

    private static string[] Names(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement names) ? [.. names.EnumerateArray().Select(one => one.GetString()!)] : [];

    private static TextRange[] Ranges(JsonElement attribution, string name, int[] offsets) =>
        [.. attribution.GetProperty(name).EnumerateArray().Select(range => Range(range, offsets))];

    private static TextRange Range(JsonElement range, int[] offsets) =>
        TextRange.Between(offsets[range[0].GetInt32()], offsets[range[1].GetInt32()]);

    /// <summary>The corpora count code points; ArticleGen counts UTF-16 code units.</summary>
    private static int[] OffsetsOfCodePoints(string text)
    {
        List<int> offsets = new(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }
}
