using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// Tells a thing that only shows something from somebody or a text that says so: "the rust suggests that the crane is old".
/// </summary>
internal static class Evidence
{
    /// <summary>Whether the verb has such a thing for its subject.</summary>
    public static bool Shows(Passage passage, in Cue cue)
    {
        if (!cue.Takes(CueFrames.Evidence))
        {
            return false;
        }

        if (cue.Verb.Base == "show" && cue.Subject is { Phrase: { Kind: NounPhraseKind.Pronoun } counted }
            && passage.IsAny(counted.From, "one", "another", "some", "others"))
        {
            // "Of the ten pictures, only one showed her "wings"."
            return !CueComplement.IsClauseBehind(passage, cue.Verb, cue.To, passage.Count);
        }

        if (cue.Subject is not { Phrase: { Kind: NounPhraseKind.Description, Coordinated: false } subject })
        {
            return false;
        }

        int head = subject.CoreTo - 1;
        if (cue.Takes(CueFrames.Clause) && cue.Takes(CueFrames.Quote))
        {
            // A verb that also stands beside quotations, as "suggest" and "indicate" do, is one of saying for people, even for somebody
            // whom no list has: "the hermit suggests that the crane is old". The minister's silence does not.
            return passage.Is(head, WordMeaning.EvidenceNoun);
        }

        const WordMeaning Sources = WordMeaning.Role | WordMeaning.GroupRole | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun
            | WordMeaning.Poll | WordMeaning.SpeechNoun | WordMeaning.Media | WordMeaning.Title | WordMeaning.Demonym
            | WordMeaning.Occasion;
        for (int i = subject.From; i < subject.CoreTo; i++)
        {
            if (passage.Is(i, Sources) || Words.IsName(passage, i) || passage.KindAt(i) == TokenKind.Number)
            {
                return false;
            }
        }

        // Who proves or reflects something need not say so.
        return passage.Is(head, WordMeaning.EvidenceNoun) || passage.KindAt(head) == TokenKind.Word
            && !passage.Is(head, WordForm.Plural | WordClass.Closed) && passage.Text[passage[head].End - 1] != 's';
    }
}
