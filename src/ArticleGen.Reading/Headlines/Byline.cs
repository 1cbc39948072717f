using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Headlines;

/// <summary>Reads a byline: "By Jane Roe", "BY JANE ROE AND TOM HALE, PORT CORRESPONDENTS".</summary>
internal static class Byline
{
    private const int Longest = 120;

    /// <summary>The names, without "By"; null when the line is no byline.</summary>
    public static TextRange? Read(string text, TextRange line)
    {
        if (line.Length is < 6 or > Longest || (text[line.Start] | 0x20) != 'b' || (text[line.Start + 1] | 0x20) != 'y' || !(char.IsWhiteSpace(text[line.Start + 2]) || text[line.Start + 2] == ':'))
        {
            return null;
        }

        TextRange names = Paragraphs.Trim(text, line.Start + 3, line.End);
        bool sentence = names.Length == 0 || text[names.End - 1] is '.' or '?' or '!' or ',';
        return !sentence && Characters.IsUpper(text[names.Start]) && MostlyNames(text, names) ? names : null;
    }

    /// <summary>Most words of a byline are capitalized; "By Friday the port was open" is not one.</summary>
    private static bool MostlyNames(string text, TextRange range)
    {
        int capitalized = 0;
        int lower = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            bool starts = i == range.Start || char.IsWhiteSpace(text[i - 1]);
            capitalized += starts && Characters.IsUpper(text[i]) ? 1 : 0;
            lower += starts && Characters.IsLower(text[i]) ? 1 : 0;
        }

        return capitalized > lower * 2;
    }
}
