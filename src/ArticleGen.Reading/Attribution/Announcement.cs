using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution;

/// <summary>Who is about to speak at the end of a paragraph: "Calder wrote:", "Calder had this to say:", "Calder was frank:".</summary>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="Cue">The verb of saying, or null where there is none.</param>
internal readonly record struct Announcement(NounPhrase Speaker, TextRange? Cue)
{
    /// <summary>What the sentence announces; null when it does not end its paragraph with a colon, or names nobody.</summary>
    public static Announcement? Of(Passage passage, Sentence sentence, List<Cue> cues)
    {
        if (sentence.To != passage.Count || passage[sentence.To - 1].Kind != TokenKind.Colon)
        {
            return null;
        }

        Announcement? last = null;
        foreach (Cue cue in cues)
        {
            last = cue.Subject is { } said && !cue.Passive ? new Announcement(said.Phrase, passage.RangeOf(cue.Main, cue.To)) : last;
        }

        if (last is not null || Subjects.OfClause(passage, sentence.From, sentence.To - 1) is not { } subject)
        {
            return last;
        }

        // "The storm left this: ...": things do not speak.
        bool thing = subject.Kind == NounPhraseKind.Description && !subject.Coordinated && !passage.Is(subject.CoreTo - 1, WordClass.Role);
        return thing ? null : new Announcement(subject, null);
    }
}
