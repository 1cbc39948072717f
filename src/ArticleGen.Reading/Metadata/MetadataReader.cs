using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Adds to a reading what the metadata of the file says about the article.</summary>
/// <remarks>
/// A title of front matter is already the headline of the view. The byline of the text goes before that of the metadata; authors and date
/// of the metadata go before those of the text, because the metadata has them one by one and in full.
/// </remarks>
internal sealed class MetadataReader
{
    private readonly MemberValues _values;
    private readonly Vocabulary _vocabulary;

    private readonly CancellationToken _cancel;

    private MetadataReader(MemberValues values, Vocabulary vocabulary, CancellationToken cancel)
    {
        _values = values;
        _vocabulary = vocabulary;
        _cancel = cancel;
    }

    /// <summary>The reading with the members that the metadata gives.</summary>
    /// <param name="reading">What was read from the text, with ranges of the file.</param>
    /// <param name="view">The file.</param>
    /// <param name="vocabulary">The words of the project.</param>
    /// <param name="cancel">Ends the work.</param>
    public static ArticleReading Read(ArticleReading reading, PlainView view, Vocabulary vocabulary, CancellationToken cancel) =>
        view.Metadata.Count == 0 && view.Problems.Count == 0 ? reading
            : new MetadataReader(new MemberValues(view, cancel), vocabulary, cancel).Read(reading);

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
            Tags = new MetadataTags(_values).Read(),
            Slug = _values.Find(MetadataMember.Slug)?.Text,
            Summary = _values.Find(MetadataMember.Summary)?.Text,
            IsDraft = DraftReader.Read(_values),
            Language = _values.Find(MetadataMember.Language)?.Text,
            Image = _values.Find(MetadataMember.Image)?.Text,
            Fields = FieldReader.Read(_values.View.FrontMatter, _cancel),
        };
        full = reading.Byline is null && authors.Count > 0 ? WithByline(full, authors) : full;
        Contradictions contradictions = new(_values.View, _values.Problems);
        if (_values.View.HasFrontMatter)
        {
            contradictions.CheckTitle(title);
            contradictions.CheckAuthors(authors, names, reading);
            contradictions.CheckDate(dates.Published, reading.Dateline);
        }
        else
        {
            contradictions.CheckPageDate(dates.Published, reading.Dateline);
        }

        contradictions.CheckUpdate(dates.Published, dates.Updated, reading.Dateline);
        return full with { Problems = JoinProblems(reading.Problems, full, dates.Published) };
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
        [.. authors.SelectMany(author => BylineNames.Split(author.Text, _vocabulary, _cancel)).Distinct()];

    /// <summary>"ines-calder": a key by which a site knows its authors.</summary>
    private static bool IsHandle(string name) => !name.Any(char.IsUpper) && name.IndexOf(' ') < 0;

    /// <summary>All problems in order, without those of the text that the metadata answers, and the other way round.</summary>
    private ValueList<Problem> JoinProblems(ValueList<Problem> problems, ArticleReading full, DatelineReading? published)
    {
        // A date that is not understood has a problem of its own.
        bool hasDate = _values.Find(MetadataMember.Published) is not null
            || full.Dateline is { Year: not null } or { Month: not null } or { Day: not null } or { Place: not null };

        // What the front matter lacks may stand in what is not understood.
        bool hasFaults = _values.View.Problems.Any(static problem => problem.Kind == ProblemKind.FrontMatterNotUnderstood);
        bool hasDay = full.Dateline?.Day is not null && published is not null;
        return problems.Concat(_values.Problems)
            .Where(problem => problem.Kind switch
            {
                ProblemKind.MissingDateline => !hasDate && !hasFaults,
                ProblemKind.NoHeadline => !hasFaults,
                ProblemKind.AmbiguousDate => !hasDay || full.Updated?.Range.Contains(problem.Range) == true,
                _ => true,
            })
            .OrderBy(static problem => problem.Range.Start)
            .ThenBy(static problem => problem.Kind)
            .ToValueList();
    }
}
