using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// Calder's claim that the port was safe convinced nobody. Her call for "calm" did not. Her message was that it was shut.
/// </summary>
internal sealed class NounCue : NounPattern
{
    // No clause in news has more words. The limit keeps hostile text linear.
    private const int LongestClause = 120;

    // "her call for the council of Varna to end at once the 'farce'"
    private const int FarthestMarks = 12;

    // "Her message [in that race against Tom Hale] was"
    private const int FarthestCopula = 8;

    public override string Example => "Calder's claim that the port was safe convinced nobody.";

    public override FoundAttribution? Match(SentenceContext context, int nounToken)
    {
        Passage passage = context.Passage;
        NounPhrase? owner = SpeechOwner.Before(passage, nounToken, context.Sentence.From);
        (NounPhrase? agent, int next) = owner is null ? SpeechOwner.After(passage, nounToken + 1, context.End) : (null, nounToken + 1);
        Content? said = owner is null && agent is null
            ? null
            : Clause(context, next) ?? (owner is { } possessor ? Predicate(context, possessor, next) ?? Subject(context, possessor) : null);
        said ??= Marked(context, nounToken, next);
        return said is { } content && (owner ?? agent ?? SpeechOwner.Bringer(passage, nounToken, context.Sentence.From)) is { } speaker
            ? new FoundAttribution(nameof(NounCue), passage[nounToken].Range, content) { Speaker = speaker, To = nounToken + 1 }
            : null;
    }

    /// <summary>"claim [that the port was safe] convinced"</summary>
    private static Content? Clause(SentenceContext context, int nextToken)
    {
        int that = AfterTime(context.Passage, nextToken, context.End);
        if (!context.Passage.Is(that, "that") || IsRelative(context.Passage, that))
        {
            return null;
        }

        int end = ClauseEnd(context.Passage, that + 1, context.End);
        return end > that + 1 ? new Content(that, end) : null;
    }

    /// <summary>"Calder's claim [on Friday] that the port was safe"</summary>
    private static int AfterTime(Passage passage, int token, int endToken)
    {
        bool time = Words.IsTemporal(passage, token)
            || (passage.Is(token, WordMeaning.BeforeDay) && Words.IsTemporal(passage, token + 1))
            || passage.Is(token, WordMeaning.Pointer);
        return time ? Adverbials.SkipRight(passage, token, endToken) : token;
    }

    /// <summary>"Calder's order that came on Friday": a verb right behind "that" describes the noun, not what was said.</summary>
    private static bool IsRelative(Passage passage, int thatToken) =>
        passage.Is(thatToken + 1, WordClass.Auxiliary)
            || (passage.Is(thatToken + 1, WordForm.VerbPast)
                && !passage.Is(thatToken + 1, WordForm.VerbAlsoNoun)
                && Words.IsFiniteVerb(passage, thatToken + 1));

    /// <summary>"Her message was [that the port was shut]", "Her answer: ["Never."]".</summary>
    private static Content? Predicate(SentenceContext context, NounPhrase owner, int fromToken)
    {
        Passage passage = context.Passage;
        if (passage.Is(owner.From - 1, "in") && passage.KindAt(fromToken) == TokenKind.Comma)
        {
            // In Calder's words, "the port is safe."
            return Predicated(context, fromToken, colon: true);
        }

        int end = Math.Min(context.End, fromToken + FarthestCopula);
        for (int i = fromToken; i < end; i++)
        {
            bool colon = passage[i].Kind == TokenKind.Colon && owner.From == context.Sentence.From;
            if (colon || (passage.Is(i, WordClass.Be) && Words.IsFiniteVerb(passage, i)))
            {
                return Predicated(context, i + 1, colon);
            }

            if (passage[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive)
                || passage.Is(i, WordMeaning.CueVerb | WordClass.Wh | WordClass.ClauseOpener)
                || Words.IsFiniteVerb(passage, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"["Gutted,"] was her verdict": the quotation opens the sentence, and the noun behind the verb tells what it is.</summary>
    private static Content? Subject(SentenceContext context, NounPhrase owner)
    {
        Passage passage = context.Passage;
        int verb = owner.From - 1;
        bool said = verb - 1 == context.Sentence.From
            && passage.Is(verb, WordClass.Be)
            && passage.KindAt(verb - 1) == TokenKind.Stretch
            && passage.Stretches[passage[verb - 1].Stretch].EndsBeforeSpeaker(passage.Text);
        return said ? new Content(verb - 1, verb) : null;
    }

    private static Content? Predicated(SentenceContext context, int fromToken, bool colon)
    {
        Passage passage = context.Passage;
        int said = passage.KindAt(fromToken) is TokenKind.Comma or TokenKind.Colon ? fromToken + 1 : fromToken;
        if (passage.Is(said, "that"))
        {
            return !colon && said + 1 < context.End ? new Content(said, context.End) : null;
        }

        int marks = passage.Is(said, WordClass.Determiner) ? said + 1 : said;
        // Her answer: "Never," she said. The sentence goes on with its own cue.
        return passage.KindAt(marks) == TokenKind.Stretch && !passage.Stretches[passage[marks].Stretch].EndsWithComma(passage.Text)
            ? new Content(said, MarksEnd(passage, marks, context.End))
            : null;
    }

    /// <summary>"call [for "calm"]", "threat [to end the "farce"]": the marked words in the phrase that belongs to the noun.</summary>
    private static Content? Marked(SentenceContext context, int nounToken, int fromToken)
    {
        Passage passage = context.Passage;
        if (!Hangs(passage, fromToken))
        {
            return null;
        }

        int end = Math.Min(context.End, fromToken + FarthestMarks);
        for (int i = fromToken + 1; i < end; i++)
        {
            if (passage[i].Kind == TokenKind.Stretch)
            {
                // "chants of "Calder! Calder!"": what is shouted is no title.
                bool shouted = passage[nounToken].Entry.Cue?.Takes(CueFrames.Manner) == true;
                bool title = !shouted && WorkTitle.Matches(passage.Text, passage.Stretches[passage[i].Stretch].Inner);
                return title ? null : new Content(fromToken, MarksEnd(passage, i, context.End));
            }

            if (passage[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive)
                || passage.Is(i, WordClass.Wh)
                || (passage.Is(i, WordMeaning.CueVerb) && !passage.Is(i - 1, "to"))
                || Words.IsFiniteVerb(passage, i))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Hangs(Passage passage, int token) =>
        passage.IsAny(token, "of", "for")
            || (passage.Is(token, "to")
                && !passage.Is(token + 1, WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun)
                && !Words.IsName(passage, token + 1))
            || passage.IsAny(token, "against", "about", "like");

    /// <summary>"calm", "order" and "peace": the token behind the last of the marked words that a list joins.</summary>
    private static int MarksEnd(Passage passage, int firstToken, int endToken)
    {
        int last = firstToken;
        for (int i = firstToken + 1; i < endToken; i++)
        {
            if (passage[i].Kind == TokenKind.Stretch)
            {
                last = i;
            }
            else if (passage[i].Kind != TokenKind.Comma && !passage.Is(i, WordClass.Conjunction | WordClass.Determiner))
            {
                break;
            }
        }

        return last + 1;
    }

    /// <summary>The clause ends at a comma, or before the verb of the sentence around it: the second finite verb.</summary>
    private static int ClauseEnd(Passage passage, int fromToken, int endToken)
    {
        int verbs = 0;
        endToken = Math.Min(endToken, fromToken + LongestClause);
        for (int i = fromToken + 1; i < endToken; i++)
        {
            bool commaInMarks = passage.EndsWithComma(i - 1);
            if (commaInMarks || passage[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash)
            {
                return i;
            }

            // "has been quietly subjected": an adverb may stand inside the verb group.
            int before = Words.IsAdverb(passage, i - 1) ? i - 2 : i - 1;
            bool group = before >= fromToken && passage.Is(before, WordClass.Auxiliary | WordClass.Negation);
            // "her claims": behind a possessive stands a noun.
            bool noun = passage.Is(i - 1, WordClass.Possessive) && !passage.Is(i - 1, WordForm.Subject);
            if (Words.IsFiniteVerb(passage, i) && !group && !noun && ++verbs == 2)
            {
                return i;
            }
        }

        return endToken;
    }
}
