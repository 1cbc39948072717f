namespace NewsSite;

/// <summary>The speakers of an article, each with a look of its own.</summary>
/// <param name="article">The article.</param>
public sealed class Voices(Article article)
{
    // As many as site.css has; the next speaker looks like the first.
    private const int Looks = 6;

    /// <summary>Who speaks, in the order of their first words.</summary>
    public IReadOnlyList<Actor> Speakers { get; } =
        [.. article.Quotes.Select(static quote => quote.Speaker).OfType<Actor>().DistinctBy(static speaker => speaker.Id)];

    /// <summary>The class of a speaker in site.css.</summary>
    public string ClassOf(Actor speaker) => $"voice voice-{(Speakers.TakeWhile(known => known.Id != speaker.Id).Count() % Looks) + 1}";

    /// <summary>The class of a quote in site.css: that of its speaker.</summary>
    public string ClassOf(Quote quote) => quote.Speaker is { } speaker ? ClassOf(speaker) : "voice voice-0";
}
