using System.Globalization;
using System.Net;
using System.Text;

namespace ArticleGen.Benchmarks.Corpora.Mix;

/// <summary>Writes a story as a page of HTML, with what stands around an article on a site.</summary>
internal static class HtmlStory
{
    /// <summary>Writes a story, whose first paragraph is the headline.</summary>
    public static string Write(ArchiveStory story, IReadOnlyList<string> paragraphs, Random random)
    {
        string headline = WebUtility.HtmlEncode(paragraphs[0]);
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{headline} | The Quayside</title>
            <meta property="article:published_time" content="{story.Published:yyyy-MM-dd}">
            <style>nav a {"{ color: navy; }"}</style>
            <script>window.edition = "evening";</script>
            </head>
            <body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/port">Port</a></li><li><a href="/town">Town</a></li></ul></nav>
            <main><article>
            <h1>{headline}</h1>

            """);
        foreach (string paragraph in paragraphs.Skip(1))
        {
            page.Append("<p>").Append(Mark(WebUtility.HtmlEncode(paragraph), random)).Append("</p>\n");
            page.Append(random.Next(15) == 0 ? "<aside><p>Read more: <a href=\"/port/1911\">The port since 1911</a></p></aside>\n" : "");
        }

        return page.Append("</article></main>\n<footer><p>Write to the desk.</p></footer>\n</body>\n</html>\n").ToString();
    }

    // Marks are written as entities, and words are emphasized.
    private static string Mark(string paragraph, Random random) => random.Next(4) switch
    {
        0 => paragraph.Replace("said", "<em>said</em>", StringComparison.Ordinal),
        1 => paragraph.Replace("\u201C", "&ldquo;", StringComparison.Ordinal).Replace("\u201D", "&rdquo;", StringComparison.Ordinal),
        _ => paragraph,
    };
}
