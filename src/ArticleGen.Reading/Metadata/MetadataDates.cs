using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Metadata;

/// <summary>Reads the date in a value of front matter, in any way in which a publication line may write it.</summary>
internal static class MetadataDates
{
    /// <summary>The date, with the range of the value; null when it is none. Impossible dates and the like are added to the problems.</summary>
    public static DatelineReading? Read(MetadataText value, Vocabulary vocabulary, List<Problem> problems)
    {
        Passage passage = new(value.Text, vocabulary);
        TextRange all = Text.Paragraphs.Trim(value.Text, 0, value.Text.Length);
        if (all.Length == 0 || PublicationLine.Read(new FrontLine(passage), all) is not { } found)
        {
            return null;
        }

        problems.AddRange(found.Problems.Select(problem => Locate(problem, value)));
        return found.Dateline with { Range = value.Content };
    }

    private static Problem Locate(Problem problem, MetadataText value) =>
        value.IsVerbatim
            ? problem with { Range = Shift(problem.Range, value), Edit = problem.Edit is { } edit ? edit with { Range = Shift(edit.Range, value) } : null }
            : problem with { Range = value.Content, Edit = null };

    private static TextRange Shift(TextRange range, MetadataText value) => new(value.Content.Start + range.Start, range.Length);
}
