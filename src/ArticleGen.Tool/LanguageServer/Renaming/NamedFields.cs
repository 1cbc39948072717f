using ArticleGen.Fields;
using ArticleGen.Model;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>Tells the articles whose front matter has a name, without a look at their texts.</summary>
internal static class NamedFields
{
    /// <summary>Whether a value is the name.</summary>
    internal static bool Has(ArticleModel article, string name) => article.Fields.Any(field => Has(field.Value, name));

    // Front matter has few levels.
    private static bool Has(FieldData value, string name) => value switch
    {
        TextData text => string.Equals(text.Text.Trim(), name, StringComparison.OrdinalIgnoreCase),
        ListData list => list.Items.Any(item => Has(item, name)),
        MapData map => map.Entries.Any(entry => Has(entry.Value, name)),
        _ => false,
    };
}
