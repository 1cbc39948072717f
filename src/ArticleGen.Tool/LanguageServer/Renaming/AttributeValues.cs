using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>Writes words into the values of HTML's attributes, so that no value ends early.</summary>
internal static class AttributeValues
{
    /// <summary>The changes, with references for the marks around the value in which they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The changes as if there were no marks. In order, and apart from each other.</param>
    internal static IEnumerable<TextChange> Edit(string text, IEnumerable<TextChange> edits)
    {
        using IEnumerator<TextRange> values = FindSingleQuoted(text).GetEnumerator();
        bool isIn = values.MoveNext();
        foreach (TextChange edit in edits)
        {
            while (isIn && values.Current.End <= edit.Span.Start)
            {
                isIn = values.MoveNext();
            }

            yield return isIn && values.Current.Start <= edit.Span.Start
                ? new(edit.Span, edit.NewText!.Replace("'", "&#39;", StringComparison.Ordinal))
                : edit;
        }
    }

    // Names have no double marks.
    private static IEnumerable<TextRange> FindSingleQuoted(string text)
    {
        for (int tag = text.IndexOf('<', StringComparison.Ordinal); tag >= 0; tag = FindNext(text, tag))
        {
            int offset = tag + 1;
            if (offset >= text.Length || !char.IsAsciiLetter(text[offset]))
            {
                continue;
            }

            while (offset < text.Length && text[offset] != '>')
            {
                int end = text[offset] is '"' or '\'' && FollowsEquals(text, offset) ? text.IndexOf(text[offset], offset + 1) : -1;
                if (end >= 0 && text[offset] == '\'')
                {
                    yield return TextRange.Between(offset + 1, end);
                }

                offset = Math.Max(offset, end) + 1;
            }

            tag = offset - 1;
        }
    }

    private static int FindNext(string text, int tag) => tag + 1 < text.Length ? text.IndexOf('<', tag + 1) : -1;

    private static bool FollowsEquals(string text, int offset)
    {
        while (char.IsWhiteSpace(text[offset - 1]))
        {
            offset--;
        }

        return text[offset - 1] == '=';
    }
}
