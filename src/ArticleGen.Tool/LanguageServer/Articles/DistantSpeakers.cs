namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Finds the quotations whose own sentence does not say who speaks.</summary>
internal static class DistantSpeakers
{
    // The patterns that take the speaker from elsewhere; of all others the speaker stands in the sentence.
    private static readonly string[] Patterns =
        ["Announced", "CarriedOver", "Floating", "ReopenedMark", "Repeated", "SplitInTwo"];

    /// <summary>The direct quotations whose speaker's words stand in another sentence, in the order of the text.</summary>
    internal static IEnumerable<QuoteReading> Find(ArticleReading reading) => reading.Quotes.Where(quote =>
        quote is { Kind: QuoteKind.Direct, Speaker: not null }
        && (quote.SpeakerRange is not { } words
            || (Patterns.Contains(quote.Pattern) && IsSentenceEndBetween(reading.Text, words, quote.Range))));

    /// <summary>For a quote without a cue: the quote whose cue names the same speaker; null where there is none.</summary>
    internal static QuoteReading? FindCued(ArticleReading reading, QuoteReading quote) =>
        quote.SpeakerRange is { } words
            ? reading.Quotes.FirstOrDefault(other => other.SpeakerRange == words && other.CueRange is not null)
            : null;

    /// <summary>Where a hint stands: behind the closing mark, or behind the words of a paragraph that the next one goes on with.</summary>
    internal static int FindEnd(string text, TextRange quoted)
    {
        int end = quoted.End;
        if (end < text.Length && text[end] is ('"' or '”' or '“' or '\'' or '’' or '‘' or '»' or '«'))
        {
            // Two single marks stand for a double one.
            end += text[end] is ('\'' or '’') && end + 1 < text.Length && text[end + 1] == text[end] ? 2 : 1;
        }

        return end;
    }

    private static bool IsSentenceEndBetween(string text, TextRange one, TextRange other)
    {
        int start = Math.Min(one.End, other.End);
        int end = Math.Max(one.Start, other.Start);
        for (int i = start; i < end; i++)
        {
            bool isLast = text[i] is ('.' or '?' or '!' or '…') && (i + 1 == end || !char.IsLetterOrDigit(text[i + 1]));
            if (isLast || IsParagraphEnd(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParagraphEnd(string text, int offset)
    {
        if (text[offset] is not ('\n' or '\r'))
        {
            return false;
        }

        int next = offset + (text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n' ? 2 : 1);
        while (next < text.Length && text[next] is (' ' or '\t'))
        {
            next++;
        }

        return next < text.Length && text[next] is ('\n' or '\r');
    }
}
