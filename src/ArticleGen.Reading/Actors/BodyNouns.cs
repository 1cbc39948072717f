using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>Says which named body a noun means: "the ministry", "the agency", "the company".</summary>
internal static class BodyNouns
{
    public static bool Means(Entity entity, string noun, Vocabulary vocabulary)
    {
        if (entity.Kind != ActorKind.Organization || entity.HeadNoun is not null)
        {
            return false;
        }

        switch (noun)
        {
            case "agency":
                return HasMeaning(entity, WordMeaning.Agency, vocabulary) || entity.Name.EndsWith("Agency", StringComparison.Ordinal);
            case "newspaper" or "paper" or "magazine" or "network" or "broadcaster" or "channel":
                return HasMeaning(entity, WordMeaning.Media, vocabulary);
            default:
                return (IsCompany(noun) && IsCompanyName(entity.Name, vocabulary)) || Has(entity.Name, noun) || HasAlias(entity, noun);
        }
    }

    /// <summary>
    /// Whether the noun ("the company") can mean a name that spoke, when that name may be a person's or a company's: "Tesla said sales
    /// rose. The company ...".
    /// </summary>
    public static bool IsCompany(string noun) =>
        noun is "company" or "firm" or "corporation" or "business" or "manufacturer" or "maker" or "retailer" or "carmaker";

    private static bool HasMeaning(Entity entity, WordMeaning kind, Vocabulary vocabulary) =>
        (vocabulary.NameMeaning(entity.Name) & kind) != 0;

    private static bool IsCompanyName(string name, Vocabulary vocabulary)
    {
        string last = name.Substring(name.LastIndexOf(' ') + 1).TrimEnd('.');
        return last.Length < name.Length && vocabulary.Find(last).Is(WordMeaning.OrganizationSuffix);
    }

    private static bool HasAlias(Entity entity, string noun)
    {
        for (int i = 0; i < entity.Aliases.Count; i++)
        {
            if (Has(entity.Aliases[i], noun))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(string name, string noun) => name.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0;
}
