namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Finds where an article introduces an actor.</summary>
internal static class Introduction
{
    /// <summary>The first mention by the full name; where there is none, the first one; null for an actor without mentions.</summary>
    internal static TextRange? Find(string text, string name, ValueList<TextRange> mentions)
    {
        ActorName full = new(name);
        foreach (TextRange mention in mentions)
        {
            if (full.FindLongest(text, mention)?.Places.Count == full.Words.Count)
            {
                return mention;
            }
        }

        return mentions.Count > 0 ? mentions[0] : null;
    }
}
