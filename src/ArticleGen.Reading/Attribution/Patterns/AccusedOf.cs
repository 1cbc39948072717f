using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// Calder accused the ministry of hiding the report. Calder described the report as "a farce". Calder called it "a farce", which Hale
/// called "unfair".
/// </summary>
internal sealed class AccusedOf : CuePattern
{
    // "accused Calder, the director of the port of Varna and winner of the last two elections, of"
    private const int LongestInsertion = 20;

    public override string Example => "Calder accused the ministry of hiding the report; Calder called it \"a farce\".";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        if (cue.Passive || !cue.Takes(CueFrames.Of | CueFrames.As | CueFrames.Called))
        {
            return null;
        }

        bool shares = cue.Participle || cue.Infinitive;
        NounPhrase? speaker = shares ? NearestClause.SubjectBefore(context.Passage, cue.From, context.Sentence.From) : cue.Subject?.Phrase;
        if (speaker is null && context.Previous is null)
        {
            return null;
        }

        Passage passage = context.Passage;
        NounPhrase? target = NounPhraseAt.Find(passage, cue.To, context.End);
        // What Hale called "a farce", a "farce".
        bool article = passage.Is(cue.To, WordClass.Determiner) && passage.KindAt(cue.To + 1) == TokenKind.Stretch;
        bool fronted = target is null && cue.Takes(CueFrames.Called) && (article || passage.KindAt(cue.To) == TokenKind.Stretch);
        if (target is null && !fronted)
        {
            return null;
        }

        // "the ministry of hiding the report": with "accuse", the words from "of" on are not part of the accused.
        int behind = target is { } phrase
            ? (cue.Takes(CueFrames.Of) && passage.Is(phrase.CoreTo, "of") ? phrase.CoreTo : phrase.To)
            : cue.To;
        int next = BehindInsertion(passage, Adverbials.SkipRight(passage, behind, context.End), context.End);
        int from = fronted ? cue.To
            : cue.Takes(CueFrames.Of) && passage.Is(next, "of") ? next + 1
            : cue.Takes(CueFrames.As) && passage.Is(next, "as") ? next + 1
            : cue.Takes(CueFrames.Called) ? target!.Value.To
            : -1;
        if (from < 0 || Reported.Region(context, cue, from) is not { } content)
        {
            return null;
        }

        if (!cue.Takes(CueFrames.Of) && !passage.Has(TokenKind.Stretch, content.Span))
        {
            return null;
        }

        int mark = article ? cue.To + 1 : cue.To;
        if (fronted && passage.EndsWithComma(mark))
        {
            // In what Calder called "a farce," the council voted.
            content = new Content(from, mark + 1);
        }

        Content said = cue.Takes(CueFrames.Of) ? BeforeTimes(passage, content) : CutToName(passage, content);
        return new FoundAttribution(nameof(AccusedOf), passage.RangeOf(cue.Words), said)
        {
            Speaker = speaker,
            SharesSpeaker = context.Previous is not null && (shares || speaker is null),
            To = from,
        };
    }

    /// <summary>"accused Calder[, the director of the port,] of": the "of" or "as" behind an insertion between two commas.</summary>
    private static int BehindInsertion(Passage passage, int fromToken, int endToken)
    {
        if (passage.KindAt(fromToken) != TokenKind.Comma)
        {
            return fromToken;
        }

        endToken = Math.Min(endToken - 1, fromToken + LongestInsertion);
        for (int i = fromToken + 1; i < endToken && passage[i].Kind != TokenKind.Stretch; i++)
        {
            if (passage[i].Kind == TokenKind.Comma)
            {
                return passage.IsAny(i + 1, "of", "as") ? i + 1 : fromToken;
            }
        }

        return fromToken;
    }

    /// <summary>
    /// "accused the ministry of hiding the report [after the crews had struck]": when it was said is no part of the accusation.
    /// </summary>
    private static Content BeforeTimes(Passage passage, Content content)
    {
        for (int i = content.From + 1; i < content.To; i++)
        {
            bool time = passage.IsAny(i, "after", "before", "when", "while");
            if (time
                && NounPhraseAt.Find(passage, i + 1, content.To) is { } subject
                && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, content.To)))
            {
                return content with { To = i };
            }
        }

        return content;
    }

    /// <summary>"called the plan [to open a pier] 'a farce'[, and left]": the name, without words that only describe the thing.</summary>
    private static Content CutToName(Passage passage, Content content)
    {
        int mark = content.From;
        while (mark < content.To && passage[mark].Kind != TokenKind.Stretch)
        {
            mark++;
        }

        bool belongs = HasVerbOrPreposition(passage, new(content.From, mark)) && StartsWithArticle(passage, mark);
        int to = mark + 1;
        while (to < content.To
            && !(passage.EndsWithComma(to - 1) && GoesOn(passage, to, content.To))
            && !SecondVerb.Starts(passage, to, content.To))
        {
            to++;
        }

        return new Content(belongs ? mark : content.From, to);
    }

    private static bool StartsWithArticle(Passage passage, int markToken)
    {
        TextRange inner = passage.Stretches[passage[markToken].Stretch].Inner;
        int end = inner.Start;
        while (end < inner.End && Characters.IsLetter(passage.Text[end]))
        {
            end++;
        }

        return end < inner.End && passage.Vocabulary.Find(passage.Text, inner.Start, end - inner.Start).Is(WordClass.Determiner);
    }

    /// <summary>Whether the reporter's sentence goes on at the token: "..., opened", "... and left".</summary>
    private static bool GoesOn(Passage passage, int token, int endToken)
    {
        int verb = Adverbials.SkipRight(passage, passage.Is(token, WordClass.Conjunction) ? token + 1 : token, endToken);
        return Words.IsFiniteVerb(passage, verb);
    }

    private static bool HasVerbOrPreposition(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage.Is(i, "to") || passage.Is(i, WordClass.Preposition) || Words.IsFiniteVerb(passage, i))
            {
                return true;
            }
        }

        return false;
    }
}
