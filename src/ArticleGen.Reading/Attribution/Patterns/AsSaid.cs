using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// As Calder put it, the port is shut. The port, as Calder noted, is shut. The port is shut, as Calder said on Friday. The clause with "as"
/// stands beside what is said.
/// </summary>
internal sealed class AsSaid : CuePattern
{
    public override string Example => "As Calder put it, the port will reopen.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (cue.Passive
            || cue.Infinitive
            || cue.Participle
            || !cue.Takes(CueFrames.Clause | CueFrames.Quote | CueFrames.That)
            || cue.Takes(CueFrames.Mental | CueFrames.Manner)
            || Evidence.Shows(passage, cue)
            || cue.Subject is not { } subject || !passage.IsAny(subject.Phrase.From - 1, "as", "how"))
        {
            return null;
        }

        int asAt = subject.Phrase.From - 1;
        int next = cue.To + (passage.Is(cue.To, "it") ? 1 : 0);
        (NounPhrase? addressee, int behind) = next == cue.To
            ? Reported.AfterVerb(context, cue)
            : (null, Adverbials.SkipRight(passage, next, context.End));
        return (passage.Is(asAt, "as") ? Content(context, cue, asAt, behind) : Put(context, asAt, next)) is { } content
            ? new FoundAttribution(nameof(AsSaid), passage.RangeOf(cue.Words), content)
            {
                Speaker = subject.Phrase,
                Addressee = addressee,
                To = behind,
            }
            : null;
    }

    /// <summary>"["Never,"] was how Calder put it": the quotation opens the sentence, and "it" stands behind the verb.</summary>
    private static Content? Put(SentenceContext context, int howToken, int nextToken)
    {
        Passage passage = context.Passage;
        int marks = howToken - 2;
        bool put = marks == context.Sentence.From
            && passage.Is(howToken - 1, WordClass.Be)
            && passage.KindAt(marks) == TokenKind.Stretch
            && passage.Is(nextToken - 1, "it");
        return put ? new Content(marks, marks + 1) : null;
    }

    private static Content? Content(SentenceContext context, in Cue cue, int asToken, int behindToken)
    {
        Passage passage = context.Passage;
        bool closed = behindToken >= context.End || passage[behindToken].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash;
        if (!closed)
        {
            return null;
        }

        if (Opens(context, asToken))
        {
            return behindToken + 1 < context.End && Reported.Region(context, cue, behindToken + 1) is { } after && Says(passage, after)
                ? after
                : null;
        }

        if (!ReportedBefore.IsSetOff(context, asToken) || ReportedBefore.FindWhole(context, asToken) is not { } before)
        {
            return null;
        }

        return Inserted.AroundName(context, cue, before, behindToken) ?? (Says(passage, before) ? before : null);
    }

    /// <summary>Whether the clause starts here: "But as Calder put it", "because, as Calder put it, ...".</summary>
    private static bool Opens(SentenceContext context, int asToken)
    {
        Passage passage = context.Passage;
        int before = passage.KindAt(asToken - 1) == TokenKind.Comma ? asToken - 2 : asToken - 1;
        return asToken <= context.ContentFrom || passage.KindAt(asToken - 1) is TokenKind.Colon or TokenKind.Semicolon
            || passage.Is(before, WordClass.Conjunction) || (passage.Is(before, WordClass.Subordinator) && before < asToken - 1);
    }

    private static bool Says(Passage passage, Content content) =>
        Reported.HasClause(passage, content.Span) || passage.Has(TokenKind.Stretch, content.Span);
}
