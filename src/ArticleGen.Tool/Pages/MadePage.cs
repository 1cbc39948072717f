using System.Text;
using System.Text.RegularExpressions;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// Tells the files of a site from those of others. The list of a site may come with a folder from elsewhere, so what it names has to be
/// where the tool puts its pages, and has to say that the tool made it.
/// </summary>
internal static partial class MadePage
{
    /// <summary>What a page calls the program that made it.</summary>
    internal const string Generator = "articlegen";

    private const string PageSign = $"<meta name=\"generator\" content=\"{Generator}\">";
    private const string StyleSign = "/* Pages of articlegen page";

    // Both signs stand at the start.
    private const int MostRead = 512;

    /// <summary>Whether the tool gives a file of a site this path.</summary>
    internal static bool IsAddress(string path) => Address().IsMatch(path);

    /// <summary>
    /// Whether a file was made by the tool: it says so, or is empty, as a run leaves it that is stopped. No link is followed.
    /// </summary>
    internal static bool IsMade(FileInfo file)
    {
        if (!file.Exists || file.LinkTarget is not null)
        {
            return false;
        }

        using FileStream input = file.OpenRead();
        byte[] start = new byte[MostRead];
        string words = Encoding.UTF8.GetString(start, 0, input.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        return words.Length == 0
            || words.StartsWith(StyleSign, StringComparison.Ordinal)
            || words.Contains(PageSign, StringComparison.Ordinal);
    }

    // What SiteMap and PageNames make.
    [GeneratedRegex(@"^(index\.html|style\.css|by-(date|name)(/page-[0-9]+)?\.html|(articles|people)(/[a-z0-9][a-z0-9_-]*)+\.html)\z")]
    private static partial Regex Address();
}
