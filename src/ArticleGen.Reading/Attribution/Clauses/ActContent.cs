using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// Tells whether the object of a verb such as "criticize" gives what was said: "urged the crews to wait", "denied hiding the report". Else
/// it is what was spoken of.
/// </summary>
internal static class ActContent
{
    /// <summary>Whether the words behind the verb say what was said.</summary>
    public static bool Says(Passage passage, in Cue cue, int endToken) =>
        IsProposition(passage, cue) || (NounPhraseAt.Find(passage, cue.To, endToken) is { } target && IsToldOf(passage, cue, target));

    /// <summary>"denied [hiding the report]", "proposed [closing the port]", "cited [the fact that it was shut]".</summary>
    private static bool IsProposition(Passage passage, in Cue cue)
    {
        int next = cue.To;
        if (passage.Is(next, "the") && passage.Is(next + 1, "fact") && passage.Is(next + 2, "that"))
        {
            return true;
        }

        // "reported falling profits": an adjective. "proposed closing the port": a verb with its object.
        return cue.Takes(CueFrames.Clause | CueFrames.That)
            && passage.Is(next, WordForm.VerbIng)
            && (!cue.Takes(CueFrames.Show) || passage.Is(next + 1, WordClass.Determiner | WordClass.Possessive));
    }

    /// <summary>
    /// "urged [the crews to wait]", "called [the plan a disaster]", "described [the plan as a disaster]", "demanded [the council act]".
    /// </summary>
    private static bool IsToldOf(Passage passage, in Cue cue, NounPhrase target)
    {
        int next = target.To;
        int verb = passage.Is(next, "not") ? next + 1 : next;
        return (cue.Takes(CueFrames.To) && !cue.Takes(CueFrames.Deed) && passage.Is(verb, "to") && passage.Is(verb + 1, WordForm.VerbBase))
            || (cue.Takes(CueFrames.Called) && passage.IsAny(next, "a", "an", "the"))
            || (cue.Takes(CueFrames.As) && passage.Is(next, "as"))
            || (cue.Takes(CueFrames.That) && passage.Is(verb, WordForm.VerbBase) && !passage.Is(verb, WordForm.VerbAlsoNoun));
    }
}
