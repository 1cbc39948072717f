using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Reads when and where an article was filed by its metadata, and joins that with the dateline of its text.</summary>
internal sealed class MetadataDateline
{
    private readonly MemberValues _values;
    private readonly Vocabulary _vocabulary;

    public MetadataDateline(MemberValues values, Vocabulary vocabulary)
    {
        _values = values;
        _vocabulary = vocabulary;
        MetadataText? published = values.Find(MetadataMember.Published);
        Published = published is null ? null : AddTime(published, ReadDate(published));
        Updated = values.Find(MetadataMember.Updated) is { } updated ? ReadDate(updated) : null;
    }

    /// <summary>When the article came out; null when the metadata has no date.</summary>
    public DatelineReading? Published { get; }

    /// <summary>When it was last changed; null when the metadata has no date.</summary>
    public DatelineReading? Updated { get; }

    /// <summary>The dateline of the metadata, with what only the text says; the other way round where the metadata has no date.</summary>
    public DatelineReading? Join(DatelineReading? inText)
    {
        MetadataText? section = _values.Find(MetadataMember.Section);
        MetadataText? agency = _values.Find(MetadataMember.Agency);
        MetadataText? place = _values.Find(MetadataMember.Place);
        if ((Published ?? inText) is not { } known)
        {
            if ((place ?? section ?? agency) is not { } first)
            {
                return null;
            }

            known = new DatelineReading(first.Content);
        }

        bool canBeSameYear = inText?.Year is not { } year || Published?.Year is not { } other || year == other;
        if (Published is { Day: null } && inText is not null && canBeSameYear)
        {
            // "03/04/2025" above "VARNA, March 4 -" leaves no doubt, and a date that cannot be says nothing against the text.
            known = JoinedDateline.WithDayOf(Published, inText);
        }

        bool isSameDay = known.Day is not null && inText?.Day == known.Day && inText?.Month == known.Month
            && (inText?.Year is null || inText.Year == known.Year);
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

    private DatelineReading? ReadDate(MetadataText value)
    {
        DatelineReading? date = MetadataDates.Read(value, _vocabulary, _values.Problems);
        if (date is null)
        {
            _values.Report(value, "it is not a date that can be read; write one such as 2025-11-03 or 2025-11-03T17:35:00Z");
        }

        return date;
    }

    /// <summary>
    /// The date with the time of another value of the same day: a page often gives the day in one, and day and time in another.
    /// </summary>
    private DatelineReading? AddTime(MetadataText value, DatelineReading? date)
    {
        if (date is not { Day: not null, Time: null })
        {
            return date;
        }

        DatelineReading? exact = _values.Entries.Find(MetadataMember.Published)
            .Select(static entry => entry.Value)
            .OfType<MetadataText>()
            .Where(other => other.Range != value.Range)
            .Select(other => MetadataDates.Read(other, _vocabulary, problems: []))
            .FirstOrDefault(found =>
                found is { Time: not null } && (found.Year, found.Month, found.Day) == (date.Year, date.Month, date.Day));
        return exact is null ? date : date with { Time = exact.Time, UtcOffset = exact.UtcOffset };
    }
}
