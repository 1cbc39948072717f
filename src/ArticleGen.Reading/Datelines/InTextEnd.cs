using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Datelines;

/// <summary>Finds where a dateline in the text ends: at a dash, at a colon, or without a sign if its parts can be nothing else.</summary>
internal static class InTextEnd
{
    /// <summary>
    /// The offset at which the story starts when the dateline ends before token <paramref name="token"/>; -1 when it does not end there.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="paragraph">The paragraph it starts.</param>
    /// <param name="parts">The parts read.</param>
    /// <param name="token">The token behind them and the signs that follow them.</param>
    public static int BodyStart(FrontLine line, TextRange paragraph, InTextParts parts, int token)
    {
        bool known = parts.Agency is { IsKnown: true };
        bool dash = line.KindAt(token) == TokenKind.Dash || line.IsSign(token, '_');
        bool colon = line.KindAt(token) == TokenKind.Colon && (parts.Date is not null || known || IsTownAlone(line, parts, token));
        if (dash || colon)
        {
            return SkipBlanks(line.Text, line[token].End, paragraph.End);
        }

        if (token >= line.Count)
        {
            return paragraph.End <= line[line.Count - 1].End && StandsAlone(parts) ? paragraph.End : -1;
        }

        return IsUnsigned(line, parts, token) ? line[token].Start : -1;
    }

    /// <summary>
    /// "ISLAMABAD: The port reopened.": a town in capitals, but not one that is also a person's name: transcripts write speakers like this.
    /// </summary>
    private static bool IsTownAlone(FrontLine line, InTextParts parts, int token) =>
        parts is { Place: { IsAllCaps: true, IsKnown: true } place, To: var to }
            && to == token
            && token + 1 < line.Count
            && line[token + 1].IsCapitalized
        && (place.HasKnownRegion || line.Vocabulary.Places.IsTownOnly(place.Town.In(line.Text)));

    /// <summary>
    /// Without a sign at its end only a place with an agency, or with a date and what shows it to be a place, is a dateline.
    /// </summary>
    private static bool StandsAlone(InTextParts parts) =>
        parts.Place is { HasSmallWords: false } place
            && (parts.Agency is { IsKnown: true } || (parts.Date is not null && InTextParts.IsByPlace(place)));

    private static bool IsUnsigned(FrontLine line, InTextParts parts, int token)
    {
        bool stop = line.KindAt(token - 1) == TokenKind.Period && token - 1 >= parts.To;
        bool capital = line[token].IsCapitalized
            || line[token].Kind is TokenKind.Stretch or TokenKind.OpenBracket
            || line.IsSign(token, '"')
            || line.IsSign(token, '\u201C');
        bool known = parts.Agency is { IsKnown: true };
        bool day = parts.Date is { Day: not null, Month: not null };
        return parts.Agency is { IsBetweenStrokes: true }
            || (known && parts.Date is not null && (parts.Place is not null || stop))
            || (capital
                && known
                && parts.Agency is { IsEnclosed: true }
                && parts.Place is { IsAllCaps: true } named
                && InTextParts.IsByPlace(named))
            || (capital && stop && day && parts.Place is { } place && InTextParts.IsByPlace(place))
            || (capital && day && parts.HasZone && parts.Place is null or { IsAllCaps: true });
    }

    private static int SkipBlanks(string text, int offset, int endOffset)
    {
        while (offset < endOffset && char.IsWhiteSpace(text[offset]))
        {
            offset++;
        }

        return offset;
    }
}
