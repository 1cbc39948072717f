using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ArticleGen.BrowserTests;

/// <summary>
/// What makes a page one that everybody can read: on a telephone and on a wide screen, in light and dark, with a screen reader.
/// </summary>
internal static class Everybody
{
    private const string IsNarrowEnough = "document.documentElement.scrollWidth <= innerWidth";

    // A folder for pictures of the pages, to be looked at.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("ARTICLEGEN_PICTURES");

    private static readonly int[] Widths = [400, 1400];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    /// <summary>The widths at which each page is looked at.</summary>
    public static TheoryData<string, int> LooksAt(IEnumerable<string> pages) =>
    [
        .. from page in pages
           from width in Widths
           select new TheoryDataRow<string, int>(page, width),
    ];

    /// <summary>Looks at an open page in both schemes of colours.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">Its name, for its pictures.</param>
    /// <param name="width">The width of the window, one of those of <see cref="LooksAt"/>.</param>
    public static async Task CanReadAsync(IPage page, string name, int width)
    {
        Assert.True(await page.EvaluateAsync<bool>(IsNarrowEnough), "It is wider than the window.");
        HashSet<string> papers = [];
        foreach (ColorScheme scheme in Schemes)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            papers.Add(await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
            await TakePictureAsync(page, name, width, scheme);
            // Dark colours are the same at any width.
            if (width != Widths[0] || scheme == ColorScheme.Light)
            {
                AxeResult axe = await page.RunAxe();
                Assert.True(axe.Violations.Length == 0, $"{scheme}: {string.Join('\n', axe.Violations.Select(Describe))}");
            }
        }

        Assert.Equal(Schemes.Length, papers.Count);
    }

    private static string Describe(AxeResultItem item) =>
        $"{item.Id}: {item.Help}: {string.Join(", ", item.Nodes.Take(3).Select(static node => node.Html))}";

    private static async Task TakePictureAsync(IPage page, string name, int width, ColorScheme scheme)
    {
        if (Pictures is not null)
        {
            string file = Path.ChangeExtension(name.TrimStart('.', '/'), null).Replace('/', '-').Replace('?', '-');
            string path = Path.Combine(Pictures, $"{file}-{width}-{scheme}.png");
            await page.ScreenshotAsync(new() { Path = path, FullPage = true });
        }
    }
}
