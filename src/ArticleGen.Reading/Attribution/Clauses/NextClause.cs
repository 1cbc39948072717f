using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>The reporter's next clause behind marked words that are an object: called it "a farce"[, and the council voted].</summary>
internal static class NextClause
{
    /// <summary>Whether it starts at the token, right behind the marks, and quotes nothing.</summary>
    public static bool Starts(Passage passage, int token, int endToken)
    {
        bool comma = passage.KindAt(token) == TokenKind.Comma;
        int conjunction = comma ? token + 1 : token;
        if (passage.KindAt(token - 1) != TokenKind.Stretch || !(comma || passage.EndsWithComma(token - 1))
            || !passage.IsAny(conjunction, "and", "but", "while", "so", "though"))
        {
            return false;
        }

        return NounPhraseAt.Find(passage, conjunction + 1, endToken) is { } subject
            && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, endToken))
            && !passage.Has(TokenKind.Stretch, new(conjunction, endToken));
    }
}
