using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// The subject of a verb of saying that stands beside a quotation. Between the closing mark and the verb nothing but the subject can stand,
/// so words that make no noun phrase elsewhere make one there.
/// </summary>
internal static class SubjectBesideMarks
{
    // "the former deputy director of the port authority of Varna Ines Calder"
    private const int Longest = 16;

    private const WordClass NoStart =
        WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Negation | WordClass.Wh
            | WordClass.Relative;

    /// <summary>
    /// "We reopen," [an angry Calder] said: all that stands between the mark and <paramref name="endToken"/>; null when it is no phrase.
    /// </summary>
    public static NounPhrase? Before(Passage passage, int endToken, int lowToken)
    {
        int from = endToken;
        while (from > lowToken && from > endToken - Longest && IsPart(passage, from - 1))
        {
            from--;
        }

        if (from == endToken
            || from == lowToken
            || passage[from - 1].Kind != TokenKind.Stretch
            || !passage.Stretches[passage[from - 1].Stretch].EndsBeforeSpeaker(passage.Text))
        {
            return null;
        }

        // "May said": a month stands there alone only when somebody bears its name.
        bool temporal = Words.IsTemporal(passage, from) && !(endToken == from + 1 && passage.Is(from, WordMeaning.Month));
        return passage.Is(from, NoStart) || Words.IsAdverb(passage, from) || temporal ? null : PhraseOf(passage, new(from, endToken));
    }

    /// <summary>
    /// "We reopen," said [Calder campaign manager Tom Hale] on Friday: the phrase behind the verb, with the words that go on with it.
    /// </summary>
    public static NounPhrase? After(Passage passage, int fromToken, int highToken)
    {
        highToken = Math.Min(highToken, fromToken + Longest);
        if (NounPhraseAt.Find(passage, fromToken, highToken) is not { } phrase)
        {
            return null;
        }

        int to = phrase.To;
        while (to < highToken && IsPartBehind(passage, to))
        {
            to++;
        }

        // "said one of them", "said he": a pronoun goes on only where it determines a noun ("one unaligned strategist").
        bool pronoun = phrase.Kind == NounPhraseKind.Pronoun && !passage.Is(fromToken, WordClass.Determiner);
        if (to == phrase.To || pronoun || phrase.Coordinated)
        {
            return phrase;
        }

        // "said Tom Hale of Varna [securities]": what goes on is the firm.
        bool ofFirm = phrase is { Kind: NounPhraseKind.Name } && phrase.To > phrase.CoreTo && passage.Is(phrase.CoreTo, "of");
        return ofFirm ? phrase with { To = to } : PhraseOf(passage, new(fromToken, to));
    }

    private static NounPhrase PhraseOf(Passage passage, TokenSpan span) =>
        passage.Is(span.From, WordClass.Pronoun) && span.To == span.From + 1
            ? new NounPhrase(span.From, span.To, span.To, NounPhraseKind.Pronoun)
            : new NounPhrase(span.From, span.To, span.To, NounPhraseBefore.KindOf(passage, span));

    private static bool IsPartBehind(Passage passage, int token) =>
        passage[token].Kind == TokenKind.Word
        && !passage.Is(token, NoStart | WordClass.Pronoun | WordMeaning.Pointer | WordForm.VerbIng)
        && !Words.IsAdverb(passage, token)
        && !Words.IsTemporal(passage, token)
        && (!Words.IsFiniteVerb(passage, token)
            || passage.Is(token, WordForm.VerbAlsoNoun)
            || (passage[token].Entry.IsUnknown && Words.IsNominal(passage, token + 1)));

    private static bool IsPart(Passage passage, int token)
    {
        Token last = passage[token];
        return last.Kind switch
        {
            TokenKind.Word => !Words.IsFiniteVerb(passage, token),
            TokenKind.Number or TokenKind.Possessive => true,
            TokenKind.Period => token > 0 && NameParts.IsAbbreviated(passage, token - 1),
            _ => false,
        };
    }
}
