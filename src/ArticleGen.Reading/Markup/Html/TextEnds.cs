using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>The first and the last character of a text that are no white space, as a browser shows them.</summary>
/// <param name="First">The first character.</param>
/// <param name="FirstOffset">Where it stands in the file; -1 if there is none.</param>
/// <param name="Last">The last character.</param>
/// <param name="LastOffset">Where it stands in the file.</param>
internal readonly record struct TextEnds(char First, int FirstOffset, char Last, int LastOffset)
{
    /// <summary>Those of a text without such characters.</summary>
    public static readonly TextEnds None = new('\0', -1, '\0', -1);

    public bool IsBlank => FirstOffset < 0;

    /// <summary>The ends of the text of a node.</summary>
    public static TextEnds Find(string source, HtmlNode text, CancellationToken cancel)
    {
        TextEnds ends = None;
        int i = text.Range.Start;
        while (i < text.Range.End)
        {
            cancel.PollAt(i);
            (int length, string characters) = source[i] == '&' && !text.Has(HtmlNodeTraits.Raw)
                ? CharacterReferences.Read(source, i, text.Range.End, inAttribute: false)
                : (0, "");
            char first = length > 0 ? characters[0] : source[i];
            if (!char.IsWhiteSpace(first) && first is not ('\0' or '\u00AD'))
            {
                ends = ends.IsBlank ? new(first, i, first, i) : ends with { Last = first, LastOffset = i };
            }

            i += Math.Max(1, length);
        }

        return ends;
    }

    /// <summary>The offset of the dash that the text ends with; -1 if it ends otherwise.</summary>
    public int FindDash(string source)
    {
        if (!Characters.IsDash(Last))
        {
            return -1;
        }

        return LastOffset > FirstOffset && source[LastOffset] == '-' && source[LastOffset - 1] == '-' ? LastOffset - 1 : LastOffset;
    }
}
