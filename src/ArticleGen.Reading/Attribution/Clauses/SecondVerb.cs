using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>The reporter's next verb behind marked words that are an object: called it "reckless" [and urged the crews to wait].</summary>
internal static class SecondVerb
{
    /// <summary>
    /// Whether the second verb starts at the token, right behind the marks. If it is no verb of saying, and more marked words follow, these
    /// may still belong to the first verb: then the answer is no.
    /// </summary>
    public static bool Starts(Passage passage, int token, int endToken)
    {
        if (NextClause.Starts(passage, token, endToken))
        {
            return true;
        }

        if (!passage.Is(token, WordClass.Conjunction) || passage.KindAt(token - 1) != TokenKind.Stretch)
        {
            return false;
        }

        int verb = Adverbials.SkipRight(passage, token + 1, endToken);
        bool third = passage.Is(verb, WordForm.VerbThird) && !passage.Is(verb, WordForm.VerbAlsoNoun);
        return verb < endToken
            && (third || Words.IsFiniteVerb(passage, verb))
            && (passage.Is(verb, WordMeaning.CueVerb) || !passage.Has(TokenKind.Stretch, new(verb, endToken)));
    }

    /// <summary>
    /// The content without the second verb, when the content is an object: marked words, or a phrase that ends with them.
    /// </summary>
    public static Content Cut(Passage passage, Content content)
    {
        for (int i = content.From + 1; i < content.To; i++)
        {
            if (Starts(passage, i, content.To))
            {
                return Reported.HasClause(passage, new(content.From, i)) ? content : content with { To = i };
            }
        }

        return content;
    }
}
