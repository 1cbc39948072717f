namespace ArticleGen.Accuracy.Scoring;

/// <summary>The people or organizations of an article: those listed by hand and the actors read of that kind.</summary>
/// <param name="Article">The article.</param>
/// <param name="Kind">The kind of actor.</param>
/// <param name="Wanted">The names listed by hand, each once, in the form in which they are compared.</param>
/// <param name="Read">The actors of the kind, each with its names in that form. An actor without any word is none.</param>
internal sealed record NameMatch(
    ReadArticle Article,
    ActorKind Kind,
    HashSet<string> Wanted,
    IReadOnlyList<(ActorReading Actor, HashSet<string> Names)> Read)
{
    /// <summary>Those that an actor has among its names.</summary>
    public IEnumerable<string> Found => Wanted.Where(wanted => Read.Any(read => read.Names.Contains(wanted)));

    /// <summary>Those that no actor of the kind has.</summary>
    public IEnumerable<string> Missed => Wanted.Where(wanted => !Read.Any(read => read.Names.Contains(wanted)));

    /// <summary>The actors of the kind that are not listed.</summary>
    public IEnumerable<ActorReading> Unlisted => Read.Where(read => !read.Names.Overlaps(Wanted)).Select(read => read.Actor);

    public static NameMatch People(ReadArticle article) => Of(article, ActorKind.Person, article.Article.People, ActorNames.Surname);

    public static NameMatch Organizations(ReadArticle article) =>
        Of(article, ActorKind.Organization, article.Article.Organizations, ActorNames.Bare);

    private static NameMatch Of(ReadArticle article, ActorKind kind, IEnumerable<string> listed, Func<string, string?> form) => new(
        article,
        kind,
        Forms(listed, form),
        [
            .. article.Reading.Actors
                .Where(actor => actor.Kind == kind)
                .Select(actor => (actor, Forms(ActorNames.All(actor), form)))
                .Where(read => read.Item2.Count > 0),
        ]);

    private static HashSet<string> Forms(IEnumerable<string> names, Func<string, string?> form) =>
        names.Select(form).OfType<string>().Where(name => name.Length > 0).ToHashSet();
}
