using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Headlines;

/// <summary>Reads headline, publication line, byline and the dateline in the text.</summary>
internal sealed class StoryHeadReader
{
    private const int MostLines = 8;
    private const int MostSummaryLines = 2;
    private const int LongestSummary = 200;

    // "Updated: 22 August 2008" at the end may have a copyright line and an address below it.
    private const int MostLinesBelow = 3;

    private readonly FrontLine _line;
    private readonly FrontLines _lines;
    private readonly IReadOnlyList<TextRange> _paragraphs;
    private readonly List<Problem> _problems;
    private readonly List<TextRange> _decks = [];
    private readonly int _headingParagraph;
    private TextRange? _headline;
    private DatelineReading? _dateline;
    private TextRange? _byline;
    private TextRange? _section;
    private bool _isUpdate;
    private List<DatelineReading>? _updates;

    private StoryHeadReader(Passage passage, IReadOnlyList<TextRange> paragraphs, TextRange? heading, List<Problem> problems)
    {
        _headingParagraph = heading is { } named ? FindParagraph(paragraphs, named) : -1;
        _line = new FrontLine(passage);
        _lines = new FrontLines(_line, paragraphs);
        _paragraphs = paragraphs;
        _problems = problems;
    }

    private string Text => _line.Text;

    /// <summary>Reads what stands above the story.</summary>
    /// <param name="passage">Takes lines apart.</param>
    /// <param name="paragraphs">The paragraphs of the article.</param>
    /// <param name="heading">The headline, where markup or front matter names it.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static StoryHead Read(Passage passage, IReadOnlyList<TextRange> paragraphs, TextRange? heading, List<Problem> problems) =>
        new StoryHeadReader(passage, paragraphs, heading, problems).Read();

    private StoryHead Read()
    {
        int body = ReadLines();
        CompareUpdates(body);
        (int story, int storyStart) = ReadInText(body);

        if (story == body && body < _paragraphs.Count - 1 && storyStart == _paragraphs[body].End)
        {
            // The dateline stands on a line of its own; a byline may follow it.
            body++;
            body += body < _paragraphs.Count - 1 && TryByline(body) ? 1 : 0;
            story = body;
            storyStart = _paragraphs[body].Start;
        }

        if (_headline is { } headline
            && _dateline is null or { Month: null, Day: null, Year: null }
            && HeadlineDate.Read(_line, headline) is { } dated)
        {
            _problems.AddRange(dated.Problems);
            _dateline = JoinedDateline.WithDayOf(_dateline, dated.Dateline);
        }

        if (_section is { } section && _dateline is { Section: null })
        {
            _dateline = _dateline with { Section = section.In(Text) };
        }

        return new StoryHead(_headline, _dateline, _byline, _decks, body, story, storyStart);
    }

    /// <summary>
    /// Reads the dateline at the start of the body, or below a short summary there; its paragraph, and the offset at which the story starts
    /// there, -1 without one.
    /// </summary>
    private (int Paragraph, int Start) ReadInText(int bodyParagraph)
    {
        if (bodyParagraph >= _paragraphs.Count)
        {
            return (bodyParagraph, -1);
        }

        FoundDateline? found = StoryDateline(bodyParagraph);
        int paragraph = bodyParagraph;
        for (int i = bodyParagraph + 1;
            found is null && i <= bodyParagraph + MostSummaryLines && i < _paragraphs.Count && _paragraphs[i - 1].Length <= LongestSummary;
            i++)
        {
            found = StoryDateline(i) is { IsDayAlone: false } below ? below : null;
            paragraph = found is null ? bodyParagraph : i;
        }

        if (found is not null && (found.IsSure || !_lines.IsRoundUp(found)))
        {
            _problems.AddRange(found.Problems);
            if (_dateline is { } publication
                && !_isUpdate
                && DatelineDays.Contradiction(Text, publication, found.Dateline) is { } contradiction)
            {
                // The date of an update is not compared, because it may be any later day.
                _problems.Add(contradiction);
            }

            _dateline = JoinedDateline.Join(_dateline, found.Dateline);
            if (_dateline?.Day is not null)
            {
                // "03/04/2008" above "VARNA, March 4 -" leaves no doubt.
                _ = _problems.RemoveAll(problem => problem.Kind == ProblemKind.AmbiguousDate);
            }

            _byline ??= found.Writers;
        }

        return (paragraph, found?.BodyStart ?? _paragraphs[bodyParagraph].Start);
    }

    private FoundDateline? StoryDateline(int paragraph) =>
        _lines.ReadDateline(paragraph) is { } found && !(found.IsDayAlone && IsCalendar(paragraph)) ? found : null;

    /// <summary>Reads the lines above the story; the index of the paragraph it starts with.</summary>
    private int ReadLines()
    {
        int i = 0;
        while (i < _paragraphs.Count
            && i < MostLines
            && (TryHeading(i) || TryPublication(i) || TryByline(i) || TrySection(i) || TryKicker(i) || TryHeadline(ref i) || TrySkipTo(ref i)))
        {
            i++;
        }

        return i;
    }

    /// <summary>The paragraph, among the first lines, that starts where the heading does; -1 when none does.</summary>
    private static int FindParagraph(IReadOnlyList<TextRange> paragraphs, TextRange heading)
    {
        int found = -1;
        for (int i = 0; i < paragraphs.Count && i < MostLines && paragraphs[i].Start <= heading.Start; i++)
        {
            found = paragraphs[i].Contains(heading.Start) ? i : -1;
        }

        return found;
    }

    /// <summary>Takes the heading for the headline, whatever it looks like.</summary>
    private bool TryHeading(int paragraph)
    {
        if (paragraph != _headingParagraph)
        {
            return false;
        }

        _headline = _paragraphs[paragraph];
        return true;
    }

    /// <summary>A line above the heading that is no publication line and no byline is a kicker.</summary>
    private bool TryKicker(int paragraph)
    {
        if (paragraph >= _headingParagraph)
        {
            return false;
        }

        _decks.Add(_paragraphs[paragraph]);
        return true;
    }

    private bool TryPublication(int paragraph)
    {
        if (PublicationLine.Read(_line, _paragraphs[paragraph]) is not { } found)
        {
            return false;
        }

        // "VARNA, Bulgaria, Aug. 21" is a dateline on a line of its own rather than a section with a day.
        if (found.Section is not null
            && _lines.ReadDateline(paragraph) is { Dateline.Place: not null } place
            && place.BodyStart == _paragraphs[paragraph].End)
        {
            return false;
        }

        // If the first line of a file gives only a day and stands above the story, it is more likely the headline.
        bool above = _headline is null && paragraph == 0;
        if (above && !found.IsSure && !(found.Dateline.Year is not null && _lines.IsHeadlineBelow(paragraph)))
        {
            return false;
        }

        bool writers = found.Section is { } section && Byline.Read(_line, section) is not null;
        if (found.Rest is { } rest && Byline.Read(_line, rest) is null)
        {
            return false;
        }

        AddUpdate(found.IsUpdate ? found.Dateline : found.Update);

        // The first line dates the article, unless it only gives the update and a line below gives the publication.
        if (_dateline is null || (_isUpdate && !found.IsUpdate))
        {
            _isUpdate = found.IsUpdate;
            _dateline = writers ? found.Dateline with { Section = null } : found.Dateline;
        }

        _problems.AddRange(found.Problems);
        TextRange? names = writers ? found.Section : found.Rest;
        _byline ??= names is { } range ? Byline.Read(_line, range) : null;
        return true;
    }

    private void AddUpdate(DatelineReading? update)
    {
        if (update is not null)
        {
            (_updates ??= []).Add(update);
        }
    }

    /// <summary>Compares when the article was changed, above or below the story, with when it came out.</summary>
    private void CompareUpdates(int bodyParagraph)
    {
        if (_dateline is not { } publication || _isUpdate)
        {
            return;
        }

        for (int i = Math.Max(bodyParagraph, _paragraphs.Count - MostLinesBelow); i < _paragraphs.Count; i++)
        {
            AddUpdate(PublicationLine.Read(_line, _paragraphs[i]) is { IsUpdate: true, Section: null } below ? below.Dateline : null);
        }

        foreach (DatelineReading update in _updates ?? [])
        {
            if (UpdateDates.Contradiction(Text, publication, update) is { } contradiction)
            {
                _problems.Add(contradiction);
            }
        }
    }

    private bool TryByline(int paragraph)
    {
        TextRange? names = _byline is null ? Byline.Read(_line, _paragraphs[paragraph]) : null;
        _byline ??= names;
        return names is not null;
    }

    /// <summary>A line that is a section of the project's lexicon, and nothing else, is no headline.</summary>
    private bool TrySection(int paragraph)
    {
        if (_section is not null || !_line.Vocabulary.HasOwnSections || !_line.Vocabulary.IsOwnSection(_paragraphs[paragraph].In(Text)))
        {
            return false;
        }

        _section = _paragraphs[paragraph];
        _decks.Add(_paragraphs[paragraph]);
        return true;
    }

    /// <summary>Takes the first line for the headline, or one below a kicker, or one below a publication line that stands first.</summary>
    private bool TryHeadline(ref int paragraph)
    {
        bool alone = paragraph + 1 >= _paragraphs.Count;
        TextRange line = _paragraphs[paragraph];
        if (_headline is not null
            || !HeadlineShape.MayBeHeadline(Text, line, alone)
            || (paragraph > 0 && (alone || !HeadlineShape.IsLine(Text, line)))
            || _lines.IsStory(paragraph))
        {
            return false;
        }

        bool kicker = paragraph + 2 < _paragraphs.Count
            && HeadlineShape.IsKicker(Text, line, _paragraphs[paragraph + 1])
            && !_lines.IsFrontLine(paragraph + 1)
            && _lines.IsFrontLine(paragraph + 2);
        if (kicker)
        {
            _decks.Add(line);
            paragraph++;
        }

        _headline = _paragraphs[paragraph];
        return true;
    }

    /// <summary>Goes past second headlines and kickers to the publication line, byline or dateline below them.</summary>
    private bool TrySkipTo(ref int paragraph)
    {
        int next = paragraph;
        while (next < _paragraphs.Count && next < MostLines && HeadlineShape.IsLine(Text, _paragraphs[next]) && !_lines.IsFrontLine(next))
        {
            next++;
        }

        if (next == paragraph || next >= _paragraphs.Count || next >= MostLines || _headline is null || !_lines.IsFrontLine(next))
        {
            return false;
        }

        for (; paragraph < next; paragraph++)
        {
            _decks.Add(_paragraphs[paragraph]);
        }

        paragraph = next - 1;
        return true;
    }

    /// <summary>Several paragraphs that start with a day are a calendar, and its first day dates nothing else.</summary>
    private bool IsCalendar(int bodyParagraph) =>
        _headline is null
            || _dateline is not null
            || (bodyParagraph + 1 < _paragraphs.Count && _lines.ReadDateline(bodyParagraph + 1) is { IsDayAlone: true });
}
