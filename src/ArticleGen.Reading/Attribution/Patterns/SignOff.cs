using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>"Enough." - Ines Calder. The name behind a whole quotation and a dash signs it, as under a reader's letter.</summary>
internal static class SignOff
{
    public static Attribution? Match(SentenceContext context)
    {
        Passage passage = context.Passage;
        int dash = context.Sentence.From + 1;
        if (passage.KindAt(dash - 1) != TokenKind.Stretch || passage.KindAt(dash) != TokenKind.Dash || !IsWhole(passage, passage.Stretches[passage[dash - 1].Stretch]))
        {
            return null;
        }

        if (NounPhraseAt.Find(passage, dash + 1, context.Sentence.To) is not { Kind: NounPhraseKind.Name } speaker || passage.Is(speaker.CoreTo - 1, WordClass.Place | WordClass.Label) || !IsSignature(context, speaker.To))
        {
            return null;
        }

        return new Attribution(AttributionPatterns.SignOff, passage[dash].Range, [new Content(dash - 1, dash)]) { Speaker = speaker, To = context.Sentence.To };
    }

    private static bool IsWhole(Passage passage, Stretch stretch) =>
        stretch.Closed && stretch.Inner.Length > 0 && passage.Text[stretch.Inner.End - 1] is '.' or '!' or '?' or '\u2026';

    /// <summary>Behind the name the sentence ends, or a comma and who that is follow; a verb would make the sentence the reporter's.</summary>
    private static bool IsSignature(SentenceContext context, int i) =>
        i >= context.End || (context.Passage[i].Kind is TokenKind.Comma or TokenKind.OpenBracket && !Reported.HasClause(context.Passage, i, context.End));
}
