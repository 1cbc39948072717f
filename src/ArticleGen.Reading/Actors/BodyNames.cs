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

    /// <summary>Whether one of the words of the name is the noun.</summary>
    public static bool HasWord(string name, string noun)
    {
        int at = name.IndexOf(noun, StringComparison.OrdinalIgnoreCase);
        int end = at + noun.Length;
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(name[at - 1])) && (end == name.Length || !char.IsLetterOrDigit(name[end]));
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
