using ArticleGen.Reading.Actors.Clues;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Gives the names of a sentence what the words around them tell of their kinds.</summary>
internal static class KindWeighing
{
    /// <summary>Takes what stands around a name as a clue to its kind, while that is not certain.</summary>
    public static void Weigh(Passage passage, in NameMention mention, Entity entity)
    {
        if (!entity.IsKindOpen)
        {
            return;
        }

        KindWeights weights = KindClues.Weigh(passage, new(mention.NameFrom, mention.To));
        bool nation = weights.Team != 0 && entity.Kind == ActorKind.Place && passage.Vocabulary.Places.IsNation(entity.Name);
        entity.Weigh(nation ? weights with { Team = 0 } : weights);
    }

    /// <summary>"Nokia, Tarnix and Siemens": what stands in one row with a body is most often one too.</summary>
    public static void WeighNeighbours(Passage passage, List<KnownName> names, int firstIndex)
    {
        for (int i = firstIndex + 1; i < names.Count; i++)
        {
            (KnownName left, KnownName right) = (names[i - 1], names[i]);
            int between = right.From - left.To;
            bool row = between == 1
                && (passage.KindAt(left.To) == TokenKind.Comma || passage.IsAny(left.To, "and", "or"));
            if (row && left.Entity.Final is { Kind: ActorKind.Organization } && right.Entity.IsKindOpen)
            {
                right.Entity.Weigh(KindWeights.ForBody(1));
            }
            else if (row && right.Entity.Final is { Kind: ActorKind.Organization } && left.Entity.IsKindOpen)
            {
                left.Entity.Weigh(KindWeights.ForBody(1));
            }
        }
    }
}
