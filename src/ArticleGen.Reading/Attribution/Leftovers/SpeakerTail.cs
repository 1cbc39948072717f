using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>Tells whether the words behind a quotation only say whose it is: "said Calder", "Calder told reporters on Friday".</summary>
internal static class SpeakerTail
{
    /// <summary>Whether such words start at a token, and a sentence, a quotation or an apposition ends them.</summary>
    public static bool StartsAt(Passage passage, int token) =>
        Inverted(passage, token) is { } name
            ? Ends(passage, name, inverted: true)
            : Straight(passage, token) is { } verb && Ends(passage, verb, inverted: false);

    /// <summary>Whether a token starts words that name a speaker, whatever follows them: "Calder said, on Friday".</summary>
    public static bool NamesSpeakerAt(Passage passage, int token) => (Inverted(passage, token) ?? Straight(passage, token)) is not null;

    /// <summary>Who speaks in the words that start at a token, and the verb.</summary>
    public static (NounPhrase Speaker, int Verb)? Find(Passage passage, int token)
    {
        if (Inverted(passage, token) is not null && NounPhraseAt.Find(passage, Verb(passage, token).To, passage.Count) is { } behind)
        {
            return (behind, token);
        }

        return Straight(passage, token) is not null && NounPhraseAt.Find(passage, token, passage.Count, subject: true) is { } before
            ? (before, before.To)
            : null;
    }

    /// <summary>Whether a token is a form of a verb of saying that tells what somebody else said: not "I said".</summary>
    public static bool IsCue(Passage passage, int token) =>
        passage.Is(token, WordMeaning.CueVerb)
            && passage.Is(token, WordForm.FiniteVerb)
            && !passage.Is(token - 1, WordForm.FirstPerson | WordForm.SecondPerson | WordClass.Determiner);

    /// <summary>The token behind "said Calder on Friday", or null.</summary>
    private static int? Inverted(Passage passage, int token) =>
        Verb(passage, token) is ({ Base: not "tell" }, int to)
            && NounPhraseAt.Find(passage, to, passage.Count) is { } speaker
            && IsThird(passage, speaker)
            ? Adverbials.SkipRight(passage, speaker.To, passage.Count)
            : null;

    /// <summary>The token behind "Calder told reporters on Friday", or null.</summary>
    private static int? Straight(Passage passage, int token)
    {
        if (NounPhraseAt.Find(passage, token, passage.Count, subject: true) is not { } speaker
            || !IsThird(passage, speaker)
            || Verb(passage, speaker.To) is not ({ } verb, int to))
        {
            return null;
        }

        int next = verb.Takes(CueFrames.Told) && NounPhraseAt.Find(passage, to, passage.Count) is { } addressee ? addressee.To : to;
        return Adverbials.SkipRight(passage, next, passage.Count);
    }

    private static (CueVerb? Verb, int To) Verb(Passage passage, int token) =>
        IsCue(passage, token)
            && passage.CueVerbAt(token) is ({ } verb, int to)
            && verb.Takes(CueFrames.Quote | CueFrames.Clause)
            && !verb.Takes(CueFrames.Mental)
            ? (verb, to)
            : (null, token);

    private static bool IsThird(Passage passage, NounPhrase phrase) =>
        !passage.Is(phrase.From, WordForm.FirstPerson | WordForm.SecondPerson);

    /// <summary>Behind "Calder said," the quotation may go on without marks; behind "said Calder, the director" it does not.</summary>
    private static bool Ends(Passage passage, int token, bool inverted)
    {
        if (token >= passage.Count || passage[token].EndsSentence)
        {
            return true;
        }

        return passage[token].Kind == TokenKind.Comma
            && (token + 1 >= passage.Count
                || passage[token + 1].Kind == TokenKind.Stretch
                || (inverted && (passage.Is(token + 1, WordClass.Determiner | WordMeaning.Role) || passage.Is(token + 1, "who"))));
    }
}
