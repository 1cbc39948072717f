using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// Calder: "Enough." The name before a colon speaks. In a headline what stands behind it needs no marks: Calder: Port to reopen.
/// </summary>
internal sealed class ColonSpeaker : SentencePattern
{
    // "We sail now"
    private const int ShortestOpening = 3;

    public override string Example => "Calder: \"Enough.\"";

    public override FoundAttribution? Match(SentenceContext context)
    {
        Passage passage = context.Passage;
        if (SpeakerLabel.Find(context) is { } label && label.LeadsToMarks(passage))
        {
            Content said = new(label.Colon + 1, context.Sentence.To);
            return new FoundAttribution(nameof(ColonSpeaker), passage[label.Colon].Range, said)
            {
                Speaker = label.Speaker,
                To = context.Sentence.To,
            };
        }

        return context.IsHeadline ? InHeadline(context) : null;
    }

    private static FoundAttribution? InHeadline(SentenceContext context)
    {
        Passage passage = context.Passage;
        if (OpeningQuotation(context) is { } opening)
        {
            return opening;
        }

        if (context.Sentence.From != 0 || NounPhraseAt.Find(passage, 0, context.End) is not { } speaker
            || passage.KindAt(speaker.To) != TokenKind.Colon)
        {
            return null;
        }

        // "The Latest: ...", "Harbour talk: Will it reopen?": a column, or the paper's own question. "Varna's crews: built to last" is a
        // topic.
        bool column = passage.Is(0, WordClass.Determiner)
            || (speaker.Kind != NounPhraseKind.Name && passage.Is(speaker.To + 1, WordForm.VerbParticiple | WordForm.VerbIng))
            || passage.Is(speaker.To + 1, WordClass.Wh)
            || passage[context.Sentence.To - 1].Kind == TokenKind.Question;
        return !column && speaker.To + 1 < context.End && IsSource(context, speaker)
            ? new FoundAttribution(nameof(ColonSpeaker), passage[speaker.To].Range, new Content(speaker.To + 1, context.End))
            {
                Speaker = speaker,
                To = context.End,
            }
            : null;
    }

    /// <summary>'We reopen': Calder promises a new port. Who does something behind the colon has said what stands before it.</summary>
    private static FoundAttribution? OpeningQuotation(SentenceContext context)
    {
        Passage passage = context.Passage;
        bool quotation = context.Sentence.From == 0 && passage.KindAt(0) == TokenKind.Stretch && passage.KindAt(1) == TokenKind.Colon
            && SpeechShape.CountWords(passage.Text, passage.Stretches[passage[0].Stretch].Inner) >= ShortestOpening;
        if (!quotation || context.Cues.Count == 0
            || context.Cues[0].Subject is not { Position: SubjectPosition.Adjacent, Phrase: { From: 2 } speaker })
        {
            return null;
        }

        bool person = passage.Is(speaker.CoreTo - 1, WordMeaning.Role)
            || context.Find(speaker) is { Kind: ActorKind.Person or ActorKind.Organization };
        return person
            ? new FoundAttribution(nameof(ColonSpeaker), passage[1].Range, new Content(0, 1)) { Speaker = speaker, To = 2 }
            : null;
    }

    /// <summary>"Harbour News: ..." may be no source: the name has to be that of somebody, or of a body, that can say something.</summary>
    private static bool IsSource(SentenceContext context, NounPhrase speaker)
    {
        int head = speaker.CoreTo - 1;
        if (context.Passage.IsAny(head, "title", "subject") || context.Passage.Is(head, WordMeaning.Kicker | WordMeaning.Occasion))
        {
            // "Minister's briefing: full text" tells what was held.
            // "Title: Port to reopen" is a line above the story, "Obituary: Ines Calder" tells what kind of article it is.
            return false;
        }

        return speaker.Kind == NounPhraseKind.Name
            ? !context.Passage.Is(head, WordMeaning.Label)
                && context.Find(speaker) is { Kind: null or ActorKind.Person or ActorKind.Organization }
            : context.Passage.Is(head, WordMeaning.DocumentNoun | WordMeaning.OrganizationNoun)
                || (context.Passage.Is(head, WordMeaning.Role) && !context.Passage.Is(head, WordMeaning.Label));
    }
}
