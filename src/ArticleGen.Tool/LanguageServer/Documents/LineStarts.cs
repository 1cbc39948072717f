namespace ArticleGen.Tool.LanguageServer.Documents;

/// <summary>Where lines start and end, as the protocol counts them: at LF, CR LF and CR.</summary>
internal static class LineStarts
{
    /// <summary>The offsets behind the line breaks of a text.</summary>
    internal static List<int> Find(ReadOnlySpan<char> text)
    {
        List<int> starts = [];
        for (int i = 0; text[i..].IndexOfAny('\r', '\n') is >= 0 and int next;)
        {
            i += next + 1;
            if (IsBreak(text[i - 1], i < text.Length ? text[i] : null))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    /// <summary>Whether a line ends behind a character.</summary>
    /// <param name="last">The character.</param>
    /// <param name="next">The one behind it; null at the end of the text.</param>
    internal static bool IsBreak(char last, char? next) => last == '\n' || (last == '\r' && next != '\n');

    /// <summary>A line without the break at its end.</summary>
    internal static ReadOnlySpan<char> TrimBreak(ReadOnlySpan<char> line) => line switch
    {
        [.. var words, '\r', '\n'] => words,
        [.. var words, '\r' or '\n'] => words,
        _ => line,
    };
}
