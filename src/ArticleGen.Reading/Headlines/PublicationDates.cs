using ArticleGen.Reading.Datelines;

namespace ArticleGen.Reading.Headlines;

/// <summary>Gathers the dates of an article: of the publication lines, the updates, and the dateline in the text.</summary>
/// <param name="line">Reads a line.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class PublicationDates(FrontLine line, List<Problem> problems)
{
    // "Updated: 22 August 2008" at the end may have a copyright line and an address below it.
    private const int MostLinesBelow = 3;

    private bool _isUpdate;
    private bool _cannotBe;
    private List<DatelineReading>? _updates;

    /// <summary>What all of them say together; null before the first.</summary>
    public DatelineReading? Dateline { get; private set; }

    /// <summary>Adds a publication line.</summary>
    /// <param name="found">The line.</param>
    /// <param name="section">The section it names.</param>
    public void Add(FoundPublicationLine found, string? section)
    {
        AddUpdate(found.IsUpdate ? found.Dateline : found.Update);

        // The first line dates the article, unless it only gives the update and a line below gives the publication.
        if (Dateline is null || (_isUpdate && !found.IsUpdate))
        {
            _isUpdate = found.IsUpdate;
            _cannotBe = found.CannotBe;
            Dateline = found.Dateline with { Section = section };
        }

        problems.AddRange(found.Problems);
    }

    /// <summary>Adds the dateline in the text.</summary>
    public void AddInText(FoundDateline found)
    {
        problems.AddRange(found.Problems);
        if (Dateline is { } publication
            && !_isUpdate
            && DatelineDays.FindProblem(line.Text, publication, PublicationLine.Name, found.Dateline) is { } contradiction)
        {
            // The date of an update is not compared, because it may be any later day.
            problems.Add(contradiction);
        }

        // "2026-13-40" above "VARNA, March 14 -": the year may be as wrong as the day.
        bool isRefused = _cannotBe && found.Dateline is { Month: not null, Day: not null };
        DatelineReading? known = isRefused && Dateline is { } dated ? JoinedDateline.WithoutDate(dated) : Dateline;
        Dateline = JoinedDateline.Join(known, found.Dateline);
        if (Dateline?.Day is not null)
        {
            // "03/04/2008" above "VARNA, March 4 -" leaves no doubt.
            _ = problems.RemoveAll(problem => problem.Kind == ProblemKind.AmbiguousDate);
        }
    }

    /// <summary>Takes the day from the headline's end where nothing else has one.</summary>
    public void AddHeadline(TextRange headline)
    {
        if (Dateline is null or { Month: null, Day: null, Year: null } && HeadlineDate.Read(line, headline) is { } dated)
        {
            problems.AddRange(dated.Problems);
            Dateline = JoinedDateline.WithDayOf(Dateline, dated.Dateline);
        }
    }

    /// <summary>Takes a section that stands on a line of its own.</summary>
    public void AddSection(TextRange section)
    {
        if (Dateline is { Section: null } dateline)
        {
            Dateline = dateline with { Section = section.In(line.Text) };
        }
    }

    /// <summary>Compares when the article was changed, above or below the story, with when it came out.</summary>
    public void CompareUpdates(IReadOnlyList<TextRange> paragraphs, int bodyParagraph)
    {
        if (Dateline is not { } publication || _isUpdate)
        {
            return;
        }

        for (int i = Math.Max(bodyParagraph, paragraphs.Count - MostLinesBelow); i < paragraphs.Count; i++)
        {
            AddUpdate(PublicationLine.Read(line, paragraphs[i]) is { IsUpdate: true, Section: null } below ? below.Dateline : null);
        }

        foreach (DatelineReading update in _updates ?? [])
        {
            if (UpdateDates.FindProblem(line.Text, publication, PublicationLine.Name, update) is { } contradiction)
            {
                problems.Add(contradiction);
            }
        }
    }

    private void AddUpdate(DatelineReading? update)
    {
        if (update is not null)
        {
            (_updates ??= []).Add(update);
        }
    }
}
