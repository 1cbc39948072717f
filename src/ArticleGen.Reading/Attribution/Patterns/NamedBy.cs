using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// The plan was called "a farce" by Calder. A plan described by Calder as "a farce" failed. The verb is passive, and "by" tells who speaks.
/// </summary>
internal sealed class NamedBy : CuePattern
{
    // "labeled on Friday in a letter to the council as a 'farce'"
    private const int FarthestMarks = 8;

    public override string Example => "The plan, dismissed as \"a farce\" by Calder, failed.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (!cue.Takes(CueFrames.As | CueFrames.Called)
            || !passage.Is(cue.Main, WordForm.VerbParticiple)
            || !(cue.Passive || IsReduced(context, cue)))
        {
            return null;
        }

        NounPhrase? agent = Agent(passage, cue.To, context.End);
        int from = agent?.To ?? cue.To;
        int end = Math.Min(context.End, from + FarthestMarks);
        int mark = from;
        while (mark < end && passage[mark].Kind == TokenKind.Word && !passage.Is(mark, WordMeaning.CueVerb))
        {
            mark++;
        }

        if (mark >= end || passage[mark].Kind != TokenKind.Stretch)
        {
            return null;
        }

        agent ??= Agent(passage, mark + 1, context.End);
        Content said = new(passage.Is(from, "as") ? from + 1 : from, mark + 1);
        return agent is { } speaker && !IsCustom(passage, cue, speaker)
            ? new FoundAttribution(nameof(NamedBy), passage.RangeOf(cue.Words), said) { Speaker = speaker, To = cue.To }
            : null;
    }

    /// <summary>"is called "the Gate" by sailors": the name that all sailors use, and nobody's words.</summary>
    private static bool IsCustom(Passage passage, in Cue cue, NounPhrase agent) =>
        cue.Takes(CueFrames.Called) && agent.Kind == NounPhraseKind.Description && !passage.Is(agent.From, WordClass.Determiner);

    private static NounPhrase? Agent(Passage passage, int byToken, int endToken) =>
        passage.Is(byToken, "by") && NounPhraseAt.Find(passage, byToken + 1, endToken) is { } agent && !IsTime(passage, agent)
            ? agent
            : null;

    /// <summary>"by the end of March", "by the time Calder left", "by Friday".</summary>
    private static bool IsTime(Passage passage, NounPhrase phrase)
    {
        int head = phrase.CoreTo - 1;
        return passage.Is(head, WordMeaning.Period | WordMeaning.PartOfDay)
            || Words.IsTemporal(passage, head)
            || passage[head].Kind == TokenKind.Number
            || passage.IsAny(head, "end", "time", "start");
    }

    /// <summary>
    /// "a plan [called "a farce" by Calder]", "..., often labeled as "a farce" by the crews": a participle behind its noun or a sign.
    /// </summary>
    private static bool IsReduced(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        int before = cue.GroupFrom - 1;
        return before >= context.Sentence.From && !cue.Infinitive && !cue.Participle
            && (passage[before].Kind is TokenKind.Comma or TokenKind.Dash
                || Words.IsNominal(passage, before)
                || passage.Is(before, WordClass.Auxiliary));
    }
}
