using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// The port, Calder said, will reopen. In a year, Calder said, the port will reopen. What is said stands on both sides of the attribution.
/// </summary>
internal static class Inserted
{
    /// <summary>What is said around a subject and its verb; null when all of it stands before them.</summary>
    public static Content? AroundSubject(SentenceContext context, in Cue cue, Content before, int nextToken)
    {
        Passage passage = context.Passage;
        int rest = nextToken + 1;
        // In "Calder said, adding that" and "a pilot said, who had seen it", the words behind the comma add to the report or describe the
        // speaker. In "Hale, Calder said, called it off" they go on with what Hale did.
        bool goesOn = !passage.Is(rest, WordForm.VerbIng) && !Reported.HasClause(passage, before.Span);
        bool aside = passage.Is(rest, "who")
            || (passage.Is(rest, WordMeaning.CueVerb) && !goesOn)
            || (passage.Is(rest, WordClass.Conjunction) && passage.Is(rest + 1, WordMeaning.CueVerb));
        return aside ? null : Whole(context, cue, before, nextToken);
    }

    /// <summary>
    /// What is said around a verb and the name behind it. The name may have an insertion of its own, so the clause must start behind both.
    /// </summary>
    public static Content? AroundName(SentenceContext context, in Cue cue, Content before, int nextToken) =>
        !LeadingClause.Has(context.Passage, before.Span)
        && (Reported.HasClause(context.Passage, new(nextToken, context.End))
            || context.Passage.Has(TokenKind.Stretch, new(nextToken, context.End)))
            ? Whole(context, cue, before, nextToken)
            : null;

    private static Content? Whole(SentenceContext context, in Cue cue, Content before, int nextToken) =>
        context.Passage.KindAt(nextToken) == TokenKind.Comma
            && Reported.Region(context, cue, before.From) is { } whole
            && whole.To > nextToken + 1
            ? whole
            : null;
}
