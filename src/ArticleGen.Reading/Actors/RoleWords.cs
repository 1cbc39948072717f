using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// The meaningful words of a role or description, in lower case, with abbreviated titles in full. They serve to compare a description with
/// a role word by word: "the foreign minister" with "Norwegian Foreign Minister".
/// </summary>
internal readonly struct RoleWords
{
    private const WordClass Empty = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun
        | WordClass.Possessive;

    // Words that distinguish offices. "the angry director" is the port director; "the harbour minister" is not the foreign minister.
    private const WordMeaning Specifying = WordMeaning.TitleModifier | WordMeaning.Demonym | WordMeaning.Place
        | WordMeaning.OrganizationNoun;

    private readonly List<string> _words;
    private readonly int _from;
    private readonly int _to;

    private RoleWords(List<string> words, int fromIndex)
    {
        _words = words;
        _from = fromIndex;
        _to = words.Count;
    }

    public bool IsEmpty => _from == _to;

    /// <summary>Whether there is more than one word.</summary>
    public bool HasSeveral => _to - _from > 1;

    /// <summary>The words of a role or description, which are added to a list that may hold others.</summary>
    public static RoleWords Parse(string phrase, List<string> words)
    {
        int from = words.Count;
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

        return new RoleWords(words, from);
    }

    public bool Has(string word)
    {
        for (int i = _from; i < _to; i++)
        {
            if (_words[i] == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word that stands in a text is among these, in lower or upper case.</summary>
    public bool Has(string text, TextRange word)
    {
        for (int i = _from; i < _to; i++)
        {
            if (_words[i].Length == word.Length
                && string.Compare(_words[i], 0, text, word.Start, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether these and the description have a word in common that tells more than the noun: "Rovers", and not "former" or "new".
    /// </summary>
    public bool ShareMore(in RoleWords description, string noun)
    {
        for (int i = description._from; i < description._to; i++)
        {
            string word = description._words[i];
            if (word != noun && Has(word) && !Is(word, WordUse.Vague))
            {
                return true;
            }
        }

        return false;
    }

    public bool HasAnyOf(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (Has(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every word of the description is among these, but for one that may be missing.</summary>
    public bool HasAll(in RoleWords description, string? exceptWord = null)
    {
        for (int i = description._from; i < description._to; i++)
        {
            if (description._words[i] != exceptWord && !Has(description._words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a word of these makes it another office, or one of the past, than the description says: "shadow home secretary" is not
    /// "the home secretary".
    /// </summary>
    public bool Differs(in RoleWords description)
    {
        for (int i = _from; i < _to; i++)
        {
            string word = _words[i];
            if (!description.Has(word) && Is(word, description.HasSeveral ? WordUse.UnlikeAll | WordUse.UnlikeFull : WordUse.UnlikeAll))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both can be said of one person: they do not name two offices.</summary>
    public bool Agree(in RoleWords other) => !SpecifiesMore(other) || !other.SpecifiesMore(this);

    private bool SpecifiesMore(in RoleWords than)
    {
        for (int i = _from; i < _to; i++)
        {
            WordEntry entry = Vocabulary.Default.Find(_words[i]);
            if (entry.Is(Specifying) && !entry.Is(WordMeaning.Role) && !than.Has(_words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(string word, WordUse use) => (Vocabulary.Default.Find(word).Use & use) != 0;

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
