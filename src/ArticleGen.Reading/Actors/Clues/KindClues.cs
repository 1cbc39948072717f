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

    // A word stands right before the name.
    private static readonly KindClue[] OfWordBefore = [new NounBeforeName(), new PrepositionBefore(), new ArticleBefore()];

    // A word stands right behind it.
    private static readonly KindClue[] OfWordBehind =
    [
        new NounBehindName(),
        new PronounBehind(),
        new PluralVerbBehind(),
        new ListedSpeaker(),
    ];

    private static readonly KindClue[] Others =
    [
        new Compatriot(),
        new OwnedByName(),
        new ApposedBody(),
        new ListedName(),
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

        KindWeights sum = default;
        Add(Others, passage, name, ref sum);
        if (passage.KindAt(name.From - 1) == TokenKind.Word)
        {
            Add(OfWordBefore, passage, name, ref sum);
        }

        if (passage.KindAt(name.To) == TokenKind.Word)
        {
            Add(OfWordBehind, passage, name, ref sum);
        }

        if (IsOfResult(passage, name.From - 1) || IsOfResult(passage, name.To))
        {
            Add(OfResults, passage, name, ref sum);
        }

        return sum;
    }

    private static void Add(KindClue[] clues, Passage passage, TokenSpan name, ref KindWeights sum)
    {
        foreach (KindClue clue in clues)
        {
            // Most clues say nothing of most names.
            KindWeights weights = clue.Weigh(passage, name);
            sum = weights.IsNothing ? sum : sum + weights;
        }
    }

    private static bool IsOfResult(Passage passage, int token) => passage.KindAt(token) switch
    {
        TokenKind.Number or TokenKind.OpenBracket or TokenKind.CloseBracket => true,
        TokenKind.Word => passage[token].Length == 1 || passage.Text[passage[token].Start] is >= '0' and <= '9',
        _ => false,
    };
}
