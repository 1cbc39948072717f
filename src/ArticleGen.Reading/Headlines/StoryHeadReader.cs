using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Headlines;

/// <summary>Reads headline, publication line, byline and the dateline in the text.</summary>
internal sealed class StoryHeadReader
{
    private const int MostLines = 8;

    private readonly FrontLine _line;
    private readonly FrontLines _lines;
    private readonly IReadOnlyList<TextRange> _paragraphs;
    private readonly PublicationDates _dates;
    private readonly ReleaseLines _release;
    private readonly List<TextRange> _decks = [];
    private readonly List<TextRange> _notes = [];
    private readonly int _headingParagraph;
    private readonly int _firstTurn;
    private TextRange? _headline;
    private TextRange? _byline;
    private TextRange? _section;

    private StoryHeadReader(
        Passage passage,
        IReadOnlyList<TextRange> paragraphs,
        TextRange? heading,
        int turnParagraph,
        List<Problem> problems)
    {
        _headingParagraph = heading is { } named ? FrontLines.FindParagraph(paragraphs, named, MostLines) : -1;
        _firstTurn = Math.Max(turnParagraph, _headingParagraph + 1);
        _line = new FrontLine(passage);
        _lines = new FrontLines(_line, paragraphs);
        _paragraphs = paragraphs;
        _dates = new PublicationDates(_line, problems);
        _release = new ReleaseLines(_line);
    }

    private string Text => _line.Text;

    /// <summary>Reads what stands above the story.</summary>
    /// <param name="passage">Takes lines apart.</param>
    /// <param name="paragraphs">The paragraphs of the article.</param>
    /// <param name="heading">The headline, where markup or front matter names it.</param>
    /// <param name="turnParagraph">The first paragraph that is a turn of a transcript; the number of paragraphs if none is.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static StoryHead Read(
        Passage passage,
        IReadOnlyList<TextRange> paragraphs,
        TextRange? heading,
        int turnParagraph,
        List<Problem> problems) => new StoryHeadReader(passage, paragraphs, heading, turnParagraph, problems).Read();

    private StoryHead Read()
    {
        int body = ReadLines();
        _dates.CompareUpdates(_paragraphs, body);
        (int story, int storyStart) = ReadInText(body);

        if (story == body && body < _paragraphs.Count - 1 && storyStart == _paragraphs[body].End)
        {
            // The dateline stands on a line of its own; a byline may follow it.
            body++;
            body += body < _paragraphs.Count - 1 && TryByline(body) ? 1 : 0;
            story = body;
            storyStart = _paragraphs[body].Start;
        }

        if (_headline is { } headline)
        {
            _dates.AddHeadline(headline);
        }

        if (_section is { } section)
        {
            _dates.AddSection(section);
        }

        return new StoryHead(_headline, _dates.Dateline, _byline, _decks, _notes, body, story, storyStart);
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

        bool mayBeDay = _headline is not null && _dates.Dateline is null;
        (int paragraph, FoundDateline? found) = new StoryDateline(_lines, _paragraphs).Find(bodyParagraph, mayBeDay);
        if (found is not null && (found.IsSure || !_lines.IsRoundUp(found)))
        {
            _dates.AddInText(found);
            _byline ??= found.Writers;
        }

        return (paragraph, found?.BodyStart ?? _paragraphs[bodyParagraph].Start);
    }

    /// <summary>Reads the lines above the story; the index of the paragraph it starts with.</summary>
    private int ReadLines()
    {
        int i = 0;
        while (i < Math.Min(_paragraphs.Count, _firstTurn)
            && i < MostLines
            && (TryHeading(i) || TryFrontLine(i) || TryKicker(i) || TryHeadline(ref i) || TrySkipTo(ref i)))
        {
            i++;
        }

        return i;
    }

    private bool TryFrontLine(int paragraph) =>
        TryBarred(paragraph)
            || TryRelease(paragraph)
            || TryPublication(paragraph)
            || TryByline(paragraph)
            || TryContact(paragraph)
            || TrySection(paragraph);

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
        if (_lines.ReadPublication(paragraph, isBelowHeadline: _headline is not null) is not { } found)
        {
            return false;
        }

        TextRange? writers = found.Section is { } section ? _lines.ReadWriters(section) : null;
        _dates.Add(found, writers is null ? found.Dateline.Section : null);
        _byline ??= writers ?? (found.Rest is { } range ? Byline.Read(_line, range) : null);
        return true;
    }

    private bool TryByline(int paragraph)
    {
        TextRange? names = _byline is null ? _lines.ReadByline(paragraph, mayBeNames: _headline is not null) : null;
        _byline ??= names;
        return names is not null;
    }

    /// <summary>"Ines Calder | 21 August 2008": bars part the writer from the day and the paper.</summary>
    private bool TryBarred(int paragraph)
    {
        if (_lines.ReadBarred(paragraph, isBelowHeadline: _headline is not null) is not { } found)
        {
            return false;
        }

        _byline ??= found.Writers;
        if (found.Publication is { } publication)
        {
            _dates.Add(
                publication with { Dateline = publication.Dateline with { Range = _paragraphs[paragraph] } },
                found.Outlet?.In(Text));
        }

        return true;
    }

    /// <summary>"FOR IMMEDIATE RELEASE" above the headline is none.</summary>
    private bool TryRelease(int paragraph)
    {
        if (_headline is not null
            || !_release.TryLabel(_paragraphs[paragraph], out FoundPublicationLine? publication)
            || !(paragraph < _headingParagraph || _lines.IsHeadlineBelow(paragraph) || IsContactBelow(paragraph)))
        {
            return false;
        }

        if (publication is not null)
        {
            _dates.Add(publication, null);
        }
        else
        {
            _decks.Add(_paragraphs[paragraph]);
        }

        return true;
    }

    private bool IsContactBelow(int paragraph) => paragraph + 1 < _paragraphs.Count && _release.TryContact(_paragraphs[paragraph + 1]);

    /// <summary>Whom to ask, below a release line, and the address of the writer, below the byline.</summary>
    private bool TryContact(int paragraph)
    {
        TextRange line = _paragraphs[paragraph];
        bool detail = (_headline is null && _release.TryContact(line)) || (_byline is not null && ContactDetail.IsAlone(Text, line));
        if (detail)
        {
            _decks.Add(line);
            _notes.Add(line);
        }

        return detail;
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
        int next = _headline is null ? -1 : _lines.FindBelow(paragraph, MostLines);
        if (next < 0)
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
}
