using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Problems;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading;

/// <summary>Reads articles. A pure function of the text: no clock, culture, file or network has a part in it.</summary>
public static class ArticleReader
{
    /// <summary>Reads one article. Never throws, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static ArticleReading Read(string text) => Read(text, new Discourse(), null);

    /// <summary>Reads one article and tells how its quotes came about: every pattern that was tried, in order. Never throws.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static (ArticleReading Reading, ValueList<Decision> Decisions) Explain(string text)
    {
        Discourse discourse = new();
        DecisionLog log = new(discourse);
        return (Read(text, discourse, log), log.Decisions.ToValueList());
    }

    private static ArticleReading Read(string text, Discourse discourse, DecisionLog? log)
    {
        List<Problem> problems = [];
        bool otherEncoding = TextProblems.Find(text, problems);

        List<TextRange> paragraphs = Paragraphs.Of(text);
        Passage passage = new(text, Vocabulary.Default);
        passage.Reserve(Longest(paragraphs));
        FrontMatter front = FrontMatterReader.Read(passage, paragraphs, problems);
        StructureProblems.Find(text, paragraphs, front, problems);

        List<QuoteDraft> quotes = [];
        PassageReader passages = new(passage, discourse, new QuoteCollector(quotes, discourse, new UnattributedStretches(discourse, problems), log), problems, log);
        foreach (TextRange headline in Headlines(front))
        {
            passages.Read(headline, null, isHeadline: true);
        }

        for (int i = front.Body; i < paragraphs.Count; i++)
        {
            TextRange paragraph = i == front.Story ? TextRange.Between(front.StoryStart, paragraphs[i].End) : paragraphs[i];
            passages.Read(paragraph, i + 1 < paragraphs.Count ? paragraphs[i + 1] : null, isHeadline: false);
        }

        Roster roster = new(discourse.Cast, quotes);
        return new ArticleReading(text)
        {
            Headline = front.Headline,
            Dateline = WithAgency(front.Dateline, passages.StoryAgency),
            Byline = front.Byline,
            Paragraphs = front.Decks.Concat(paragraphs.Skip(front.Body)).ToValueList(),
            Quotes = roster.Quotes,
            Actors = roster.Actors,
            Problems = otherEncoding ? problems.Take(1).ToValueList() : problems.OrderBy(problem => problem.Range.Start).ThenBy(problem => problem.Kind).ToValueList(),
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

    /// <summary>The headline with the kickers and second headlines around it, as they stand.</summary>
    private static IEnumerable<TextRange> Headlines(FrontMatter front) =>
        front.Headline is { } headline ? front.Decks.Append(headline).OrderBy(line => line.Start) : front.Decks;

    private static DatelineReading? WithAgency(DatelineReading? dateline, Entity? agency) =>
        dateline is { Agency: null } && agency is not null ? dateline with { Agency = agency.Name } : dateline;
}
