using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Passages;

/// <summary>A sentence of a passage: the tokens from <paramref name="From"/> up to, not including, <paramref name="To"/>.</summary>
internal readonly record struct Sentence(int From, int To)
{
    /// <summary>Its tokens.</summary>
    public TokenSpan Span => new(From, To);
}

/// <summary>Splits a passage into sentences of the reporter's; words inside quotation marks do not end a sentence by themselves.</summary>
internal static class Sentences
{
    // "..." Ines Calder, the director of the port of Varna, asked: this many tokens may stand between the marks and the verb.
    private const int TailLength = 30;

    // Patterns look around inside a sentence, so its length is bounded to keep hostile text linear; real ones stay far below.
    private const int Longest = 1200;

    // "Gen.", "Prof.", "Capt.": a longer title is written in full, and a full stop behind it ends the sentence.
    private const int LongestTitleAbbreviation = 5;

    public static void Split(Passage passage, List<Sentence> sentences)
    {
        sentences.Clear();
        int from = 0;
        int brackets = 0;
        for (int i = 0; i < passage.Count; i++)
        {
            passage.Cancel.PollAt(i);
            if (IsPlainWord(passage, i) && i - from < Longest)
            {
                continue;
            }

            brackets += passage[i].Kind switch { TokenKind.OpenBracket => 1, TokenKind.CloseBracket when brackets > 0 => -1, _ => 0 };
            if (EndsAt(passage, from, i, brackets) || (i - from >= Longest && i + 1 < passage.Count))
            {
                sentences.Add(new Sentence(from, i + 1));
                from = i + 1;
                brackets = 0;
            }
        }

        if (from < passage.Count)
        {
            sentences.Add(new Sentence(from, passage.Count));
        }
    }

    /// <summary>Nearly every token is a word without a full stop, and ends nothing.</summary>
    private static bool IsPlainWord(Passage passage, int token) =>
        passage[token].Kind == TokenKind.Word && !EndsWithStop(passage, passage[token]);

    private static bool EndsWithStop(Passage passage, in Token word) => word.Length > 2 && passage.Text[word.End - 1] == '.';

    private static bool EndsAt(Passage passage, int fromToken, int token, int bracketCount)
    {
        if (token + 1 >= passage.Count)
        {
            return false;
        }

        ref readonly Token last = ref passage[token];
        ref readonly Token next = ref passage[token + 1];
        switch (last.Kind)
        {
            case TokenKind.CloseBracket when passage[token - 1 < 0 ? 0 : token - 1].Kind == TokenKind.Period:
                // (It was the old one.) The next sentence has a capital.
                return bracketCount == 0 && next.IsWord && next.IsCapitalized;
            case TokenKind.Ellipsis:
                return bracketCount == 0 && next.IsWord && next.IsCapitalized && next.Is(WordClass.Closed) && !next.Is("i");
            case TokenKind.Stretch:
                return StretchEnds(passage, fromToken, token);
            case TokenKind.Question or TokenKind.Exclamation:
                return next.Kind != TokenKind.CloseBracket && !(next.IsWord && !next.IsCapitalized);
            case TokenKind.Period:
                return bracketCount == 0 && CanStart(next) && !(token > fromToken && IsAbbreviation(passage, token - 1, next));
            case TokenKind.Word when EndsWithStop(passage, last):
                // U.S. at the end of a sentence has no full stop of its own.
                return bracketCount == 0
                    && ((next.Kind == TokenKind.Stretch && OpensWithCapital(passage, next))
                        || (next.IsCapitalized
                            && next.Is(
                                WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
                                    | WordClass.Subordinator)));
            default:
                return false;
        }
    }

    /// <summary>Of the U.K. "sadly" lacked: marked words in lower case go on with the sentence.</summary>
    private static bool OpensWithCapital(Passage passage, in Token stretch) =>
        passage.Stretches[stretch.Stretch].Inner is not { Length: > 0 } inner || !Characters.IsLower(passage.Text[inner.Start]);

    private static bool CanStart(in Token next) =>
        next.Kind is TokenKind.Stretch or TokenKind.Number or TokenKind.OpenBracket or TokenKind.Dash or TokenKind.Other
            || (next.IsWord && next.IsCapitalized);

    private static bool IsAbbreviation(Passage passage, int wordToken, in Token next)
    {
        ref readonly Token token = ref passage[wordToken];
        if (!token.IsWord)
        {
            return false;
        }

        if (token.Is(WordMeaning.PostNominal) && token.IsAllCaps && wordToken > 0 && passage[wordToken - 1].IsNameLike)
        {
            // Tom Hale QC. The letters behind a name are written without a full stop.
            return false;
        }

        if (token.Is(WordMeaning.Title) && token.IsCapitalized && token.Length <= LongestTitleAbbreviation && next.IsNameLike)
        {
            return true;
        }

        return (token.Is(WordClass.Abbreviation | WordMeaning.StateAbbreviation) && token.IsCapitalized && !StartsSentence(passage, next))
            || (token.Is("no") && token.IsCapitalized && next.Kind == TokenKind.Number);
    }

    private static bool StartsSentence(Passage passage, in Token next) =>
        (next.Kind == TokenKind.Stretch && OpensWithCapital(passage, next))
        || (next.IsCapitalized && next.Is(WordClass.Closed | WordClass.Adverb));

    /// <summary>A stretch ends a sentence when its own words do, unless the one who said them follows.</summary>
    private static bool StretchEnds(Passage passage, int fromToken, int token)
    {
        Stretch stretch = passage.Stretches[passage[token].Stretch];
        char last = stretch.Inner.Length == 0 ? ' ' : passage.Text[stretch.Inner.End - 1];
        if (last is '\'' or '\u2019' && stretch.Inner.Length > 1)
        {
            last = passage.Text[stretch.Inner.End - 2];
        }

        Token next = passage[token + 1];
        if (last is not ('.' or '?' or '!' or '\u2026')
            || (next.IsWord && !next.IsCapitalized)
            || !(next.IsWord || next.Kind is TokenKind.Stretch or TokenKind.OpenBracket or TokenKind.Number))
        {
            return false;
        }

        return next.Kind == TokenKind.Stretch || token > fromToken || !AttributionFollows(passage, token + 1, last == '.');
    }

    private static bool AttributionFollows(Passage passage, int fromToken, bool stops)
    {
        if (passage.Is(fromToken, "nobody"))
        {
            return false;
        }

        bool insertion = false;
        for (int i = fromToken; i < passage.Count && i < fromToken + TailLength; i++)
        {
            Token token = passage[i];
            insertion |= token.Kind == TokenKind.Comma || token.Is(WordClass.Relative | WordClass.Wh);
            bool otherVerb = token.Is(WordClass.Auxiliary)
                && !insertion
                && !(i + 1 < passage.Count && passage[i + 1].Entry.Cue is not null);
            // "It is time." Calder had said before the storm ...: a verb in the perfect tells what was said at another time.
            otherVerb |= stops && !insertion && i > fromToken && passage.IsAny(i, "has", "have", "had");
            if (token.EndsSentence || token.Kind == TokenKind.Stretch || otherVerb)
            {
                // "It is unclear if Calder knew of the grants.": a sentence of its own.
                return false;
            }

            // "It is time." Hale saw the end: a verb that stands beside no quotation.
            if (i > fromToken && token.Is(WordForm.FiniteVerb) && !token.IsCapitalized && passage.CueVerbAt(i) is ({ } verb, int behind)
                && (verb.Takes(CueFrames.Quote | CueFrames.Told | CueFrames.Anything) || !verb.Takes(CueFrames.Object | CueFrames.Show)))
            {
                return (verb.Takes(CueFrames.Told | CueFrames.Anything) || !IsObject(passage, behind)) && NothingIsSaid(passage, behind);
            }
        }

        return false;
    }

    /// <summary>
    /// "It is time." Hale saw the end of the strike. A thing behind the verb shows that the sentence says something of its own.
    /// </summary>
    private static bool IsObject(Passage passage, int token) =>
        passage.Is(token, WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun)
        || (token < passage.Count && passage[token].IsNameLike);

    /// <summary>Whether the sentence ends, or is set off by a comma, before anything that could be what was said.</summary>
    private static bool NothingIsSaid(Passage passage, int fromToken)
    {
        for (int i = fromToken; i < passage.Count && i < fromToken + TailLength; i++)
        {
            Token token = passage[i];
            if (token.EndsSentence || token.Kind == TokenKind.Comma || (token.Is(WordClass.Subordinator) && !token.Is("that")))
            {
                return true;
            }

            if (token.Kind is TokenKind.Stretch or TokenKind.Colon || token.Is(WordClass.Auxiliary | WordForm.VerbPast) || token.Is("that"))
            {
                return false;
            }
        }

        return true;
    }
}
