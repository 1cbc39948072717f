using System.Globalization;

namespace ArticleGen.Reading.Markup;

/// <summary>The named character references, from the list that is embedded in this assembly.</summary>
internal static class NamedReferences
{
    private const string List = "character-references.txt";

    private static readonly Dictionary<string, string> WithSemicolon = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> WithoutSemicolon = new(StringComparer.Ordinal);

    static NamedReferences()
    {
        using Stream stream = typeof(NamedReferences).Assembly.GetManifestResourceStream(List)
            ?? throw new InvalidOperationException($"The list '{List}' is not embedded in the assembly.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                Add(line.Split('|'));
            }
        }

        LongestName = WithSemicolon.Keys.Max(static name => name.Length);
        LongestWithoutSemicolon = WithoutSemicolon.Keys.Max(static name => name.Length);
    }

    /// <summary>The length of the longest name.</summary>
    public static int LongestName { get; }

    /// <summary>The length of the longest name of those that are references without a semicolon as well.</summary>
    public static int LongestWithoutSemicolon { get; }

    /// <summary>All names, for the tests.</summary>
    public static IReadOnlyCollection<string> Names => WithSemicolon.Keys;

    /// <summary>The names of those that are references without a semicolon as well.</summary>
    public static IReadOnlyCollection<string> NamesWithoutSemicolon => WithoutSemicolon.Keys;

    /// <summary>The characters that a name with a semicolon behind it stands for.</summary>
    public static string? Find(string name) => WithSemicolon.TryGetValue(name, out string? characters) ? characters : null;

    /// <summary>The characters that a name stands for without a semicolon.</summary>
    public static string? FindWithoutSemicolon(string name) =>
        WithoutSemicolon.TryGetValue(name, out string? characters) ? characters : null;

    private static void Add(string[] fields)
    {
        string name = fields[0].Trim();
        string characters = string.Concat(
            fields[1].Trim().Split(' ').Select(static code =>
                char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
        WithSemicolon.Add(name, characters);
        if (fields.Length > 2)
        {
            WithoutSemicolon.Add(name, characters);
        }
    }
}
