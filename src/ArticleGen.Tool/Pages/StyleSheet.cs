using System.Security.Cryptography;
using System.Text;

namespace ArticleGen.Tool.Pages;

/// <summary>The look of the pages.</summary>
/// <param name="Css">The style sheet.</param>
internal sealed record StyleSheet(string Css)
{
    /// <summary>How many colours speakers have; more speakers begin again, with other underlines.</summary>
    internal const int Colours = 8;

    /// <summary>The style sheet that is a part of the program.</summary>
    internal static StyleSheet Load()
    {
        using Stream resource = typeof(StyleSheet).Assembly.GetManifestResourceStream("ArticleGen.Tool.Pages.style.css")!;
        using StreamReader reader = new(resource, Encoding.UTF8);
        return new(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>What a content security policy calls it when it stands in the page.</summary>
    internal string Hash => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'";
}
