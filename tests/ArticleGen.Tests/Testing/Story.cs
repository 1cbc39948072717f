namespace ArticleGen.Tests.Testing;

/// <summary>A reading made by hand: words are given as they stand in the text, and looked up there.</summary>
internal sealed class Story(string text)
{
    private readonly List<ActorReading> _actors = [];
    private readonly List<QuoteReading> _quotes = [];
    private readonly List<TextRange> _paragraphs = [];
    private DatelineReading? _dateline;
    private TextRange? _headline;
    private TextRange? _byline;
    private int _position;

    public ArticleReading Reading => new(text)
    {
        Headline = _headline,
        Dateline = _dateline,
        Byline = _byline,
        Authors = _byline is { } byline ? ValueList<string>.Of([byline.In(text)]) : ValueList<string>.Empty,
        Paragraphs = _paragraphs.ToValueList(),
        Attributions = _quotes.ToValueList(),
        Actors = _actors.ToValueList(),
    };

    public Story Headline(string words)
    {
        _headline = Find(words);
        return this;
    }

    public Story Byline(string words)
    {
        _byline = Find(words);
        return this;
    }

    public Story Dateline(string words, Func<DatelineReading, DatelineReading>? set = null)
    {
        DatelineReading dateline = new(Find(words));
        _dateline = set is null ? dateline : set(dateline);
        return this;
    }

    public Story Paragraphs(params string[] starts)
    {
        foreach (string start in starts)
        {
            int from = text.IndexOf(start, StringComparison.Ordinal);
            int to = text.IndexOf('\n', from);
            _paragraphs.Add(TextRange.Between(from, to < 0 ? text.Length : to));
        }

        return this;
    }

    public Story Actor(
        string name,
        ActorKind kind,
        string[]? roles = null,
        string[]? aliases = null,
        string[]? pronouns = null,
        string[]? mentions = null)
    {
        int end = 0;
        List<TextRange> ranges = [];
        foreach (string words in mentions ?? [])
        {
            ranges.Add(Find(words, end));
            end = ranges[^1].End;
        }

        _actors.Add(new(name, kind, (roles ?? []).ToValueList(), (aliases ?? []).ToValueList(), ranges.ToValueList())
        {
            Pronouns = (pronouns ?? []).ToValueList(),
        });
        return this;
    }

    /// <summary>Adds a quote. All its words are looked up from the quote before on.</summary>
    public Story Quote(
        QuoteKind kind,
        string words,
        string pattern,
        string[]? verbatim = null,
        string? speaker = null,
        string? speakerWords = null,
        string? cue = null,
        string? via = null,
        string? addressee = null,
        bool continues = false)
    {
        TextRange range = Find(words, _position);
        TextRange[] marked = kind == QuoteKind.Direct ? [range] : [.. (verbatim ?? []).Select(part => Find(part, range.Start))];
        _quotes.Add(new(kind, range, marked.ToValueList(), pattern)
        {
            Speaker = IndexOf(speaker),
            SpeakerRange = speakerWords is null ? null : Find(speakerWords, _position),
            CueRange = cue is null ? null : Find(cue, _position),
            Via = IndexOf(via),
            Addressee = IndexOf(addressee),
            Continues = continues,
        });
        _position = range.Start;
        return this;
    }

    private int? IndexOf(string? actor) => actor is null ? null : _actors.FindIndex(other => other.Name == actor);

    private TextRange Find(string words, int from = 0)
    {
        int start = text.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' is not in the text.");
        return new(start, words.Length);
    }
}
