namespace NewsDesk;

/// <summary>What is shown: all articles, one article, or what one speaker said.</summary>
internal sealed class Edition
{
    private readonly Actor? _speaker;

    private Edition(string wanted, IReadOnlyList<Article> articles, Actor? speaker)
    {
        Wanted = wanted;
        Articles = articles;
        _speaker = speaker;
    }

    /// <summary>What can be asked for.</summary>
    public static IEnumerable<string> Names =>
        NewsDesk.Articles.All.Select(article => article.Id)
            .Concat(Actors.All.Where(actor => actor.Quotes.Count > 0).Select(actor => actor.Name));

    /// <summary>What was asked for; empty for everything.</summary>
    public string Wanted { get; }

    public IReadOnlyList<Article> Articles { get; }

    public bool IsEmpty => Articles.Count == 0 && Wanted.Length > 0;

    /// <summary>The actors to list: those of the articles, or the speaker.</summary>
    public IEnumerable<Actor> Cast => _speaker is null
        ? Actors.All.Where(actor => actor.Articles.Any(article => Articles.Contains(article)))
        : [_speaker];

    public static Edition Select(string wanted)
    {
        if (wanted.Length == 0)
        {
            return new(wanted, NewsDesk.Articles.All, null);
        }

        if (NewsDesk.Articles.Find(wanted) is Article article)
        {
            return new(wanted, [article], null);
        }

        Actor? speaker = Actors.All.FirstOrDefault(actor => IsCalled(actor, wanted, exactly: true))
            ?? Actors.All.FirstOrDefault(actor => IsCalled(actor, wanted, exactly: false));
        return new(wanted, speaker is null ? [] : speaker.Articles, speaker);
    }

    public IReadOnlyList<Quote> QuotesOf(Article article) =>
        _speaker is null ? article.Quotes : [.. article.Quotes.Where(quote => _speaker.Equals(quote.Speaker))];

    private static bool IsCalled(Actor actor, string wanted, bool exactly) => actor.Aliases.Prepend(actor.Name).Any(name => exactly
        ? name.Equals(wanted, StringComparison.OrdinalIgnoreCase)
        : name.Contains(wanted, StringComparison.OrdinalIgnoreCase));
}
