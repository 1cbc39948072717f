using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>Tells by the words of a name what kind of body has it.</summary>
internal static class BodyNames
{
    /// <summary>The kinds that the words of the name show: "Hale Motors", "Bank of Varna", "Port Ministry", "the Echo".</summary>
    public static BodyKinds KindsOf(string name, Vocabulary vocabulary)
    {
        BodyKinds kinds = BodyKinds.None;
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i == name.Length || name[i] == ' ')
            {
                int end = i > start && name[i - 1] is '.' or ',' ? i - 1 : i;
                WordEntry word = vocabulary.Find(name, start, end - start);
                kinds |= word.Body;
                kinds |= start > 0 && word.Traits.Is(WordMeaning.OrganizationSuffix) ? BodyKinds.Company : BodyKinds.None;
                start = i + 1;
            }
        }

        bool media = (vocabulary.NameMeaning(name) & (WordMeaning.Media | WordMeaning.Agency)) != 0;
        return (kinds | (media ? BodyKinds.Media : BodyKinds.None)) & ~BodyKinds.Noun;
    }

    /// <summary>
    /// Whether a noun that tells no kind of body ("the bureau", "the cabinet") means the body, because it is a word of one of its names.
    /// </summary>
    public static bool HaveNoun(Entity entity, string noun) =>
        entity.Kind == ActorKind.Organization
        && entity.HeadNoun is null
        && (HasWord(entity.Name, noun) || HasAlias(entity, noun));

    /// <summary>Whether one of the words of the name is the noun.</summary>
    public static bool HasWord(string name, string noun) => HasWord(name, noun, 0, noun.Length);

    /// <summary>Whether one of the words of the name is the word that stands in a text.</summary>
    public static bool HasWord(string name, string text, TextRange word) => HasWord(name, text, word.Start, word.Length);

    private static bool HasWord(string name, string text, int offset, int length)
    {
        for (int start = 0; length > 0 && start + length <= name.Length; start++)
        {
            int end = start + length;
            bool whole = (start == 0 || !char.IsLetterOrDigit(name[start - 1])) && (end == name.Length || !char.IsLetterOrDigit(name[end]));
            if (whole && string.Compare(name, start, text, offset, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the other names has the noun.</summary>
    public static bool HasAlias(Entity entity, string noun)
    {
        for (int i = 0; i < entity.Aliases.Count; i++)
        {
            if (HasWord(entity.Aliases[i], noun))
            {
                return true;
            }
        }

        return false;
    }
}
