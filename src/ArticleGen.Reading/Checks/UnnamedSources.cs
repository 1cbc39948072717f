using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Checks;

/// <summary>Decides whether only unnamed sources speak in an article.</summary>
public static class UnnamedSources
{
    private static readonly HashSet<string> Nouns = new(
        WordList.Read("role-nouns.txt")
            .Where(static fields => fields.Length > 1 && WordList.Split(fields[1], ' ').Contains("anonymous"))
            .SelectMany(static fields => WordList.Split(fields[0], ',')),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The unnamed sources, as indexes into <see cref="ArticleReading.Actors"/>, in the order in which they speak. The list is empty when a
    /// named person, a body, a document or a place says something or is reported to act or think, when somebody speaks by an office ("the
    /// mayor"), or when it is not clear who speaks.
    /// </summary>
    public static IReadOnlyList<int> Find(ArticleReading reading)
    {
        List<int> sources = [];
        HashSet<int> known = [];
        foreach (QuoteReading quote in reading.Attributions)
        {
            if (quote.Via is not null || quote.Speaker is not { } speaker || !IsUnnamed(reading.Actors[speaker]))
            {
                return [];
            }

            // "Dealers say" in the headline are the traders of the text.
            bool inHeadline = reading.Headline?.Contains(quote.Range) == true;
            if (!inHeadline && known.Add(speaker))
            {
                sources.Add(speaker);
            }
        }

        return sources;
    }

    private static bool IsUnnamed(ActorReading actor) => actor.Kind is ActorKind.Anonymous or ActorKind.Group && IsDescription(actor.Name);

    /// <summary>
    /// "a senior official at the ministry", "one of two diplomats and an aide to Hale": none of the head nouns says who the source is.
    /// </summary>
    private static bool IsDescription(string name)
    {
        string head = "";
        bool isPastHead = false;
        foreach (string word in WordList.Split(name.Replace(',', ' '), ' '))
        {
            WordEntry entry = Vocabulary.Default.Find(word);
            if (word is "and" or "or")
            {
                if (!Nouns.Contains(head))
                {
                    return false;
                }

                head = "";
                isPastHead = false;
            }
            else if (!isPastHead && entry.Is(WordMeaning.Role))
            {
                head = word;
            }
            else
            {
                isPastHead |= head.Length > 0 && entry.Is(WordClass.Preposition | WordClass.Wh | WordClass.Relative);
            }
        }

        return Nouns.Contains(head);
    }
}
