using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleGen.Tool.Tests.Pages;

/// <summary>A site that the tool has made of the articles on a desk.</summary>
internal static class MadeSite
{
    /// <summary>Makes the site of the articles below "seeds" in the folder "site".</summary>
    public static async Task<ToolRun> MakeAsync(Desk desk, params string[] options) =>
        await desk.RunAsync(["page", "seeds", "-o", "site", .. options]);

    /// <summary>The paths of its files, with '/', in order.</summary>
    public static string[] Files(Desk desk) =>
    [
        .. Directory.GetFiles(desk.PathOf("site"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(desk.PathOf("site"), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A page as a browser understands it.</summary>
    public static IHtmlDocument Open(Desk desk, string page) => Parse(desk.Text("site/" + page));

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>All pages, by their paths.</summary>
    public static Dictionary<string, IHtmlDocument> OpenAll(Desk desk) => Files(desk)
        .Where(static path => path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(static path => path, path => Open(desk, path));

    /// <summary>The words of an element as a reader sees them, on one line; without cards and letters.</summary>
    public static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (IElement hidden in copy.QuerySelectorAll(".tie, .why, .badge"))
        {
            hidden.Remove();
        }

        return string.Join(' ', copy.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }
}
