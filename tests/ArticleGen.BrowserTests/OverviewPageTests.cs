using System.Globalization;
using System.Text.Json;

namespace ArticleGen.BrowserTests;

/// <summary>The overview and the pages of people: the numbers are those of the other commands.</summary>
public sealed class OverviewPageTests(Chromium chromium, Site site)
{
    [Fact]
    public async Task The_numbers_are_those_of_stats()
    {
        JsonElement stats = await site.AskAsync("stats", "stories", "--format", "json");
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf("index.html"));

        IReadOnlyList<string> tiles = await open.Page.Locator(".tiles dd").AllInnerTextsAsync();
        Assert.Equal(
            [Number(stats, "articles"), Number(stats, "quotes"), Show(stats.GetProperty("speakers").GetArrayLength())],
            tiles.Take(3));
        string[] most =
        [
            .. stats.GetProperty("speakers").EnumerateArray().Take(10).Select(static one => one.GetProperty("name").GetString()!),
        ];
        Assert.Equal(most, await open.Page.Locator(".ranks .rank-name > :first-child").AllInnerTextsAsync());
    }

    [Fact]
    public async Task The_picture_has_a_line_for_each_row_of_its_table()
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf("index.html"));

        await open.Page.Locator("summary").ClickAsync();

        int rows = await open.Page.Locator("details tbody tr:visible").CountAsync();
        Assert.True(rows > 10);
        Assert.Equal(rows, await open.Page.Locator(".graph path").CountAsync());
    }

    [Fact]
    public async Task A_quote_on_the_page_of_a_person_leads_to_its_place_in_the_article()
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf("people/ines-calder.html"));
        await Expect(open.Page.Locator("h1")).ToHaveTextAsync("Ines Calder");
        JsonElement stats = await site.AskAsync("stats", "stories", "--format", "json");
        int quotes = stats.GetProperty("speakers").EnumerateArray()
            .Single(static one => one.GetProperty("id").GetString() == "ines-calder").GetProperty("quotes").GetInt32();
        await Expect(open.Page.Locator(".facts dd").First).ToHaveTextAsync(Show(quotes));

        ILocator saying = open.Page.Locator(".sayings li").Filter(new() { HasText = "They found nothing that would keep a ferry out." });
        await saying.GetByRole(AriaRole.Link, new() { NameString = "in the article" }).ClickAsync();

        ILocator target = open.Page.Locator(".q:target");
        await Expect(target).ToBeInViewportAsync();
        Assert.StartsWith("They found nothing", await target.InnerTextAsync(), StringComparison.Ordinal);
    }

    private static string Number(JsonElement stats, string name) => Show(stats.GetProperty(name).GetInt32());

    private static string Show(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
