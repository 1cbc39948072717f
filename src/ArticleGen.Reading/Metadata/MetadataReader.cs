using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Metadata;

/// <summary>Adds to a reading what the metadata of the file says about the article.</summary>
/// <remarks>The text goes before the metadata where both say the same thing; where they do not, that is a problem.</remarks>
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
        IReadOnlyList<MetadataText> authors = FindAll(MetadataMember.Authors);
        MetadataText? title = Find(MetadataMember.Title);
        ArticleReading full = reading with
        {
            Headline = reading.Headline ?? title?.Content,
            PlainHeadline = reading.Headline is null ? title?.Text : reading.PlainHeadline,
            Byline = reading.Byline ?? Around(authors),
            PlainByline = reading.Byline is null && authors.Count > 0 ? Join(authors) : reading.PlainByline,
            Authors = authors.Count > 0 ? authors.SelectMany(author => BylineNames.Split(author.Text)).ToValueList() : reading.Authors,
            Dateline = ReadDateline(reading.Dateline),
            Updated = ReadDate(MetadataMember.Updated),
            Tags = ReadTags(),
            Slug = Find(MetadataMember.Slug)?.Text,
            Summary = Find(MetadataMember.Summary)?.Text,
            IsDraft = ReadDraft(),
            Language = Find(MetadataMember.Language)?.Text,
            Image = Find(MetadataMember.Image)?.Text,
        };
        Compare(reading, title, authors);
        return full with { Problems = WithProblems(reading.Problems, full.Dateline is { Day: not null } or { Month: not null }) };
    }

    private MetadataText? Find(MetadataMember member) => FindAll(member).FirstOrDefault();

    private IReadOnlyList<MetadataText> FindAll(MetadataMember member) =>
        MetadataKeys.Find(_view.Metadata, member) is { } entry ? MetadataTexts.Find(entry.Value) : [];

    /// <summary>A list, or one text with commas between the tags.</summary>
    private ValueList<string> ReadTags()
    {
        IReadOnlyList<MetadataText> tags = FindAll(MetadataMember.Tags);
        return (tags.Count == 1 ? WordList.Split(tags[0].Text, ',') : tags.Select(tag => tag.Text)).ToValueList();
    }

    private bool ReadDraft()
    {
        if (Find(MetadataMember.Draft) is not { } draft)
        {
            return false;
        }

        switch (draft.Text.Trim().ToLowerInvariant())
        {
            case "true" or "yes" or "on":
                return true;
            case "false" or "no" or "off":
                return false;
            default:
                ReportValue(draft, "a draft is true or false");
                return false;
        }
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

    private DatelineReading? ReadDateline(DatelineReading? inText)
    {
        DatelineReading? published = ReadDate(MetadataMember.Published);
        MetadataText? section = Find(MetadataMember.Section);
        MetadataText? agency = Find(MetadataMember.Agency);
        MetadataText? place = Find(MetadataMember.Place);
        if ((published ?? inText) is not { } dateline)
        {
            MetadataText? first = place ?? section ?? agency;
            return first is null ? null : Complete(new DatelineReading(first.Content));
        }

        if (published is not null && inText is not null && DatelineDays.Contradiction(_view.Source, published, inText) is { } contradiction)
        {
            _problems.Add(contradiction);
        }

        return Complete(dateline);

        DatelineReading Complete(DatelineReading known) => known with
        {
            Section = inText?.Section ?? section?.Text,
            Place = inText?.Place ?? place?.Text,
            Region = inText?.Region,
            Agency = inText?.Agency ?? agency?.Text,
            Time = known.Time ?? (known.Day is not null && inText?.Day == known.Day ? inText?.Time : null),
            UtcOffset = known.UtcOffset ?? (known.Day is not null && inText?.Day == known.Day ? inText?.UtcOffset : null),
        };
    }

    /// <summary>Compares headline and byline of the text with what the front matter says.</summary>
    private void Compare(ArticleReading reading, MetadataText? title, IReadOnlyList<MetadataText> authors)
    {
        if (!_view.HasFrontMatter)
        {
            return;
        }

        if (title is not null && _view.Heading is { } heading && !HeadlineTexts.AreAlike(heading, title.Text))
        {
            ReportContradiction(title, $"the heading says \"{Excerpt.Cut(heading, new(0, heading.Length))}\"");
        }

        if (authors.Count > 0 && reading.Byline is { } byline && !Names(authors).SetEquals(BylineNames.Split(reading.BylineText!)))
        {
            ReportContradiction(authors[0], $"the byline says \"{Excerpt.Cut(_view.Source, byline)}\"");
        }
    }

    private static HashSet<string> Names(IReadOnlyList<MetadataText> authors) =>
        new(authors.SelectMany(author => BylineNames.Split(author.Text)), StringComparer.OrdinalIgnoreCase);

    private static string Join(IReadOnlyList<MetadataText> authors) => string.Join(", ", authors.Select(author => author.Text));

    private void ReportContradiction(MetadataText value, string detail) =>
        _problems.Add(new(ProblemKind.FrontMatterContradictsText, value.Content, Excerpt.Cut(_view.Source, value.Content), detail));

    private void ReportValue(MetadataText value, string detail)
    {
        if (_view.HasFrontMatter)
        {
            _problems.Add(new(ProblemKind.FrontMatterNotUnderstood, value.Content, Excerpt.Cut(_view.Source, value.Content), detail));
        }
    }

    private static TextRange? Around(IReadOnlyList<MetadataText> values) =>
        values.Count == 0 ? null : TextRange.Between(values.Min(value => value.Content.Start), values.Max(value => value.Content.End));

    /// <summary>All problems in order; that there is no dateline is none where the metadata says when it came out.</summary>
    private ValueList<Problem> WithProblems(ValueList<Problem> problems, bool hasDate) =>
        problems.Where(problem => !(hasDate && problem.Kind == ProblemKind.MissingDateline)).Concat(_problems).OrderBy(problem => problem.Range.Start).ThenBy(problem => problem.Kind).ToValueList();
}
