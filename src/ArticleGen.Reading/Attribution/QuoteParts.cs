using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>
/// Splits what was said into quotes: stretches without other words give one quote each, a clause with a quotation behind its colon gives
/// two, anything else gives one.
/// </summary>
internal static class QuoteParts
{
    /// <summary>Adds what each quote holds to <paramref name="parts"/>.</summary>
    public static void Add(Passage passage, Content content, List<Content> parts)
    {
        if (IsOnlyMarks(passage, content))
        {
            for (int i = content.From; i < content.To; i++)
            {
                if (passage[i].Kind == TokenKind.Stretch && passage.Stretches[passage[i].Stretch].Inner.Length > 0)
                {
                    parts.Add(new Content(i, i + 1));
                }
            }

            return;
        }

        int colon = content.To - 2;
        if (colon > content.From && passage[colon].Kind == TokenKind.Colon && passage[colon + 1].Kind == TokenKind.Stretch)
        {
            parts.Add(new Content(content.From, colon));
            parts.Add(new Content(colon + 1, content.To));
            return;
        }

        parts.Add(content);
    }

    private static bool IsOnlyMarks(Passage passage, Content content)
    {
        for (int i = content.From; i < content.To; i++)
        {
            if (passage[i].Kind is not (TokenKind.Comma or TokenKind.Stretch or TokenKind.Ellipsis or TokenKind.Dash)
                && !passage[i].EndsSentence)
            {
                return false;
            }
        }

        return true;
    }
}
