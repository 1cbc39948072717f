using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>Says which named body a noun means: "the ministry", "the agency", "the company".</summary>
internal static class BodyNouns
{
    public static bool Means(Entity entity, string noun)
    {
        if (entity.Kind != ActorKind.Organization || entity.HeadNoun is not null)
        {
            return false;
        }

        switch (noun)
        {
            case "agency":
                return Is(entity, WordClass.Agency) || entity.Name.EndsWith("Agency", StringComparison.Ordinal);
            case "newspaper" or "paper" or "magazine" or "network" or "broadcaster" or "channel":
                return Is(entity, WordClass.Media);
            case "company" or "firm" or "corporation" or "business" or "manufacturer" or "maker" or "retailer" or "carmaker" when IsCompany(entity.Name):
                return true;
            default:
                return Has(entity.Name, noun) || HasAlias(entity, noun);
        }
    }

    private static bool Is(Entity entity, WordClass kind) => (Vocabulary.Default.NameClass(entity.Name) & kind) != 0;

    private static bool IsCompany(string name)
    {
        string last = name.Substring(name.LastIndexOf(' ') + 1).TrimEnd('.');
        return last.Length < name.Length && Vocabulary.Default.Find(last).Is(WordClass.OrganizationSuffix);
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
