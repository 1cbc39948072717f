using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Finds the end of reported words in a relative clause.</summary>
internal static class RelativeClauseEnd
{
    /// <summary>Calder, who said the port would reopen[, left]: the sign that opened the clause closes it, a comma or a dash.</summary>
    public static Content Cut(Passage passage, in Cue cue, Content content)
    {
        if (cue.Subject is not { Position: SubjectPosition.Antecedent } subject)
        {
            return content;
        }

        if (cue.GroupFrom <= subject.Phrase.To + 1)
        {
            return BeforeBut(passage, content);
        }

        TokenKind sign = passage.KindAt(subject.Phrase.To) == TokenKind.Dash ? TokenKind.Dash : TokenKind.Comma;
        for (int i = content.From + 1; i < content.To; i++)
        {
            if (passage[i].Kind == sign && (sign == TokenKind.Dash || passage[i - 1].Kind != TokenKind.Stretch))
            {
                return content with { To = i };
            }

            // The comma may stand inside the mark: Calder, who called it "a farce," left.
            if (passage.EndsWithComma(i - 1) && Words.IsFiniteVerb(passage, i))
            {
                return content with { To = i };
            }
        }

        return content;
    }

    /// <summary>There is a rule which says the crews may wait[, but the wind is unclear]: the reporter goes on.</summary>
    private static Content BeforeBut(Passage passage, Content content)
    {
        for (int i = content.From + 1; i + 1 < content.To; i++)
        {
            if (passage[i].Kind == TokenKind.Comma && passage.Is(i + 1, "but")
                && !passage.Is(i + 2, WordClass.Auxiliary | WordClass.Negation | WordForm.FiniteVerb)
                && !Words.IsAdverb(passage, i + 2)
                && !passage.Has(TokenKind.Stretch, new(i, content.To)) && LeadingClause.Has(passage, new(i + 2, content.To)))
            {
                return content with { To = i };
            }
        }

        return content;
    }
}
