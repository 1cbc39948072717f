using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>
/// Who is about to speak at the end of a paragraph: "Calder wrote:", "Calder had this to say:", "Calder was frank:", "The letter in full:",
/// "Ines Calder, port director:".
/// </summary>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="Cue">The verb of saying, or null where there is none.</param>
internal readonly record struct Announcement(NounPhrase Speaker, TextRange? Cue)
{
    // "The full official transcript"
    private const int FarthestText = 4;

    // "from the former port director Ines Calder"
    private const int LongestName = 8;

    /// <summary>Whether markup says so: then it need not look like a person's name.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>What a paragraph announces that is the name of a speaker by its markup.</summary>
    public static Announcement? FindMarked(Passage passage, Sentence sentence, List<Cue> cues) =>
        (Find(passage, sentence, cues) ?? PhraseAlone(passage, sentence)) is { } announced ? announced with { IsMarked = true } : null;

    /// <summary>What the sentence announces; null when it does not end its paragraph with a colon, or names nobody.</summary>
    public static Announcement? Find(Passage passage, Sentence sentence, List<Cue> cues)
    {
        if (sentence.To != passage.Count || passage[sentence.To - 1].Kind != TokenKind.Colon)
        {
            return null;
        }

        Announcement? last = null;
        bool isOpening = false;
        foreach (Cue cue in cues)
        {
            // "As Calder wrote when the office refused an answer: ..." announces Calder. A verb behind it that takes no quotation announces
            // nobody.
            bool announces = cue.Subject is not null && !cue.Passive && (cue.Takes(CueFrames.Quote) || !isOpening);
            last = announces ? new Announcement(cue.Subject!.Value.Phrase, passage.RangeOf(cue.Words)) : last;
            isOpening |= announces && cue.Subject!.Value.Phrase.From == sentence.From + 1 && passage.Is(sentence.From, "as");
        }

        return last ?? Inverted(passage, sentence) ?? OfDocument(passage, sentence)
            ?? Document(passage, sentence) ?? NameAlone(passage, sentence)
            ?? SubjectOf(passage, sentence);
    }

    /// <summary>"Wrote [Calder]:"</summary>
    private static Announcement? Inverted(Passage passage, Sentence sentence) =>
        passage.Is(sentence.From, WordForm.VerbPast | WordForm.VerbThird)
            && passage[sentence.From].Entry.Cue?.Takes(CueFrames.Quote) == true
        && SubjectBesideMarks.After(passage, sentence.From + 1, sentence.To - 1) is { } speaker
            ? new Announcement(speaker, passage[sentence.From].Range)
            : null;

    /// <summary>
    /// "The full statement of the crews:", "Transcript as follows:": the paragraphs that follow are the text that is named.
    /// </summary>
    private static Announcement? Document(Passage passage, Sentence sentence)
    {
        int end = Math.Min(sentence.To - 1, sentence.From + FarthestText);
        int text = sentence.From;
        while (text < end
            && passage[text].Kind == TokenKind.Word
            && !passage.Is(text, WordMeaning.DocumentNoun | WordClass.Preposition | WordForm.FiniteVerb))
        {
            text++;
        }

        return text < end
            && passage.Is(text, WordMeaning.DocumentNoun)
            && Subjects.OfClause(passage, new(sentence.From, sentence.To - 1)) is null
            ? new Announcement(new NounPhrase(sentence.From, text + 1, text + 1, NounPhraseKind.Description), null)
            : null;
    }

    /// <summary>"A statement from Ines Calder:": the name behind the text is whose words they are.</summary>
    private static Announcement? OfDocument(Passage passage, Sentence sentence)
    {
        int colon = sentence.To - 1;
        int from = colon - 1;
        while (from > sentence.From && from > colon - LongestName && !passage.IsAny(from, "from", "by"))
        {
            from--;
        }

        return passage.IsAny(from, "from", "by")
            && passage.Is(from - 1, WordMeaning.DocumentNoun)
            && from - sentence.From <= FarthestText
            && NounPhraseAt.Find(passage, from + 1, colon) is { Kind: NounPhraseKind.Name } name
            && name.To == colon
            ? new Announcement(name, passage[from - 1].Range)
            : null;
    }

    /// <summary>"Ines Calder:", "Port director Ines Calder:", "Ines Calder, port director:": a paragraph that is a name.</summary>
    private static Announcement? NameAlone(Passage passage, Sentence sentence)
    {
        int colon = sentence.To - 1;
        // "From Ines Calder:"
        int from = passage.Is(0, "from") ? 1 : 0;
        return sentence.From == 0
            && NounPhraseAt.Find(passage, from, colon) is { Kind: NounPhraseKind.Name } name
            && !passage.Is(name.CoreTo - 1, WordMeaning.Place | WordMeaning.Label)
            && (name.To == colon
                || (passage[name.To].Kind is TokenKind.Comma or TokenKind.OpenBracket
                    && !Reported.HasClause(passage, new(name.To, colon))))
                ? new Announcement(name, null)
                : null;
    }

    /// <summary>"Zadie Plum:", "The harbour board:"</summary>
    private static Announcement? PhraseAlone(Passage passage, Sentence sentence) =>
        sentence.From == 0 && NounPhraseAt.Find(passage, 0, sentence.To - 1) is { Kind: not NounPhraseKind.Pronoun } phrase
            ? new Announcement(phrase, null)
            : null;

    private static Announcement? SubjectOf(Passage passage, Sentence sentence)
    {
        if (Subjects.OfClause(passage, new(sentence.From, sentence.To - 1)) is not { } subject)
        {
            return null;
        }

        // "The storm left this: ...": things do not speak.
        bool thing = subject.Kind == NounPhraseKind.Description
            && !subject.Coordinated
            && !passage.Is(subject.CoreTo - 1, WordMeaning.Role);
        return thing ? null : new Announcement(subject, null);
    }
}
