using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Finds what is said before the words that say who said it: "[The port will reopen], Calder said."</summary>
internal static class ReportedBefore
{
    /// <summary>
    /// What is said before the attribution, from the start of the sentence or the attribution before; null when nothing is.
    /// </summary>
    public static Content? Find(SentenceContext context, int attributionFrom) => Between(context, context.ContentFrom, attributionFrom);

    /// <summary>
    /// What is said before the attribution, from the start of the sentence, with the content of earlier attributions: that was passed on.
    /// </summary>
    public static Content? FindWhole(SentenceContext context, int attributionFrom)
    {
        bool marked = context.Passage.Has(TokenKind.Stretch, context.Sentence.From, Math.Min(attributionFrom, context.ContentFrom));
        return Between(context, marked ? context.ContentFrom : context.Sentence.From, attributionFrom);
    }

    private static Content? Between(SentenceContext context, int from, int attributionFrom)
    {
        Passage passage = context.Passage;
        int low = from;
        int to = IsSetOff(context, attributionFrom) ? Adverbials.SkipLeft(passage, attributionFrom, low) : attributionFrom;
        while (to > low && passage[to - 1].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            to--;
        }

        while (from < to && passage[from].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Other or TokenKind.Semicolon)
        {
            from++;
        }

        if (to - 2 > from && passage[to - 1].Kind == TokenKind.Stretch && passage[to - 2].Kind == TokenKind.Colon)
        {
            // The crews were angry: "We sail," Calder said. What stands before the colon is the reporter's.
            from = to - 1;
        }

        return to > from ? new Content(from, to) : null;
    }

    /// <summary>Whether a sign that separates what is said from who says it stands before the token.</summary>
    public static bool IsSetOff(SentenceContext context, int attributionFrom)
    {
        attributionFrom = Adverbials.SkipLeft(context.Passage, attributionFrom, context.ContentFrom);
        if (attributionFrom <= context.ContentFrom)
        {
            return false;
        }

        Token before = context.Passage[attributionFrom - 1];
        return before.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Question or TokenKind.Exclamation
            || (before.Kind == TokenKind.Stretch && context.Passage.Stretches[before.Stretch].SetsOff(context.Passage.Text));
    }
}
