using ArticleGen.Emit.Code;

namespace ArticleGen.Emit.Packed;

/// <summary>A field that few articles have: what writes it, and the C# that reads it, so that they cannot differ.</summary>
/// <param name="name">The name of the property of ArticleMetadata and of the emitted class Article.</param>
/// <param name="isIn">Whether an article has it, and its flag is set.</param>
internal sealed class MetadataField(string name, Func<ArticleModel, bool> isIn)
{
    private const string Reader = "head.";
    private const string NoTexts = "ArticleInternals.ReadOnlyList<string>.Empty";

    private string? _read;
    private string _without = "null";
    private string? _field;
    private Action<PackedWriter, ArticleModel> _write = static (_, _) => { };

    /// <summary>The name of its property.</summary>
    internal string Name => name;

    internal static MetadataField Text(string name, Func<ArticleMetadata, string?> get) =>
        new(name, article => get(article.Metadata) is not null)
        {
            _read = Reader + "ReadText()",
            _write = (head, article) => head.Text(get(article.Metadata)!),
        };

    internal static MetadataField Texts(string name, Func<ArticleMetadata, ValueList<string>> get) =>
        Texts(name, get, article => get(article.Metadata).Count > 0, NoTexts);

    /// <summary>Texts that are there without being written, unless they are unusual.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="get">The texts.</param>
    /// <param name="isIn">Whether they are unusual.</param>
    /// <param name="usual">The C# for what is usual.</param>
    internal static MetadataField Texts(
        string name,
        Func<ArticleMetadata, ValueList<string>> get,
        Func<ArticleModel, bool> isIn,
        string usual) =>
        new(name, isIn)
        {
            _read = "global::System.Array.AsReadOnly(" + Reader + "ReadTexts())",
            _without = usual,
            // A list in its property would be copied.
            _field = "_" + char.ToLowerInvariant(name[0]) + name.Substring(1),
            _write = (head, article) => head.Texts(get(article.Metadata)),
        };

    internal static MetadataField Date(string name, Func<ArticleMetadata, WrittenDate?> get) =>
        new(name, article => get(article.Metadata) is not null)
        {
            _read = Reader + "ReadDateline()",
            _write = (head, article) => PackedDateline.Write(head, get(article.Metadata)),
        };

    /// <summary>Something that is so or not: nothing but its flag.</summary>
    internal static MetadataField Flag(string name, Func<ArticleMetadata, bool> get) => new(name, article => get(article.Metadata));

    /// <summary>Whether an article has it.</summary>
    internal bool IsIn(ArticleModel article) => isIn(article);

    /// <summary>Writes the field of an article that has it.</summary>
    internal void Write(PackedWriter head, ArticleModel article) => _write(head, article);

    /// <summary>Writes the C# that reads the field into its property, or into the field behind it.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="flag">The expression that is 0 when the field is not there.</param>
    internal void EmitReader(CodeWriter code, string flag) =>
        code.Line(_read is null ? $"{name} = {flag} != 0;" : $"{_field ?? name} = {flag} == 0 ? {_without} : {_read};");
}
