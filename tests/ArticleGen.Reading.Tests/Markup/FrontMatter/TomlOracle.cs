using System.Globalization;
using Tomlyn;
using Tomlyn.Model;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>What Tomlyn reads in a document of TOML.</summary>
internal static class TomlOracle
{
    /// <summary>The document in the form of <see cref="MetadataShape"/>; null if it is refused.</summary>
    public static string? Read(string toml) => ReadTable(toml) is { } table ? Write(table) : null;

    /// <summary>What a number, a date or a truth value means, so that 1_000 and 1000 are one.</summary>
    public static string WritePlain(string text) => ReadTable($"x = {text}") is { } table ? Write(table["x"]) : text;

    private static TomlTable? ReadTable(string toml)
    {
        try
        {
            return TomlSerializer.Deserialize<TomlTable>(toml);
        }
        catch (TomlException)
        {
            return null;
        }
    }

    private static string Write(object? value) => value switch
    {
        string text => MetadataShape.WriteText(text),
        TomlTable table => MetadataShape.WriteMap(table.Select(static pair => (pair.Key, Write(pair.Value)))),
        TomlTableArray tables => MetadataShape.WriteList(tables.Select(Write)),
        TomlArray list => MetadataShape.WriteList(list.Select(Write)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
