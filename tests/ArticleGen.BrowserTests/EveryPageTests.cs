namespace ArticleGen.BrowserTests;

/// <summary>What holds for all pages, narrow and wide, light and dark.</summary>
public sealed class EveryPageTests(Chromium chromium, Site site)
{
    public static TheoryData<string, int> Looks => Everybody.LooksAt(Site.Pages);

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_page_loads_its_style_alone_fits_and_can_be_read_by_everybody(string page, int width)
    {
        await using OpenPage open = await chromium.OpenAsync(width);
        await open.Page.GotoAsync(site.AddressOf(page));

        Assert.All(open.Requests, static url => Assert.StartsWith("file:", url, StringComparison.Ordinal));
        Assert.True(open.Requests.Count <= 2, string.Join('\n', open.Requests));
        // The style is there: a page without one has a margin.
        Assert.Equal("0px", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).marginLeft"));
        // What axe tries to load afterwards, the page forbids.
        Assert.Empty(open.Messages);
        await Everybody.CanReadAsync(open.Page, page, width);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everything_that_can_be_used_is_reached_by_keyboard(string page)
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf(page));
        int all = await open.Page.Locator("a[href], button, summary, [tabindex='0']").EvaluateAllAsync<int>(
            "all => all.filter(one => one.checkVisibility()).length");

        HashSet<string> reached = [];
        for (int i = 0; i < all; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            // Its place in the document, and whether it shows that it has the focus.
            string place = await open.Page.EvaluateAsync<string>(
                "[...document.querySelectorAll('*')].indexOf(document.activeElement) + ' ' "
                + "+ getComputedStyle(document.activeElement).outlineStyle");
            Assert.EndsWith(" solid", place, StringComparison.Ordinal);
            reached.Add(place);
        }

        Assert.Equal(all, reached.Count);
    }

    public static TheoryData<string> Pages => [.. Site.Pages];

    [Fact]
    public async Task The_first_link_leads_past_the_navigation()
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf("index.html"));

        await open.Page.Keyboard.PressAsync("Tab");
        await Expect(open.Page.Locator(".skip")).ToBeInViewportAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        await Expect(open.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_paper_there_is_no_navigation_and_speakers_stand_by_the_margin()
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await open.Page.GotoAsync(site.AddressOf("articles/harbour-reopens.html"));

        await Expect(open.Page.Locator("header nav")).ToBeHiddenAsync();
        await Expect(open.Page.Locator(".notes").First).ToBeVisibleAsync();
    }
}
