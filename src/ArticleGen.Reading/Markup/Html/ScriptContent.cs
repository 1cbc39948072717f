using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>Finds where a script ends: a script inside a comment inside it has an end tag of its own.</summary>
internal static class ScriptContent
{
    private const string Name = "script";

    /// <summary>Where the end tag of a script begins whose content begins at <paramref name="offset"/>.</summary>
    public static int FindEnd(string text, int offset, CancellationToken cancel)
    {
        bool isComment = false;
        bool isNested = false;
        for (int i = offset; i < text.Length; i++)
        {
            cancel.PollAt(i);
            if (text[i] == '-' && isComment && string.CompareOrdinal(text, i, "-->", 0, 3) == 0)
            {
                (isComment, isNested) = (false, false);
            }
            else if (text[i] != '<')
            {
                continue;
            }
            else if (!isComment && string.CompareOrdinal(text, i, "<!--", 0, 4) == 0)
            {
                // The dashes may be those of the end: <!-->.
                isComment = true;
                i++;
            }
            else if (isComment && !isNested && HtmlTokenizer.IsTag(text, i + 1, Name))
            {
                isNested = true;
            }
            else if (i + 1 < text.Length && text[i + 1] == '/' && HtmlTokenizer.IsTag(text, i + 2, Name))
            {
                if (!isNested)
                {
                    return i;
                }

                isNested = false;
            }
        }

        return text.Length;
    }
}
