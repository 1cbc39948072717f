namespace ArticleGen.Reading.Lexicon;

/// <summary>Tells countries from towns, by the flags in places.txt.</summary>
internal sealed class PlaceKinds
{
    private readonly HashSet<string> _countries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _nations = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _sovereign = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _towns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ambiguous = new(StringComparer.OrdinalIgnoreCase);

    public PlaceKinds()
    {
        foreach (string[] fields in WordList.Read("places.txt"))
        {
            foreach (string kind in fields.Skip(1).SelectMany(field => WordList.Split(field, ' ')))
            {
                HashSet<string>? names = kind switch
                {
                    "country" or "state" or "province" => _countries,
                    "capital" or "city" => _towns,
                    "ambiguous" => _ambiguous,
                    _ => null,
                };
                _ = names?.Add(fields[0]);
                if (kind is "country" or "nation")
                {
                    _nations.Add(fields[0]);
                }

                if (kind == "country")
                {
                    _sovereign.Add(fields[0]);
                }
            }
        }
    }

    /// <summary>Whether the name is a country's, state's or province's, and no town's.</summary>
    public bool IsCountry(string name) => _countries.Contains(name) && !_towns.Contains(name);

    /// <summary>Whether the name is a country's, whose teams go by the name of the country.</summary>
    public bool IsNation(string name) => _nations.Contains(name);

    /// <summary>Whether the name is that of a state of its own: France and not Scotland, Texas or Europe.</summary>
    public bool IsSovereign(string name) => _sovereign.Contains(name);

    /// <summary>Whether the name is a town's, and no country's, state's or province's.</summary>
    public bool IsTown(string name) => _towns.Contains(name) && !_countries.Contains(name);

    /// <summary>Whether the name is a town's, and neither another place's nor a frequent name of persons or an ordinary word.</summary>
    public bool IsTownOnly(string name) => IsTown(name) && !_ambiguous.Contains(name);
}
