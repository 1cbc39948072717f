using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Adds to a reading what the metadata of the file says about the article.</summary>
/// <remarks>
/// Headline and byline of the text go before those of the metadata, authors and date of the metadata before those of the text: the metadata
/// has them one by one, and in full.
/// </remarks>
internal sealed class MetadataReader
{
    private readonly MemberValues _values;
    private readonly Vocabulary _vocabulary;

    private MetadataReader(MemberValues values, Vocabulary vocabulary)
    {
        _values = values;
        _vocabulary = vocabulary;
    }

    /// <summary>The reading with the members that the metadata gives.</summary>
    /// <param name="reading">What was read from the text, with ranges of the file.</param>
    /// <param name="view">The file.</param>
    /// <param name="vocabulary">The words of the project.</param>
    public static ArticleReading Read(ArticleReading reading, PlainView view, Vocabulary vocabulary) =>
        view.Metadata.Count == 0 && view.Problems.Count == 0 ? reading
            : new MetadataReader(new MemberValues(view), vocabulary).Read(reading);

    private ArticleReading Read(ArticleReading reading)
    {
        MetadataText? title = _values.Find(MetadataMember.Title);
        IReadOnlyList<MetadataText> authors = _values.FindAll(MetadataMember.Authors);
        IReadOnlyList<string> names = Split(authors);
        MetadataDateline dates = new(_values, _vocabulary);
        ArticleReading full = reading with
        {
            Headline = reading.Headline ?? title?.Content,
            PlainHeadline = reading.Headline is null && title is not null ? HeadlineTexts.PutOnOneLine(title.Text) : reading.PlainHeadline,
            Authors = names.Count == 0 || (names.All(IsHandle) && reading.Authors.Count > 0) ? reading.Authors : names.ToValueList(),
            Dateline = dates.Join(reading.Dateline),
            Updated = dates.Updated,
            Tags = ReadTags(),
            Slug = _values.Find(MetadataMember.Slug)?.Text,
            Summary = _values.Find(MetadataMember.Summary)?.Text,
            IsDraft = ReadDraft(),
            Language = _values.Find(MetadataMember.Language)?.Text,
            Image = _values.Find(MetadataMember.Image)?.Text,
        };
        full = reading.Byline is null && authors.Count > 0 ? WithByline(full, authors) : full;
        Contradictions contradictions = new(_values.View, _values.Problems);
        if (_values.View.HasFrontMatter)
        {
            contradictions.FindInTitle(title);
            contradictions.FindInAuthors(authors, names, reading);
            contradictions.FindInDate(dates.Published, dates.Updated, reading.Dateline);
        }
        else
        {
            contradictions.FindInPageDate(dates.Published, reading.Dateline);
        }

        return full with { Problems = JoinProblems(reading.Problems, full, dates.Published) };
    }

    /// <summary>Several texts, or one with commas between the tags.</summary>
    private ValueList<string> ReadTags()
    {
        IReadOnlyList<MetadataText> tags = _values.FindAll(MetadataMember.Tags);
        bool isList = tags.Count != 1 || MetadataKeys.Find(_values.View.Metadata, MetadataMember.Tags)[0].Value is MetadataList;
        return (isList ? tags.Select(static tag => tag.Text) : WordList.Split(tags[0].Text, ',')).Distinct().ToValueList();
    }

    private bool ReadDraft()
    {
        if (_values.Find(MetadataMember.Draft) is not { } draft)
        {
            return MetadataKeys.FindIsPublished(_values.View.Metadata) == false;
        }

        bool? isDraft = TruthValues.Read(draft);
        if (isDraft is null)
        {
            _values.Report(draft, "a draft is true or false");
        }

        return isDraft ?? false;
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

    /// <summary>All problems in order, without those of the text that the metadata answers, and the other way round.</summary>
    private ValueList<Problem> JoinProblems(ValueList<Problem> problems, ArticleReading full, DatelineReading? published)
    {
        // A date that is not understood has a problem of its own.
        bool hasDate = _values.Find(MetadataMember.Published) is not null
            || full.Dateline is { Year: not null } or { Month: not null } or { Day: not null } or { Place: not null };
        bool hasDay = full.Dateline?.Day is not null && published is not null;
        return problems.Concat(_values.Problems)
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
