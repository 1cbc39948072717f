using System.Text.Json;

namespace ArticleGen.Reading.Tests.Properties;

/// <summary>
/// The invariants over real texts, where a folder of them stands beside the repository. A sample; all of them are read by the fuzz program.
/// </summary>
public class CorpusInvariantTests
{
    private const int MostTexts = 600;
    private const int LongestText = 20_000;

    [Fact]
    public void Real_texts_are_read_as_all_others()
    {
        if (Corpora() is not { } folder)
        {
            Assert.Skip("no folder shared/corpora stands beside the repository");
            return;
        }

        string[] texts = [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(TextsOf)
                .Where(static text => text.Length is > 0 and <= LongestText)
        ];
        Assert.NotEmpty(texts);
        int step = Math.Max(1, texts.Length / MostTexts);
        for (int i = 0; i < texts.Length; i += step)
        {
            try
            {
                _ = Invariants.CheckText(texts[i]);
                _ = Invariants.CheckText(texts[i], ArticleFormat.Markdown);
                _ = Invariants.CheckText(texts[i], ArticleFormat.Html);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException(
                    $"text {i} of {folder}, which begins \"{texts[i][..Math.Min(60, texts[i].Length)]}\": {exception.Message}",
                    exception);
            }
        }
    }

    private static string? Corpora()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string corpora = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(corpora))
            {
                return corpora;
            }
        }

        return null;
    }

    private static IEnumerable<string> TextsOf(string file) => Path.GetExtension(file) switch
    {
        ".txt" or ".md" => [File.ReadAllText(file)],
        ".jsonl" => File.ReadLines(file).Select(static line => TextOf(line)).OfType<string>(),
        _ => [],
    };

    /// <summary>The longest string of a line, which is the text whatever the corpus calls it.</summary>
    private static string? TextOf(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.EnumerateObject()
                .Where(static field => field.Value.ValueKind == JsonValueKind.String)
                .Select(static field => field.Value.GetString())
                .MaxBy(static text => text?.Length)
            : null;
    }
}
