using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Metadata;

/// <summary>Adds to a reading what the metadata of the file says about the article.</summary>
/// <remarks>
/// Headline and byline of the text go before those of the metadata, authors and date of the metadata before those of the text: the metadata
/// has them one by one, and in full.
/// </remarks>
internal sealed class MetadataReader
{
    private readonly PlainView _view;
    private readonly Vocabulary _vocabulary;
    private readonly List<Problem> _problems;

    private MetadataReader(PlainView view, Vocabulary vocabulary)
    {
        _view = view;
        _vocabulary = vocabulary;
        _problems = [.. view.Problems];
    }

    /// <summary>The reading with the members that the metadata gives.</summary>
    /// <param name="reading">What was read from the text, with ranges of the file.</param>
    /// <param name="view">The file.</param>
    /// <param name="vocabulary">The words of the project.</param>
    public static ArticleReading Read(ArticleReading reading, PlainView view, Vocabulary vocabulary) =>
        view.Metadata.Count == 0 && view.Problems.Count == 0 ? reading : new MetadataReader(view, vocabulary).Read(reading);

    private ArticleReading Read(ArticleReading reading)
    {
        MetadataText? title = Find(MetadataMember.Title);
        IReadOnlyList<MetadataText> authors = FindAll(MetadataMember.Authors);
        IReadOnlyList<string> names = Split(authors);
        DatelineReading? published = ReadPublished();
        DatelineReading? updated = ReadDate(MetadataMember.Updated);
        DatelineReading? dateline = JoinDateline(published, reading.Dateline);
        ArticleReading full = reading with
        {
            Headline = reading.Headline ?? title?.Content,
            PlainHeadline = reading.Headline is null && title is not null ? HeadlineTexts.PutOnOneLine(title.Text) : reading.PlainHeadline,
            Authors = names.Count == 0 || (names.All(IsHandle) && reading.Authors.Count > 0) ? reading.Authors : names.ToValueList(),
            Dateline = dateline,
            Updated = updated,
            Tags = ReadTags(),
            Slug = Find(MetadataMember.Slug)?.Text,
            Summary = Find(MetadataMember.Summary)?.Text,
            IsDraft = ReadDraft(),
            Language = Find(MetadataMember.Language)?.Text,
            Image = Find(MetadataMember.Image)?.Text,
        };
        full = reading.Byline is null && authors.Count > 0 ? WithByline(full, authors) : full;
        if (_view.HasFrontMatter)
        {
            Contradictions contradictions = new(_view, _problems);
            contradictions.FindInTitle(title);
            contradictions.FindInAuthors(authors, names, reading);
            contradictions.FindInDate(published, updated, reading.Dateline);
        }
        else if (published is not null
            && reading.Dateline is { } inText
            && DatelineDays.Contradiction(_view.Source, published, inText) is { } contradiction)
        {
            _problems.Add(contradiction);
        }

        return full with { Problems = JoinProblems(reading.Problems, full, published) };
    }

    private MetadataText? Find(MetadataMember member) => MetadataTexts.FindFirst(_view.Metadata, member);

    private IReadOnlyList<MetadataText> FindAll(MetadataMember member) => MetadataTexts.Find(_view.Metadata, member);

    /// <summary>Several texts, or one with commas between the tags.</summary>
    private ValueList<string> ReadTags()
    {
        IReadOnlyList<MetadataText> tags = FindAll(MetadataMember.Tags);
        bool isList = tags.Count != 1 || MetadataKeys.Find(_view.Metadata, MetadataMember.Tags)[0].Value is MetadataList;
        return (isList ? tags.Select(static tag => tag.Text) : WordList.Split(tags[0].Text, ',')).Distinct().ToValueList();
    }

    private bool ReadDraft()
    {
        if (Find(MetadataMember.Draft) is not { } draft)
        {
            return MetadataKeys.FindIsPublished(_view.Metadata) == false;
        }

        bool? isDraft = TruthValues.Read(draft);
        if (isDraft is null)
        {
            ReportValue(draft, "a draft is true or false");
        }

        return isDraft ?? false;
    }

    /// <summary>The date, with the time of another value of the same day: a page often gives the day in one, and both in another.</summary>
    private DatelineReading? ReadPublished()
    {
        DatelineReading? day = ReadDate(MetadataMember.Published);
        if (day is not { Day: not null, Time: null })
        {
            return day;
        }

        DatelineReading? exact = MetadataKeys.FindAll(_view.Metadata, MetadataMember.Published)
            .Select(static entry => entry.Value)
            .OfType<MetadataText>()
            .Select(text => MetadataDates.Read(text, _vocabulary, problems: []))
            .FirstOrDefault(found =>
                found is { Time: not null } && (found.Year, found.Month, found.Day) == (day.Year, day.Month, day.Day));
        return exact is null ? day : day with { Time = exact.Time, UtcOffset = exact.UtcOffset };
    }

    private DatelineReading? ReadDate(MetadataMember member)
    {
        if (Find(member) is not { } value)
        {
            return null;
        }

        DatelineReading? date = MetadataDates.Read(value, _vocabulary, _problems);
        if (date is null)
        {
            ReportValue(value, "it is no date; write one such as 2025-11-03 or 2025-11-03T17:35:00Z");
        }

        return date;
    }

    /// <summary>The dateline of the metadata, with what only the text says; the other way round where the metadata has no date.</summary>
    private DatelineReading? JoinDateline(DatelineReading? published, DatelineReading? inText)
    {
        MetadataText? section = Find(MetadataMember.Section);
        MetadataText? agency = Find(MetadataMember.Agency);
        MetadataText? place = Find(MetadataMember.Place);
        if ((published ?? inText) is not { } known)
        {
            if ((place ?? section ?? agency) is not { } first)
            {
                return null;
            }

            known = new DatelineReading(first.Content);
        }

        if (published is { Day: null } && inText is not null && (inText.Year is null || inText.Year == published.Year))
        {
            // "03/04/2025" above "VARNA, March 4 -" leaves no doubt.
            known = JoinedDateline.WithDayOf(published, inText);
        }

        bool isSameDay = known.Day is not null && inText?.Day == known.Day && inText?.Month == known.Month;
        return known with
        {
            Section = inText?.Section ?? section?.Text ?? known.Section,
            Place = inText?.Place ?? place?.Text ?? known.Place,
            Region = inText?.Region,
            Agency = inText?.Agency ?? agency?.Text,
            Time = known.Time ?? (isSameDay ? inText?.Time : null),
            UtcOffset = known.UtcOffset ?? (isSameDay && known.Time is null ? inText?.UtcOffset : null),
        };
    }

    private static ArticleReading WithByline(ArticleReading reading, IReadOnlyList<MetadataText> authors)
    {
        TextRange range = TextRange.Between(
            authors.Min(static author => author.Content.Start),
            authors.Max(static author => author.Content.End));
        string names = string.Join(", ", authors.Select(static author => author.Text.Substring(BylineNames.MeasureBy(author.Text)).Trim()));
        if (authors.Count == 1 && authors[0].IsVerbatim)
        {
            range = TextRange.Between(range.End - names.Length, range.End);
        }

        return reading with { Byline = range, PlainByline = names == range.In(reading.Text) ? null : names };
    }

    private IReadOnlyList<string> Split(IReadOnlyList<MetadataText> authors) =>
        [.. authors.SelectMany(author => BylineNames.Split(author.Text, _vocabulary)).Distinct()];

    /// <summary>"ines-calder": a key by which a site knows its authors.</summary>
    private static bool IsHandle(string name) => !name.Any(char.IsUpper) && name.IndexOf(' ') < 0;

    private void ReportValue(MetadataText value, string detail)
    {
        if (_view.HasFrontMatter)
        {
            _problems.Add(new(ProblemKind.FrontMatterNotUnderstood, value.Content, Excerpt.Cut(_view.Source, value.Content), detail));
        }
    }

    /// <summary>All problems in order, without those of the text that the metadata answers, and the other way round.</summary>
    private ValueList<Problem> JoinProblems(ValueList<Problem> problems, ArticleReading full, DatelineReading? published)
    {
        // A date that is not understood has a problem of its own.
        bool hasDate = Find(MetadataMember.Published) is not null
            || full.Dateline is { Year: not null } or { Month: not null } or { Day: not null } or { Place: not null };
        bool hasDay = full.Dateline?.Day is not null && published is not null;
        return problems.Concat(_problems)
            .Where(problem => problem.Kind switch
            {
                ProblemKind.MissingDateline => !hasDate,
                ProblemKind.AmbiguousDate => !hasDay || full.Updated?.Range.Contains(problem.Range) == true,
                _ => true,
            })
            .OrderBy(static problem => problem.Range.Start)
            .ThenBy(static problem => problem.Kind)
            .ToValueList();
    }
}
