using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>All clues to the kind of a name. Their order does not matter: what they say adds up.</summary>
internal static class KindClues
{
    // Results, tables and scorecards: a number, a bracket or a single letter stands beside the name.
    private static readonly KindClue[] OfResults =
    [
        new ScoreLine(),
        new TableRow(),
        new Versus(),
        new Scorer(),
        new Ranked(),
        new Dismissal(),
        new ClubInBrackets(),
        new ScoreBehind(),
    ];

    private static readonly KindClue[] OfSentences =
    [
        new Compatriot(),
        new NounBeforeName(),
        new NounBehindName(),
        new OwnedByName(),
        new ApposedBody(),
        new PrepositionBefore(),
        new PronounBehind(),
        new ArticleBefore(),
        new ListedName(),
        new ListedSpeaker(),
        new SaidBefore(),
        new PlaceInName(),
    ];

    /// <summary>What all that stands around the name says about its kind.</summary>
    public static KindWeights Weigh(Passage passage, TokenSpan name)
    {
        if (NameShape.IsNobody(passage, name))
        {
            return default;
        }

        KindWeights sum = Weigh(OfSentences, passage, name);
        return IsOfResult(passage, name.From - 1) || IsOfResult(passage, name.To) ? sum + Weigh(OfResults, passage, name) : sum;
    }

    private static KindWeights Weigh(KindClue[] clues, Passage passage, TokenSpan name)
    {
        KindWeights sum = default;
        foreach (KindClue clue in clues)
        {
            // Most clues say nothing of most names.
            KindWeights weights = clue.Weigh(passage, name);
            sum = weights.IsNothing ? sum : sum + weights;
        }

        return sum;
    }

    private static bool IsOfResult(Passage passage, int token) => passage.KindAt(token) switch
    {
        TokenKind.Number or TokenKind.OpenBracket or TokenKind.CloseBracket => true,
        TokenKind.Word => passage[token].Length == 1 || passage.Text[passage[token].Start] is >= '0' and <= '9',
        _ => false,
    };
}
