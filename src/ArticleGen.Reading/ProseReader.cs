using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Checks;
using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Text;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading;

/// <summary>Reads the prose of an article, paragraph by paragraph.</summary>
internal static class ProseReader
{
    /// <summary>Reads a text that has no markup.</summary>
    /// <param name="text">The text.</param>
    /// <param name="layout">What the parts of the text are, where markup or front matter says so.</param>
    /// <param name="metadata">What the file says about the article.</param>
    /// <param name="scratch">The memory to read in, open for the text.</param>
    /// <param name="discourse">Who the text speaks of; nobody yet.</param>
    /// <param name="log">Gets the decisions.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static ArticleReading Read(
        string text,
        Layout layout,
        IReadOnlyList<MetadataEntry> metadata,
        Scratch scratch,
        Discourse discourse,
        DecisionLog? log,
        CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        List<Problem> problems = scratch.Problems;
        bool otherEncoding = TextProblems.Find(text, problems, cancel);
        cancel.ThrowIfCancellationRequested();

        List<TextRange> paragraphs = scratch.Paragraphs;
        Paragraphs.Find(text, paragraphs, scratch.Lines, cancel);
        scratch.Passages.Passage.Reserve(FindLongest(paragraphs));
        BylineBelowHeadline.Split(scratch.Passages.Passage, paragraphs);
        Vocabulary vocabulary = scratch.Passages.Passage.Vocabulary;
        Conversation? conversation = ConversationFinder.Find(text, paragraphs, metadata, vocabulary, cancel);
        StoryHead head = StoryHeadReader.Read(
            scratch.Passages.Passage, paragraphs, layout.Headline, conversation?.FirstParagraph ?? paragraphs.Count, problems);

        PassageReader passages = new(scratch.Passages, scratch.Quotes, discourse, problems, log);
        foreach (TextRange headline in ListHeadlines(head, scratch.Lines, cancel))
        {
            passages.Read(headline, null, PassageKind.Headline);
        }

        discourse.EndHeadlines();
        ReadBody(passages, paragraphs, head, layout, conversation);
        passages.Finish(paragraphs, head.Body, layout.HasMarkup);
        Roster roster = new(discourse.Cast, scratch, cancel);
        ValueList<QuoteReading> quotes = ArticleReading.PickQuotes(roster.Attributions);
        CheckList.Run(new(text, paragraphs, head, quotes, roster.Actors, vocabulary, cancel), problems);
        cancel.ThrowIfCancellationRequested();
        Problem? decoded = otherEncoding ? problems[0] : null;
        MergedRuns.Sort(
            problems,
            static (a, b) => a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start) : (int)a.Kind - (int)b.Kind,
            cancel);
        return new ArticleReading(text)
        {
            Attributions = roster.Attributions,
            Actors = roster.Actors,
            Headline = head.Headline,
            Dateline = AddAgency(head.Dateline, passages.StoryAgency),
            Byline = head.Byline,
            Authors = head.Byline is { } byline
                ? BylineNames.Split(byline.In(text), vocabulary, cancel).ToValueList()
                : ValueList<string>.Empty,
            Paragraphs = ListParagraphs(head, paragraphs),
            Problems = decoded is null ? problems.ToValueList() : ValueList<Problem>.Single(decoded),
        };
    }

    private static void ReadBody(
        PassageReader passages,
        List<TextRange> paragraphs,
        StoryHead head,
        Layout layout,
        Conversation? conversation)
    {
        int part = 0;
        PartKind? next = head.Body < paragraphs.Count ? layout.Find(paragraphs[head.Body], ref part) : null;
        for (int i = head.Body; i < paragraphs.Count; i++)
        {
            TextRange paragraph = i == head.Story ? TextRange.Between(head.StoryStart, paragraphs[i].End) : paragraphs[i];
            PassageKind kind = i == head.Story && next == PartKind.Heading ? PassageKind.Paragraph : FindKind(next);
            next = i + 1 < paragraphs.Count ? layout.Find(paragraphs[i + 1], ref part) : null;
            if (conversation?.IsDirection(paragraphs[i]) == true)
            {
                continue;
            }

            // No quotation goes on in a heading, or behind one.
            bool mayGoOn = i + 1 < paragraphs.Count && next != PartKind.Heading && kind != PassageKind.Heading;
            passages.Read(paragraph, mayGoOn ? paragraphs[i + 1] : null, kind, conversation?.Find(paragraph));
        }
    }

    private static PassageKind FindKind(PartKind? part) => part switch
    {
        PartKind.Heading => PassageKind.Heading,
        PartKind.SpeakerName => PassageKind.SpeakerName,
        _ => PassageKind.Paragraph,
    };

    private static int FindLongest(List<TextRange> paragraphs)
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
    private static List<TextRange> ListHeadlines(StoryHead head, List<TextRange> lines, CancellationToken cancel)
    {
        lines.Clear();
        foreach (TextRange deck in head.Decks)
        {
            if (!head.Notes.Contains(deck))
            {
                lines.Add(deck);
            }
        }

        if (head.Headline is { } headline)
        {
            lines.Add(headline);
        }

        MergedRuns.Sort(lines, static (a, b) => a.Start.CompareTo(b.Start), cancel);
        return lines;
    }

    /// <summary>The paragraphs of the story, and above them the kickers and second headlines.</summary>
    private static ValueList<TextRange> ListParagraphs(StoryHead head, List<TextRange> paragraphs)
    {
        int decks = head.Decks.Count;
        TextRange[] all = new TextRange[decks + paragraphs.Count - head.Body];
        for (int i = 0; i < decks; i++)
        {
            all[i] = head.Decks[i];
        }

        paragraphs.CopyTo(head.Body, all, decks, all.Length - decks);
        return ValueList<TextRange>.Holding(all);
    }

    private static DatelineReading? AddAgency(DatelineReading? dateline, Entity? agency) =>
        dateline is { Agency: null } && agency is not null ? dateline with { Agency = agency.Name } : dateline;
}
