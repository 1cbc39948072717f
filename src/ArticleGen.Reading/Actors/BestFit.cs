namespace ArticleGen.Reading.Actors;

/// <summary>
/// Finds whoever fits a description best. Where two fit as well, the nearer one is meant; where they are as near, nobody.
/// </summary>
internal static class BestFit
{
    // A description is compared with so many entities, and with the first ones, which the article is about. The limit keeps hostile text
    // linear.
    private const int LookedBack = 64;
    private const int LookedAhead = 8;

    // Two whose scores are closer are told apart by who is nearer.
    private const double Margin = 0.4;

    /// <summary>
    /// The entity with the best score, or null. What is sought is a parameter, so the call allocates nothing.
    /// </summary>
    /// <param name="entities">All entities of the article.</param>
    /// <param name="sought">The search terms.</param>
    /// <param name="rate">Says how well an entity fits them.</param>
    /// <param name="rated">Gets all who fit; null when nobody asks.</param>
    public static Entity? Find<TSought>(
        Entities entities,
        in TSought sought,
        Func<Entity, TSought, FitToDescription> rate,
        List<(Entity Entity, FitToDescription Fit)>? rated)
    {
        Entity? best = null;
        FitToDescription bestFit = FitToDescription.Never;
        bool isTie = false;
        int recent = Math.Max(LookedAhead, entities.Count - LookedBack);
        for (int i = 0; i < entities.Count; i = i + 1 == LookedAhead ? recent : i + 1)
        {
            Entity entity = entities[i];
            FitToDescription fit = entity.MergedInto is null ? rate(entity, sought) : FitToDescription.Never;
            if (fit.Score <= 0)
            {
                continue;
            }

            rated?.Add((entity, fit));
            bool close = best is not null && Math.Abs(fit.Score - bestFit.Score) < Margin;
            if (close && fit.Sentence == bestFit.Sentence)
            {
                isTie = true;
            }
            else if (best is null || (close ? fit.Sentence > bestFit.Sentence : fit.Score > bestFit.Score))
            {
                (best, bestFit, isTie) = (entity, fit, false);
            }
        }

        return isTie ? null : best;
    }
}
