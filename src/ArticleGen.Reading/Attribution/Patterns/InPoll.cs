using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>In a poll released on Friday, six in ten said the port should reopen: the poll is the speaker, not the people asked.</summary>
internal sealed class InPoll : SentencePattern
{
    // "In the most recent Varna Post/Harbour News poll": the noun stands within so many tokens.
    private const int LongestName = 12;

    // "In a poll of the crews conducted for the council of Varna by the Varna Post in May,": the comma stands within so many tokens.
    private const int FarthestComma = 24;

    public override string Example => "In a poll of the crews, six in ten wanted the port to reopen.";

    public override FoundAttribution? Match(SentenceContext context)
    {
        Passage passage = context.Passage;
        int opener = context.Sentence.From;
        if (!passage.Is(opener, "in") || !passage.Is(opener + 1, WordClass.Determiner) || PollAt(context, opener + 1) is not { } poll)
        {
            return null;
        }

        int comma = NextComma(context, poll + 1);
        if (comma > 0 && passage.Is(comma + 1, WordForm.VerbParticiple))
        {
            // In the latest poll, conducted in May, ...
            comma = NextComma(context, comma + 1);
        }

        if (comma < 0)
        {
            return null;
        }

        Content content = new(comma + 1, context.End);
        return Reported.HasClause(passage, content.Span) || passage.Has(TokenKind.Stretch, content.Span)
            ? new FoundAttribution(nameof(InPoll), passage[opener].Range, content)
            {
                Speaker = new NounPhrase(opener + 1, poll + 1, poll + 1, NounPhraseKind.Description),
                To = comma + 1,
            }
            : null;
    }

    private static int? PollAt(SentenceContext context, int fromToken)
    {
        Passage passage = context.Passage;
        for (int i = fromToken; i < context.End && i < fromToken + LongestName; i++)
        {
            if (passage.Is(i, WordMeaning.Poll))
            {
                // "the poll tax": a part of another noun.
                return Words.IsNominal(passage, i + 1) ? null : i;
            }

            if (passage[i].Kind is TokenKind.Comma or TokenKind.Stretch || passage.Is(i, WordClass.Preposition | WordClass.Auxiliary))
            {
                return null;
            }
        }

        return null;
    }

    private static int NextComma(SentenceContext context, int fromToken) =>
        context.Passage.FirstComma(new(fromToken, Math.Min(context.End, fromToken + FarthestComma)));
}
