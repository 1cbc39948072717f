using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>Compares a description with a role word by word: "the foreign minister" and "Norwegian Foreign Minister".</summary>
internal static class RoleWords
{
    private const WordClass Empty = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Possessive;

    // Words that tell one office from another. "the angry director" is the port director; "the harbour minister" is not the foreign minister.
    private const WordClass Specifying = WordClass.TitleModifier | WordClass.Demonym | WordClass.Place | WordClass.OrganizationNoun;

    /// <summary>The words of a role or description that mean something, in lower case, abbreviated titles in full.</summary>
    public static string[] Of(string phrase)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= phrase.Length; i++)
        {
            bool inside = i < phrase.Length && (char.IsLetterOrDigit(phrase[i]) || phrase[i] is '-');
            if (inside)
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                WordEntry entry = Vocabulary.Default.Find(phrase, start, i - start);
                Add(entry == WordEntry.Unknown ? phrase.Substring(start, i - start).ToLowerInvariant() : entry.Form, entry, words);
                start = -1;
            }
        }

        return words.ToArray();
    }

    /// <summary>Whether every word of the description is among the words of the role.</summary>
    public static bool HasAll(string[] role, string[] description)
    {
        foreach (string word in description)
        {
            if (Array.IndexOf(role, word) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both can be said of one person: they do not name two offices.</summary>
    public static bool Agree(string[] role, string[] description) => !SpecifiesMore(role, description) || !SpecifiesMore(description, role);

    private static bool SpecifiesMore(string[] words, string[] than)
    {
        foreach (string word in words)
        {
            WordEntry entry = Vocabulary.Default.Find(word);
            if (entry.Is(Specifying) && !entry.Is(WordClass.Role) && Array.IndexOf(than, word) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(string word, WordEntry entry, List<string> words)
    {
        IReadOnlyList<string> full = TitleAbbreviations.Default.InFull(word);
        if (full.Count > 0)
        {
            words.AddRange(full);
        }
        else if (word != "s" && !entry.Is(Empty))
        {
            words.Add(word);
        }
    }
}
