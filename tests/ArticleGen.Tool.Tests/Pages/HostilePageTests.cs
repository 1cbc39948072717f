using AngleSharp.Html.Dom;
using ArticleGen.Fuzz.Texts;

namespace ArticleGen.Tool.Tests.Pages;

/// <summary>Texts that try to act on a page, or that nobody meant to be articles.</summary>
public sealed class HostilePageTests : IDisposable
{
    private static readonly string[] Known =
    [
        "charset", "http-equiv", "content", "name", "rel", "href", "lang", "id", "class", "dir", "tabindex", "aria-label", "aria-hidden",
        "aria-current", "aria-labelledby", "role", "title", "type", "popover", "popovertarget", "datetime", "scope", "open", "viewBox",
        "preserveAspectRatio", "x", "y", "width", "height", "d", "stroke-width", "cx", "cy", "r", "text-anchor",
    ];

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>", "</style><script>alert(1)</script>", "</title></head><body onload=alert(1)>", "]]><![CDATA[",
        "--><!--",
        "\" onmouseover=\"alert(1)", "' onfocus='alert(1)", "javascript:alert(1)", "<img src=x onerror=alert(1)>", "&lt;script&gt;",
        "<svg/onload=alert(1)>", "\u202Ereversed\u202C", "\u2066isolated", "nul\0byte", "\u001b]0;title\u0007", "</textarea></main></html>",
        "<base href=//example.org>", "<meta http-equiv=refresh content=0>", "{{constructor}}", "<!--", "`${x}`",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Nothing_of_a_text_becomes_an_element_or_an_attribute(string attack)
    {
        string text =
            $"Pier {attack} opens\n\nVARNA, March 14, 2021 (Re{attack}uters) - \"We {attack} reopen,\" said Ines \"{attack}\" Calder, "
            + $"the {attack} director.\n\n"
            + $"Tom {attack} Hale said {attack} was safe. \"{attack}\" siad Petra Lindqvist, {attack}.\n";
        _desk.Write("seeds/a.txt", text).Write(
            "seeds/b.md",
            $"---\ntitle: \"{attack.Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n"
            + $"author: '{attack.Replace("'", "''", StringComparison.Ordinal)}'\n"
            + $"lang: \"{attack.Replace("\"", "", StringComparison.Ordinal)}\"\nsection: x{attack}\n---\n\n"
            + $"\"It is `{attack}`,\" said Ines Calder.\n");

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.Equal(0, run.ExitCode);
        Assert.All(MadeSite.OpenAll(_desk).Values, AssertHarmless);
        ToolRun explained = await _desk.RunAsync("explain", "seeds/a.txt", "--html");
        AssertHarmlessWith(MadeSite.Parse(explained.Output), styles: 1);
        // It is still read as it stands, but for what has no shape.
        string shown = MadeSite.Open(_desk, "articles/a.html").QuerySelector("h1")!.TextContent;
        Assert.Equal($"Pier {ArticleGen.Tool.Output.OneLine.Clean(attack)} opens", shown);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".html")]
    public async Task Any_text_has_a_page_with_all_its_quotes(string extension)
    {
        string[] sources = [Texts.Pier, Texts.Slips, .. Crumbs.Phrases];
        for (int number = 0; number < 120; number++)
        {
            RandomStream random = new(19, number);
            string text = Mutation.Change(random.OneIn(2) ? Texts.Pier : GrammarText.Write("$sentence $sentence", random), sources, random);
            _desk.Write($"seeds/story-{number}{extension}", text);
        }

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.All(MadeSite.OpenAll(_desk).Values, AssertHarmless);
        foreach (string line in (await _desk.RunAsync("read", "seeds", "--lines")).Lines)
        {
            using System.Text.Json.JsonDocument article = System.Text.Json.JsonDocument.Parse(line);
            IHtmlDocument page = MadeSite.Open(_desk, $"articles/{article.RootElement.GetProperty("identifier").GetString()}.html");
            Assert.Equal(article.RootElement.GetProperty("hasPart").GetArrayLength(), page.QuerySelectorAll(".q[id]").Length);
        }
    }

    private static void AssertHarmless(IHtmlDocument page) => AssertHarmlessWith(page, styles: 0);

    private static void AssertHarmlessWith(IHtmlDocument page, int styles)
    {
        Assert.Equal(styles, page.QuerySelectorAll("style").Length);
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, embed, base, form, input, audio, video, textarea"));
        Assert.Equal(6, page.QuerySelectorAll("meta").Length);
        Assert.StartsWith(
            "default-src 'none'; style-src 'self'"[..27],
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"),
            StringComparison.Ordinal);
        Assert.All(page.All.SelectMany(static element => element.Attributes), static attribute =>
        {
            Assert.Contains(attribute.Name, Known);
            Assert.False(
                attribute.Name == "href" && (attribute.Value.Contains(':', StringComparison.Ordinal) || attribute.Value.StartsWith('/')),
                attribute.Value);
        });
        // One of each, and nothing behind their end.
        Assert.Equal("html", page.DocumentElement.LocalName);
        Assert.Equal(["HEAD", "BODY"], page.DocumentElement.Children.Select(static one => one.TagName));
        Assert.Equal("FOOTER", page.Body!.LastElementChild!.TagName);
        Assert.DoesNotContain(page.DocumentElement.TextContent, static letter =>
            letter is '\0' or '\u001b' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
    }
}
