using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution;

/// <summary>The words of one quote.</summary>
/// <param name="Kind">What kind of quote they make.</param>
/// <param name="Range">Where they stand.</param>
/// <param name="Verbatim">Those of them that stand in marks.</param>
internal readonly record struct QuotedWords(QuoteKind Kind, TextRange Range, ValueList<TextRange> Verbatim)
{
    /// <summary>", according to Calder.": a sign of the reporter's sentence is not part of what was said.</summary>
    public static bool AreIn(Passage passage, Content content)
    {
        int i = content.From;
        while (i < content.To && IsSign(passage, i))
        {
            i++;
        }

        return i < content.To;
    }

    /// <summary>The words of a content as the quote has them. Its stretches are claimed.</summary>
    public static QuotedWords Claim(Passage passage, Content content, string pattern, in ClaimedStretches claimed)
    {
        if (pattern == nameof(Transcript))
        {
            TextRange turn = passage.RangeOf(content.Span);
            claimed.Claim(content.Span);
            return new(QuoteKind.Direct, turn, ValueList<TextRange>.Single(turn));
        }

        int from = content.From;
        int to = content.To;
        while (to > from + 1 && IsSign(passage, to - 1))
        {
            to--;
        }

        // Called the play, "a farce": the comma in front is the reporter's.
        while (from < to - 1 && passage[from].Kind is TokenKind.Comma or TokenKind.Semicolon)
        {
            from++;
        }

        ValueList<TextRange> verbatim = claimed.Claim(new(from, to));
        if (verbatim.Count == 0)
        {
            return new(QuoteKind.Indirect, WithElision(passage, passage.RangeOf(new(from, to))), verbatim);
        }

        // "called it 'a farce'": the marked words are part of the reporter's clause, even where they stand alone in it.
        return to - from == 1 && pattern != nameof(AccusedOf)
            ? new(QuoteKind.Direct, verbatim[0], verbatim)
            : new(QuoteKind.Mixed, to - from == 1 ? verbatim[0] : passage.RangeOf(new(from, to)), verbatim);
    }

    /// <summary>"['T]is the season, Calder said": the apostrophe for a lost letter belongs to the word.</summary>
    private static TextRange WithElision(Passage passage, TextRange range)
    {
        int before = range.Start - 1;
        return before >= passage.Range.Start && Characters.IsApostrophe(passage.Text[before])
            && SingleMarks.IsElision(passage.Text, range.Start, range.End)
            ? new TextRange(before, range.Length + 1)
            : range;
    }

    private static bool IsSign(Passage passage, int token) =>
        passage[token].EndsSentence || passage[token].Kind is TokenKind.Comma or TokenKind.Semicolon;
}
