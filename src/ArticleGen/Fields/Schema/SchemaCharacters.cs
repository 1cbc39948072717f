namespace ArticleGen.Fields.Schema;

/// <summary>The characters that a schema keeps for itself, or that people put around words.</summary>
internal static class SchemaCharacters
{
    /// <summary>Those that cannot be in the name of a field, or in a word of a choice.</summary>
    internal static readonly char[] NotInNames = ['[', ']', '(', ')', '{', '}', '<', '>', '"', '=', '|', '?', ':', '\uFFFD'];

    /// <summary>The character as a message names it.</summary>
    internal static string Describe(char c) => c == '\uFFFD' ? "U+FFFD, which stands for bytes that do not decode," : $"'{c}'";
}
