using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>All clues to the kind of a name. Their order does not matter: what they say adds up.</summary>
internal static class KindClues
{
    private static readonly KindClue[] All =
    [
        new ScoreLine(),
        new TableRow(),
        new Versus(),
        new Scorer(),
        new Ranked(),
        new Compatriot(),
        new Dismissal(),
        new ClubInBrackets(),
        new NounBeforeName(),
        new NounBehindName(),
        new OwnedByName(),
        new ApposedBody(),
        new PrepositionBefore(),
        new PronounBehind(),
        new PluralVerbBehind(),
        new ArticleBefore(),
        new ListedName(),
        new ListedSpeaker(),
        new SaidBefore(),
        new ScoreBehind(),
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
        foreach (KindClue clue in All)
        {
            // Most clues say nothing of most names.
            KindWeights weights = clue.Weigh(passage, name);
            sum = weights.IsNothing ? sum : sum + weights;
        }

        return sum;
    }
}
