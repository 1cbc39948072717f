using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>
/// Finds words in the place of a dateline that are not one: "SUNDA - The ferry sails." Capitals before a dash may be a town that no list
/// has, or a label, so nothing is read from them. They only show where the dateline is missing.
/// </summary>
internal static class DatelineTrace
{
    private const int Longest = 40;
    private const int Shortest = 3;

    /// <summary>The capitals with which the paragraph starts, when a dash or a bracket follows them; otherwise null.</summary>
    public static TextRange? FindAt(string text, TextRange paragraph)
    {
        int i = paragraph.Start;
        int end = Math.Min(paragraph.End, i + Longest);
        while (i < end && (Characters.IsUpper(text[i]) || text[i] is ' ' or '.' or ',' or '\'' or '\u2019'))
        {
            i++;
        }

        TextRange capitals = Paragraphs.Trim(text, paragraph.Start, i);
        bool sign = i < end && i > capitals.End && (text[i] == '(' || Characters.IsDash(text[i]));
        return sign && capitals.Length >= Shortest ? capitals : null;
    }
}
