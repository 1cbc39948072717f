using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Cues;

/// <summary>
/// Distinguishes a participle that gives a name from a verb of saying: "a company called 'Northern Tide'" says nothing, "what the council
/// called 'a farce'" does.
/// </summary>
internal static class NamingParticiple
{
    /// <summary>
    /// Whether the participle only gives a name: the name follows at once, and the thing with that name stands before it.
    /// </summary>
    public static bool Matches(Passage passage, in Cue cue)
    {
        // "the book titled 'Red Mole'": nobody says a title, whatever stands before it.
        if (cue.Takes(CueFrames.Titling) && passage.Is(cue.Main, WordForm.VerbParticiple) && !HasAuxiliary(passage, cue))
        {
            return true;
        }

        bool names = cue.Takes(CueFrames.Called | CueFrames.Naming) && !cue.Passive && passage.Is(cue.Main, WordForm.VerbParticiple);
        if (!names
            || cue.Subject is not { Position: SubjectPosition.Adjacent, Phrase: { Kind: NounPhraseKind.Description } thing }
            || HasAuxiliary(passage, cue))
        {
            return false;
        }

        // "the plan, which the council called 'a farce'", "a plan the council called 'a farce'": the thing that is called so stands further
        // in front; but not in "to show a film called 'Red'".
        int before = thing.From - 1;
        return NameFollows(passage, cue.To, thing)
            && !passage.Is(before, WordClass.Wh | WordClass.Relative)
            && (!Words.IsNominal(passage, before) || passage.Is(before - 1, "to"));
    }

    /// <summary>"a company called [Northern Tide]", "a tax called [the 'harbour penny']"; but "a pilot called [Hale] a liar".</summary>
    private static bool NameFollows(Passage passage, int token, NounPhrase thing)
    {
        bool person = passage.Is(thing.CoreTo - 1, WordMeaning.Role | WordMeaning.OrganizationNoun | WordForm.Plural);
        return passage.KindAt(token) == TokenKind.Stretch || IsTitle(passage, token)
            || (!person
                && (Words.IsName(passage, token)
                    || (passage.Is(token, WordClass.Determiner) && passage.KindAt(token + 1) == TokenKind.Stretch)));
    }

    /// <summary>Whether the word at the token is the title of a work, marks included.</summary>
    private static bool IsTitle(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Word
            && !Characters.IsLetter(passage.Text[passage[token].Start])
            && !Characters.IsDigit(passage.Text[passage[token].Start]);

    private static bool HasAuxiliary(Passage passage, in Cue cue)
    {
        for (int i = cue.GroupFrom; i < cue.Main; i++)
        {
            if (passage.Is(i, WordClass.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }
}
