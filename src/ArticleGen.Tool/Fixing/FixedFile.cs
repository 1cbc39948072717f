using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Fixing;

/// <summary>A file that was fixed, in memory.</summary>
/// <param name="File">The file as it was.</param>
/// <param name="Before">Its bytes.</param>
/// <param name="After">The bytes it should have.</param>
/// <param name="Edits">How many edits were made.</param>
internal sealed record FixedFile(ArticleFile File, byte[] Before, byte[] After, int Edits)
{
    /// <summary>A file that nothing was done to.</summary>
    internal static FixedFile Unchanged(ArticleFile file)
    {
        byte[] bytes = file.ReadBytes();
        return new(file, bytes, bytes, 0);
    }

    /// <summary>The file as the rules should look at it next.</summary>
    internal ArticleFile Now => File.WithBytes(After);

    /// <summary>The text it should have.</summary>
    internal string NewText => DecodedText.Decode(After, File.Decoder).Text;
}
