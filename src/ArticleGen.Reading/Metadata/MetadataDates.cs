using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Metadata;

/// <summary>
/// Reads the date in a value of metadata, in any way in which a publication line may write it; or a year, or a month of one.
/// </summary>
internal static class MetadataDates
{
    /// <summary>
    /// The date, with the range of the value; null when it is none. Impossible dates and the like are added to the problems.
    /// </summary>
    public static DatelineReading? Read(MetadataText value, Vocabulary vocabulary, List<Problem> problems)
    {
        FrontLine line = new(new Passage(value.Text, vocabulary));
        TextRange all = Text.Paragraphs.Trim(value.Text, 0, value.Text.Length);
        if (all.Length > 0 && PublicationLine.Read(line, all) is { } found)
        {
            problems.AddRange(found.Problems.Select(problem => Locate(problem, value)));
            DatelineReading dateline = found.CannotBe ? JoinedDateline.WithoutDate(found.Dateline) : found.Dateline;
            return dateline with { Range = value.Content };
        }

        return ReadYear(value) ?? ReadMonth(value, vocabulary);
    }

    /// <summary>"2025".</summary>
    private static DatelineReading? ReadYear(MetadataText value) =>
        FindYear(value.Text) is { } year ? new DatelineReading(value.Content) { Year = year } : null;

    /// <summary>"2025-11", "November 2025", "Nov. 2025".</summary>
    private static DatelineReading? ReadMonth(MetadataText value, Vocabulary vocabulary)
    {
        string[] words = value.Text.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2)
        {
            return null;
        }

        (string yearWord, string monthWord) = Digits.Read(words[0]) is null ? (words[1], words[0]) : (words[0], words[1]);
        int month = Digits.Read(monthWord) ?? FindMonth(vocabulary.Find(monthWord.TrimEnd('.', ',')));
        return FindYear(yearWord) is { } year && month is >= 1 and <= 12
            ? new DatelineReading(value.Content) { Year = year, Month = month }
            : null;
    }

    private static int FindMonth(WordEntry word) => word.Is(WordMeaning.Month) ? word.Number : 0;

    private static int? FindYear(string word) =>
        word.Length == 4 && Digits.Read(word) is >= DateReader.FirstYear and <= DateReader.LastYear and int year ? year : null;

    private static Problem Locate(Problem problem, MetadataText value) =>
        value.IsVerbatim
            ? problem with
            {
                Range = Shift(problem.Range, value),
                Edit = problem.Edit is { } edit ? edit with { Range = Shift(edit.Range, value) } : null,
            }
            : problem with { Range = value.Content, Edit = null };

    private static TextRange Shift(TextRange range, MetadataText value) => new(value.Content.Start + range.Start, range.Length);
}
