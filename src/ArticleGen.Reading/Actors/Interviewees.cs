namespace ArticleGen.Reading.Actors;

/// <summary>Finds who is interviewed, when letters stand for those who speak.</summary>
internal static class Interviewees
{
    /// <summary>The only person that the text names so far, or the only one in the headline; null when it may be one of several.</summary>
    /// <param name="entities">All that the article has spoken of so far.</param>
    /// <param name="headlineCount">How many of these its headlines name.</param>
    public static Entity? Find(Entities entities, int headlineCount) =>
        FindOnly(entities, entities.Count) ?? FindOnly(entities, Math.Min(headlineCount, entities.Count));

    private static Entity? FindOnly(Entities entities, int count)
    {
        Entity? only = null;
        for (int i = 0; i < count; i++)
        {
            Entity entity = entities[i].Final;
            if (entity.Kind == ActorKind.Person && entity != only)
            {
                if (only is not null)
                {
                    return null;
                }

                only = entity;
            }
        }

        return only;
    }
}
