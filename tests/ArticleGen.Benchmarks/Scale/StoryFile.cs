using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Programs;

namespace ArticleGen.Benchmarks.Scale;

/// <summary>What ArticleGen knows of articles, as one JSON file.</summary>
internal static class StoryFile
{
    // Not one escape more than JSON asks for: the file is as small, and as quick to read, as it can be.
    private static readonly StoryJson Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write(string path, StoryData[] stories)
    {
        using FileStream file = File.Create(path);
        JsonSerializer.Serialize(file, stories, Json.StoryDataArray);
    }

    public static StoryData[] Read(IEnumerable<ArchiveArticle> articles) => [.. articles.AsParallel().AsOrdered().Select(Read)];

    private static StoryData Read(ArchiveArticle article)
    {
        ArticleReading reading = ArticleReader.Read(article.Text);
        return new(
            article.Name,
            Words(reading.Headline) ?? "",
            article.Text,
            [.. reading.Quotes.Select(quote => new QuoteData(
                quote.Range.Start,
                    quote.Range.Length,
                    quote.Kind.ToString(),
                    quote.Speaker is { } speaker ? reading.Actors[speaker].Name : null,
                    Words(quote.CueRange),
                    quote.Pattern))
                ],
            [.. reading.Actors.Select(
                static actor => new ActorData(actor.Name, actor.Kind.ToString(), [.. actor.Roles], [.. actor.Aliases]))]);

        string? Words(TextRange? range) => range is { } words ? article.Text.Substring(words.Start, words.Length) : null;
    }
}
