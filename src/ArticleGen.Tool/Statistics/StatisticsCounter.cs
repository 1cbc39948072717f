using ArticleGen.Model;
using ArticleGen.Tool.Json;

namespace ArticleGen.Tool.Statistics;

/// <summary>Counts articles one after the other.</summary>
/// <param name="actors">The actors of all articles.</param>
/// <param name="names">The same by their names.</param>
internal sealed class StatisticsCounter(MergedActors actors, KnownNames names)
{
    private static readonly string[] KnownPronouns = ["she", "he", "they"];

    private readonly QuoteOrigins _origins = new(actors, names);
    private readonly TallyCounter _speakers = new();
    private readonly TallyCounter _unnamed = new();
    private readonly TallyCounter _sections = new();
    private readonly TallyCounter _months = new();
    private readonly TallyCounter _places = new();
    private readonly TallyCounter _kinds = new();
    private readonly Dictionary<(QuotingNode From, QuotingNode To), int> _edges = [];
    private SourceTally _sources;
    private int _articles;
    private int _withoutNamed;

    /// <summary>Adds an article.</summary>
    internal void Add(ArticleModel article)
    {
        SourceTally before = _sources;
        int quotes = 0;
        QuotingNode?[] tellers = _origins.FindTellers(article);
        for (int i = 0; i < tellers.Length; i++)
        {
            if (article.Attributions[i].IsSpeech)
            {
                quotes++;
                Add(article, article.Attributions[i], tellers[i]);
            }
        }

        if (_sources.Named == before.Named && _sources.Unnamed > before.Unnamed)
        {
            _withoutNamed++;
        }

        Add(_sections, article.Dateline?.Parts.Section, quotes);
        Add(_months, ArchiveStatistics.FindMonth(article.Dateline), quotes);
        Add(_places, article.Dateline?.Parts.Place, quotes);
        _articles++;
    }

    /// <summary>What was counted.</summary>
    /// <param name="named">The actors with a name.</param>
    internal ArchiveStatistics ToStatistics(IReadOnlyList<NamedActor> named)
    {
        Dictionary<string, NamedActor> byId = named.ToDictionary(static actor => actor.Id, StringComparer.Ordinal);
        SpeakerTally[] speakers =
        [
            .. _speakers.Most.Select(tally => new SpeakerTally(byId[tally.Name], tally.Quotes, tally.Articles))
                .OrderByDescending(static speaker => speaker.Quotes)
                .ThenByDescending(static speaker => speaker.Articles)
                .ThenBy(static speaker => speaker.Actor.Actor.Name, StringComparer.Ordinal)
                .ThenBy(static speaker => speaker.Actor.Id, StringComparer.Ordinal),
        ];
        return new()
        {
            Articles = _articles,
            ArticlesWithoutNamedSource = _withoutNamed,
            Sources = _sources,
            Speakers = speakers,
            UnnamedSources = _unnamed.Most,
            Pronouns = CountPronouns(speakers),
            Kinds = CountKinds(),
            Sections = OrderByArticles(_sections),
            Months = _months.ByName,
            Places = OrderByArticles(_places),
            Quoting = new(
            [
                .. _edges.Select(static edge => new QuotingEdge(edge.Key.From, edge.Key.To, edge.Value))
                    .OrderByDescending(static edge => edge.Quotes)
                    .ThenBy(static edge => edge.From.Name, StringComparer.Ordinal)
                    .ThenBy(static edge => edge.To.Name, StringComparer.Ordinal)
                    .ThenBy(static edge => edge.From.ActorId, StringComparer.Ordinal)
                    .ThenBy(static edge => edge.To.ActorId, StringComparer.Ordinal),
            ]),
        };
    }

    private void Add(ArticleModel article, QuoteReading quote, QuotingNode? teller)
    {
        _kinds.Add(quote.Kind.ToString(), _articles, 1);
        if (quote.Speaker is not { } index)
        {
            _sources = _sources with { Nobody = _sources.Nobody + 1 };
            return;
        }

        ActorModel speaker = article.Actors[index];
        if (actors.Find(speaker) is { } named)
        {
            _sources = _sources with { Named = _sources.Named + 1 };
            _speakers.Add(named.Id, _articles, 1);
        }
        else
        {
            _sources = speaker.Kind == ActorKind.Anonymous
                ? _sources with { Anonymous = _sources.Anonymous + 1 }
                : _sources with { Groups = _sources.Groups + 1 };
            _unnamed.Add(string.Join(' ', speaker.Name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), _articles, 1);
        }

        if (teller is { } from)
        {
            (QuotingNode, QuotingNode) edge = (from, _origins.ToNode(speaker));
            _edges[edge] = _edges.GetValueOrDefault(edge) + 1;
        }
    }

    private void Add(TallyCounter counter, string? name, int quotes)
    {
        if (!string.IsNullOrEmpty(name))
        {
            counter.Add(name, _articles, quotes);
        }
    }

    // Each kind is there, if only with none.
    private Tally[] CountKinds()
    {
        Dictionary<string, Tally> counted = _kinds.ByName.ToDictionary(static tally => tally.Name, StringComparer.Ordinal);
        return
        [
            .. new[] { QuoteKind.Direct, QuoteKind.Mixed, QuoteKind.Indirect }
                .Select(static kind => kind.ToString())
                .Select(kind => counted.TryGetValue(kind, out Tally tally) ? tally : new(kind, 0, 0)),
        ];
    }

    private static PronounTally[] CountPronouns(SpeakerTally[] speakers)
    {
        ILookup<string, SpeakerTally> byPronoun = speakers
            .Where(static speaker => speaker.Actor.Actor.Kind == ActorKind.Person)
            .ToLookup(static speaker => Array.Find(KnownPronouns, pronoun => speaker.Actor.Actor.Pronouns.Contains(pronoun)) ?? "");
        return
        [
            .. KnownPronouns.Append("").Select(pronoun =>
                new PronounTally(pronoun, byPronoun[pronoun].Count(), byPronoun[pronoun].Sum(static speaker => speaker.Quotes))),
        ];
    }

    private static Tally[] OrderByArticles(TallyCounter counter) =>
    [
        .. counter.ByName.OrderByDescending(static tally => tally.Articles).ThenByDescending(static tally => tally.Quotes),
    ];
}
