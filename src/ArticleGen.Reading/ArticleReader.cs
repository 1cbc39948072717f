using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Checks;
using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading;

/// <summary>
/// Reads articles. The reading depends only on the text and on the words that a project adds, not on a clock, culture, file or network.
/// </summary>
public static class ArticleReader
{
    /// <summary>Reads one article. Never throws, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static ArticleReading Read(string text) => Read(text, ArticleLexicon.Empty);

    /// <summary>Reads one article with the words of a project's lexicon. Never throws, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    public static ArticleReading Read(string text, ArticleLexicon lexicon) => Read(text, lexicon, CancellationToken.None);

    /// <summary>Reads one article with the words of a project's lexicon. Throws only if it is cancelled, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    /// <param name="cancel">
    /// Ends the reading within a fraction of a second, however long the text is. It does not affect the reading, and is not kept.
    /// </param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ArticleReading Read(string text, ArticleLexicon lexicon, CancellationToken cancel)
    {
        Scratch scratch = ScratchPool.Rent();
        try
        {
            scratch.Open(text, lexicon.Vocabulary, cancel);
            return Read(text, scratch, new Discourse(scratch.Actors), null, cancel);
        }
        finally
        {
            ScratchPool.Return(scratch);
        }
    }

    /// <summary>Reads one article and records how it found the quotes: every pattern tried, in order. Never throws.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static (ArticleReading Reading, ValueList<Decision> Decisions) Explain(string text) => Explain(text, ArticleLexicon.Empty);

    /// <summary>Reads one article with the words of a project's lexicon, and records how it found the quotes. Never throws.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    public static (ArticleReading Reading, ValueList<Decision> Decisions) Explain(string text, ArticleLexicon lexicon) =>
        Explain(text, lexicon, CancellationToken.None);

    /// <summary>
    /// Reads one article with the words of a project's lexicon, and records how it found the quotes. Throws only if it is cancelled.
    /// </summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    /// <param name="cancel">
    /// Ends the reading within a fraction of a second, however long the text is. It does not affect the reading, and is not kept.
    /// </param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static (ArticleReading Reading, ValueList<Decision> Decisions) Explain(
        string text,
        ArticleLexicon lexicon,
        CancellationToken cancel)
    {
        Scratch scratch = ScratchPool.Rent();
        try
        {
            scratch.Open(text, lexicon.Vocabulary, cancel);
            Discourse discourse = new(scratch.Actors);
            DecisionLog log = new(discourse);
            ArticleReading reading = Read(text, scratch, discourse, log, cancel);
            return (reading, log.Decisions.ToValueList());
        }
        finally
        {
            ScratchPool.Return(scratch);
        }
    }

    private static ArticleReading Read(string text, Scratch scratch, Discourse discourse, DecisionLog? log, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        List<Problem> problems = scratch.Problems;
        bool otherEncoding = TextProblems.Find(text, problems, cancel);
        cancel.ThrowIfCancellationRequested();

        List<TextRange> paragraphs = scratch.Paragraphs;
        Paragraphs.Find(text, paragraphs, scratch.Lines, cancel);
        scratch.Passages.Passage.Reserve(Longest(paragraphs));
        FrontMatter front = FrontMatterReader.Read(scratch.Passages.Passage, paragraphs, problems);

        PassageReader passages = new(scratch.Passages, scratch.Quotes, discourse, problems, log);
        foreach (TextRange headline in Headlines(front, scratch.Lines, cancel))
        {
            passages.Read(headline, null, isHeadline: true);
        }

        for (int i = front.Body; i < paragraphs.Count; i++)
        {
            TextRange paragraph = i == front.Story ? TextRange.Between(front.StoryStart, paragraphs[i].End) : paragraphs[i];
            passages.Read(paragraph, i + 1 < paragraphs.Count ? paragraphs[i + 1] : null, isHeadline: false);
        }

        Roster roster = new(discourse.Cast, scratch, cancel);
        CheckList.Run(new(text, paragraphs, front, roster.Quotes, roster.Actors, scratch.Passages.Passage.Vocabulary, cancel), problems);
        cancel.ThrowIfCancellationRequested();
        Problem? decoded = otherEncoding ? problems[0] : null;
        MergedRuns.Sort(
            problems,
            static (a, b) => a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start) : (int)a.Kind - (int)b.Kind,
            cancel);
        return new ArticleReading(text)
        {
            Headline = front.Headline,
            Dateline = WithAgency(front.Dateline, passages.StoryAgency),
            Byline = front.Byline,
            Paragraphs = WithDecks(front, paragraphs),
            Quotes = roster.Quotes,
            Actors = roster.Actors,
            Problems = decoded is null ? problems.ToValueList() : ValueList<Problem>.Single(decoded),
        };
    }

    private static int Longest(List<TextRange> paragraphs)
    {
        int longest = 0;
        foreach (TextRange paragraph in paragraphs)
        {
            longest = Math.Max(longest, paragraph.Length);
        }

        return longest;
    }

    /// <summary>
    /// Puts the headline, and the kickers and second headlines around it, into <paramref name="lines"/>, in the order of the text.
    /// </summary>
    private static List<TextRange> Headlines(FrontMatter front, List<TextRange> lines, CancellationToken cancel)
    {
        lines.Clear();
        lines.AddRange(front.Decks);
        if (front.Headline is { } headline)
        {
            lines.Add(headline);
        }

        MergedRuns.Sort(lines, static (a, b) => a.Start.CompareTo(b.Start), cancel);
        return lines;
    }

    /// <summary>The paragraphs of the story, and above them the kickers and second headlines.</summary>
    private static ValueList<TextRange> WithDecks(FrontMatter front, List<TextRange> paragraphs)
    {
        int decks = front.Decks.Count;
        TextRange[] all = new TextRange[decks + paragraphs.Count - front.Body];
        for (int i = 0; i < decks; i++)
        {
            all[i] = front.Decks[i];
        }

        paragraphs.CopyTo(front.Body, all, decks, all.Length - decks);
        return ValueList<TextRange>.Holding(all);
    }

    private static DatelineReading? WithAgency(DatelineReading? dateline, Entity? agency) =>
        dateline is { Agency: null } && agency is not null ? dateline with { Agency = agency.Name } : dateline;
}
