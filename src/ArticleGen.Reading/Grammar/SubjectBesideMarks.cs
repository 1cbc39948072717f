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
    /// "We reopen," [an angry Calder] said: all that stands between the mark and <paramref name="end"/>; null when it is no phrase.
    /// </summary>
    public static NounPhrase? Before(Passage passage, int end, int low)
    {
        int from = end;
        while (from > low && from > end - Longest && IsPart(passage, from - 1))
        {
            from--;
        }

        if (from == end
            || from == low
            || passage[from - 1].Kind != TokenKind.Stretch
            || !passage.Stretches[passage[from - 1].Stretch].EndsBeforeSpeaker(passage.Text))
        {
            return null;
        }

        // "May said": a month stands there alone only when somebody bears its name.
        bool temporal = Words.IsTemporal(passage, from) && !(end == from + 1 && passage.Is(from, WordMeaning.Month));
        return passage.Is(from, NoStart) || Words.IsAdverb(passage, from) || temporal ? null : PhraseOf(passage, from, end);
    }

    /// <summary>
    /// "We reopen," said [Calder campaign manager Tom Hale] on Friday: the phrase behind the verb, with the words that go on with it.
    /// </summary>
    public static NounPhrase? After(Passage passage, int from, int high)
    {
        high = Math.Min(high, from + Longest);
        if (NounPhraseAt.Find(passage, from, high) is not { } phrase)
        {
            return null;
        }

        int to = phrase.To;
        while (to < high && IsPartBehind(passage, to))
        {
            to++;
        }

        // "said one of them", "said he": a pronoun goes on only where it determines a noun ("one unaligned strategist").
        bool pronoun = phrase.Kind == NounPhraseKind.Pronoun && !passage.Is(from, WordClass.Determiner);
        return to == phrase.To || pronoun || phrase.Coordinated ? phrase : PhraseOf(passage, from, to);
    }

    private static NounPhrase PhraseOf(Passage passage, int from, int to) =>
        passage.Is(from, WordClass.Pronoun) && to == from + 1
            ? new NounPhrase(from, to, to, NounPhraseKind.Pronoun)
            : new NounPhrase(from, to, to, NounPhraseBefore.KindOf(passage, from, to));

    private static bool IsPartBehind(Passage passage, int i) =>
        passage[i].Kind == TokenKind.Word
        && !passage.Is(i, NoStart | WordClass.Pronoun | WordMeaning.Pointer | WordForm.VerbIng)
        && !Words.IsAdverb(passage, i)
        && !Words.IsTemporal(passage, i)
        && (!Words.IsFiniteVerb(passage, i)
            || passage.Is(i, WordForm.VerbAlsoNoun)
            || (passage[i].Entry == WordEntry.Unknown && Words.IsNominal(passage, i + 1)));

    private static bool IsPart(Passage passage, int i)
    {
        Token token = passage[i];
        return token.Kind switch
        {
            TokenKind.Word => !Words.IsFiniteVerb(passage, i),
            TokenKind.Number or TokenKind.Possessive => true,
            TokenKind.Period => i > 0 && NameParts.IsAbbreviated(passage, i - 1),
            _ => false,
        };
    }
}
