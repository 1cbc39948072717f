namespace ArticleGen.Reading.Markup.Html;

/// <summary>Reads the attributes of a tag.</summary>
internal static class HtmlAttributes
{
    /// <summary>
    /// Reads on from behind the name of a tag. Returns the offset behind its ">" and whether a "/" stands before that; null if the tag
    /// never ends.
    /// </summary>
    public static (int End, bool IsSelfClosing)? Read(string text, int offset, List<HtmlAttribute> attributes)
    {
        attributes.Clear();
        int i = offset;
        while (true)
        {
            i = HtmlWhiteSpace.Skip(text, i, text.Length);
            if (i >= text.Length)
            {
                return null;
            }

            if (text[i] == '>')
            {
                return (i + 1, false);
            }

            if (text[i] == '/')
            {
                if (i + 1 < text.Length && text[i + 1] == '>')
                {
                    return (i + 2, true);
                }

                i++;
                continue;
            }

            i = ReadOne(text, i, attributes);
        }
    }

    /// <summary>The attribute of this name, in lower case; the first one counts.</summary>
    public static HtmlAttribute? Find(this List<HtmlAttribute> attributes, string text, string name)
    {
        foreach (HtmlAttribute attribute in attributes)
        {
            if (attribute.Name.Length == name.Length
                && string.Compare(text, attribute.Name.Start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The value of the attribute of this name; null without one.</summary>
    public static string? FindValue(this List<HtmlAttribute> attributes, string text, string name) =>
        attributes.Find(text, name) is { } attribute ? CharacterReferences.DecodeAttribute(text, attribute.Content) : null;

    private static int ReadOne(string text, int startOffset, List<HtmlAttribute> attributes)
    {
        // An equals sign in front belongs to the name.
        int i = startOffset + 1;
        while (i < text.Length && !HtmlWhiteSpace.Is(text[i]) && text[i] is not ('/' or '>' or '='))
        {
            i++;
        }

        TextRange name = TextRange.Between(startOffset, i);
        int sign = HtmlWhiteSpace.Skip(text, i, text.Length);
        if (sign >= text.Length || text[sign] != '=')
        {
            attributes.Add(new(name, new(i, 0)));
            return sign;
        }

        i = HtmlWhiteSpace.Skip(text, sign + 1, text.Length);
        if (i < text.Length && text[i] is '"' or '\'')
        {
            int close = text.IndexOf(text[i], i + 1);
            if (close < 0)
            {
                return text.Length;
            }

            attributes.Add(new(name, TextRange.Between(i, close + 1)) { IsQuoted = true });
            return close + 1;
        }

        int from = i;
        while (i < text.Length && !HtmlWhiteSpace.Is(text[i]) && text[i] != '>')
        {
            i++;
        }

        attributes.Add(new(name, TextRange.Between(from, i)));
        return i;
    }
}
