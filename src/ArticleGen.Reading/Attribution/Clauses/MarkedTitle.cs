using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// Tells the title of a work behind a verb of saying from marked words that are said: published "The Old Harbour" in May.
/// </summary>
internal static class MarkedTitle
{
    /// <summary>Whether the only marked words are the title of a work, and no clause stands around them.</summary>
    public static bool IsAll(Passage passage, Content content)
    {
        if (passage.Stretches.Count == 0)
        {
            return false;
        }

        bool title = false;
        for (int i = content.From; i < content.To; i++)
        {
            if (passage[i].Kind == TokenKind.Stretch)
            {
                // the "Save The Mole" campaign
                bool label = Words.IsNominal(passage, i + 1) && !Words.IsName(passage, i + 1) && i > content.From;
                if (label || !WorkTitle.Matches(passage.Text, TitleWords(passage, i, content.From)))
                {
                    return false;
                }

                title = true;
            }
        }

        return title && !Reported.HasClause(passage, content.Span);
    }

    /// <summary>in a scene from "The Old Pier.": behind a preposition the full stop is that of the reporter's sentence.</summary>
    private static TextRange TitleWords(Passage passage, int token, int fromToken)
    {
        TextRange words = passage.Stretches[passage[token].Stretch].Inner;
        bool stop = token > fromToken && passage.IsAny(token - 1, "from", "in", "of", "on", "at") && words.Length > 1
            && passage.Text[words.End - 1] == '.';
        return stop ? new TextRange(words.Start, words.Length - 1) : words;
    }
}
