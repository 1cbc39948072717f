namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>What words of an article are.</summary>
internal enum ArticleTokenType
{
    /// <summary>Words in quotation marks, and turns of an interview.</summary>
    Quotation,

    /// <summary>Words that say who speaks without a name: "she", "a witness".</summary>
    Speaker,

    /// <summary>Words that say that something was said.</summary>
    Cue,

    /// <summary>The dateline.</summary>
    Dateline,

    /// <summary>The name of a person, with a title, or a description that means one who is named.</summary>
    Person,

    /// <summary>The name or description of an organization.</summary>
    Organization,

    /// <summary>The name or description of a place.</summary>
    Place,
}

/// <summary>Words of an article that are of one type.</summary>
/// <param name="Range">The words.</param>
/// <param name="Type">What they are.</param>
/// <param name="Actor">Whom they name: the index in <see cref="ArticleReading.Actors"/>; null where they name nobody.</param>
internal readonly record struct ArticleToken(TextRange Range, ArticleTokenType Type, int? Actor = null)
{
    /// <summary>Whether the words stand there to say who speaks.</summary>
    internal bool NamesSpeaker { get; init; }
}

/// <summary>Finds what the words of an article are.</summary>
internal static class ArticleTokens
{
    /// <summary>The tokens of an article in the order of the text. They do not overlap: what stands inside another one parts it.</summary>
    internal static IReadOnlyList<ArticleToken> Find(ArticleReading reading, CancellationToken cancel)
    {
        List<ArticleToken> all = [];
        if (reading.Dateline is { } dateline)
        {
            all.Add(new(dateline.Range, ArticleTokenType.Dateline));
        }

        HashSet<TextRange> speakers = [];
        foreach (QuoteReading quote in reading.Attributions)
        {
            cancel.ThrowIfCancellationRequested();
            AddQuote(all, speakers, quote);
        }

        for (int i = 0; i < reading.Actors.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (FindType(reading.Actors[i].Kind) is { } type)
            {
                all.AddRange(reading.Actors[i].Mentions.Select(mention => new ArticleToken(mention, type, i)));
            }
        }

        return Flatten(all);
    }

    private static void AddQuote(List<ArticleToken> all, HashSet<TextRange> speakers, QuoteReading quote)
    {
        // Of a reporter's clause the words in marks alone are somebody's own.
        IEnumerable<TextRange> own = quote.Kind == QuoteKind.Direct || quote.Pattern == "Transcript" ? [quote.Range] : quote.Verbatim;
        all.AddRange(own.Select(static words => new ArticleToken(words, ArticleTokenType.Quotation)));
        if (quote.SpeakerRange is { } speaker && speakers.Add(speaker))
        {
            all.Add(new(speaker, ArticleTokenType.Speaker, quote.Speaker));
        }

        if (quote.CueRange is { } cue)
        {
            all.Add(new(cue, ArticleTokenType.Cue));
        }
    }

    private static ArticleTokenType? FindType(ActorKind kind) => kind switch
    {
        ActorKind.Person => ArticleTokenType.Person,
        ActorKind.Organization => ArticleTokenType.Organization,
        ActorKind.Place => ArticleTokenType.Place,
        _ => null,
    };

    // Goes through the starts in the order of the text, with those that are not over yet on a stack: the last to start wins, and of those
    // that start together the shortest.
    private static List<ArticleToken> Flatten(List<ArticleToken> all)
    {
        all.RemoveAll(static token => token.Range.Length == 0);
        ArticleToken[] sorted =
        [
            .. all.OrderBy(static token => token.Range.Start)
                .ThenByDescending(static token => token.Range.Length)
                .ThenBy(static token => token.Type),
        ];
        List<ArticleToken> flat = [];
        Stack<ArticleToken> open = new();
        int done = 0;
        foreach (ArticleToken token in sorted)
        {
            done = CloseUntil(token.Range.Start, open, flat, done);
            if (open.TryPeek(out ArticleToken around))
            {
                Add(flat, around, done, token.Range.Start);
            }

            open.Push(token with { NamesSpeaker = IsSpeaker(around, token) });
            done = Math.Max(done, token.Range.Start);
        }

        CloseUntil(int.MaxValue, open, flat, done);
        return flat;
    }

    private static bool IsSpeaker(ArticleToken around, ArticleToken name) =>
        around.Type == ArticleTokenType.Speaker && around.Actor == name.Actor && around.Range.Contains(name.Range);

    // Gives what is left of the tokens that end before an offset.
    private static int CloseUntil(int offset, Stack<ArticleToken> open, List<ArticleToken> flat, int done)
    {
        while (open.TryPeek(out ArticleToken last) && last.Range.End <= offset)
        {
            Add(flat, last, done, last.Range.End);
            done = Math.Max(done, last.Range.End);
            open.Pop();
        }

        return done;
    }

    private static void Add(List<ArticleToken> flat, ArticleToken token, int start, int end)
    {
        int from = Math.Max(start, token.Range.Start);
        if (from < end)
        {
            flat.Add(token with { Range = TextRange.Between(from, end) });
        }
    }
}
