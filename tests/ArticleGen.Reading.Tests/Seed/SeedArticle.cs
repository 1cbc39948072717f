namespace ArticleGen.Reading.Tests.Seed;

/// <summary>The seed article, read once.</summary>
internal static class SeedArticle
{
    public static ArticleReading Reading { get; } = ArticleReader.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "russia-nato-slam-door.txt")));

    public static string Text => Reading.Text;

    /// <summary>The quotes with words in marks, in order.</summary>
    public static IReadOnlyList<QuoteReading> Marked { get; } = Reading.Quotes.Where(quote => quote.Kind != QuoteKind.Indirect).ToList();

    public static string? Name(int? actor) => actor is { } index ? Reading.Actors[index].Name : null;
}
