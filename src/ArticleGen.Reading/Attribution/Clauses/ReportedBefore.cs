using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Finds what is said before the words that say who said it: "[The port will reopen], Calder said."</summary>
internal static class ReportedBefore
{
    // "We open today"
    private const int ShortestUtterance = 3;

    /// <summary>
    /// What is said before the attribution, from the start of the sentence or the attribution before; null when nothing is.
    /// </summary>
    public static Content? Find(SentenceContext context, int attributionToken) =>
        Between(context, context.ContentFrom, attributionToken);

    /// <summary>
    /// What is said before the attribution, from the start of the sentence. This includes the content of earlier attributions, because the
    /// speaker passes it on.
    /// </summary>
    public static Content? FindWhole(SentenceContext context, int attributionToken)
    {
        TokenSpan earlier = new(context.Sentence.From, Math.Min(attributionToken, context.ContentFrom));
        bool marked = context.Passage.Has(TokenKind.Stretch, earlier);
        return Between(context, marked ? context.ContentFrom : context.Sentence.From, attributionToken);
    }

    private static Content? Between(SentenceContext context, int fromToken, int attributionToken)
    {
        Passage passage = context.Passage;
        int low = fromToken;
        int to = IsSetOff(context, attributionToken) ? Adverbials.SkipLeft(passage, attributionToken, low) : attributionToken;
        while (to > low && passage[to - 1].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            to--;
        }

        while (fromToken < to && passage[fromToken].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Other or TokenKind.Semicolon)
        {
            fromToken++;
        }

        if (to - 2 > fromToken && passage[to - 1].Kind == TokenKind.Stretch && passage[to - 2].Kind == TokenKind.Colon)
        {
            // The crews were angry: "We sail," Calder said. What stands before the colon is the reporter's.
            fromToken = to - 1;
        }

        return to > fromToken ? new Content(fromToken, to) : null;
    }

    /// <summary>Whether a sign that separates what is said from who says it stands before the token.</summary>
    public static bool IsSetOff(SentenceContext context, int attributionToken)
    {
        attributionToken = Adverbials.SkipLeft(context.Passage, attributionToken, context.ContentFrom);
        if (attributionToken <= context.ContentFrom)
        {
            return false;
        }

        Token before = context.Passage[attributionToken - 1];
        return before.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Question or TokenKind.Exclamation
            || (before.Kind == TokenKind.Stretch
                && (context.Passage.Stretches[before.Stretch].SetsOff(context.Passage.Text)
                    || (attributionToken - 1 == context.ContentFrom && IsUtterance(context.Passage, before))));
    }

    /// <summary>"We open the pier" Calder said: a sentence whose comma has been forgotten, not a term and not a title.</summary>
    private static bool IsUtterance(Passage passage, in Token mark)
    {
        TextRange words = passage.Stretches[mark.Stretch].Inner;
        return words.Length > 0
            && Characters.IsUpper(passage.Text[words.Start])
            && SpeechShape.CountWords(passage.Text, words) >= ShortestUtterance
            && !WorkTitle.Matches(passage.Text, words);
    }
}
