using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace ArticleGen.BrowserTests.NewsSite;

/// <summary>The sample NewsSite in a browser, and what it offers to programs.</summary>
public sealed class NewsSiteTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string[] Kinds =
    [
        "", "sections/harbour", "tags/council", "articles/city/mayor-interview", "articles/harbour/ferry-company-answers",
        "people", "people/ines-calder", "search?q=calder+boat",
    ];

    public static TheoryData<string, int> Looks => Everybody.LooksAt(Kinds);

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_page_fits_and_can_be_read_by_everybody(string page, int width)
    {
        await using OpenPage open = await chromium.OpenAsync(width);
        await open.Page.GotoAsync(site.AddressOf(page));

        Assert.Empty(open.Messages);
        Assert.All(open.Requests, url => Assert.StartsWith(site.AddressOf(""), url, StringComparison.Ordinal));
        await Everybody.CanReadAsync(open.Page, "newssite/" + page, width);
    }

    [Fact]
    public async Task A_reader_goes_from_the_list_over_an_article_to_a_person_and_back()
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf(""));

        await open.Page.GetByRole(AriaRole.Link, new() { Name = "Ferry company answers its critics" }).ClickAsync();
        await Expect(open.Page.Locator("h1")).ToHaveTextAsync("Ferry company answers its critics");
        // Each speaker has a look, and the markup of the file is not shown.
        await Expect(open.Page.Locator(".text .voice-3")).ToHaveTextAsync("Every morning a new notice, and every notice says tomorrow,");
        await Expect(open.Page.Locator(".text .voice-1")).ToHaveCountAsync(2);
        await Expect(open.Page.Locator(".text")).Not.ToContainTextAsync("*");

        await open.Page.Locator(".voices").GetByRole(AriaRole.Link, new() { Name = "Ines Calder" }).ClickAsync();
        await Expect(open.Page.Locator("h1")).ToHaveTextAsync("Ines Calder");
        await Expect(open.Page.Locator(".quotes li")).Not.ToHaveCountAsync(0);

        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("lamps");
        await open.Page.Keyboard.PressAsync("Enter");
        await Expect(open.Page.Locator("h1")).ToContainTextAsync("1 quote");
        await Expect(open.Page.Locator("blockquote")).ToContainTextAsync("I count the lamps");
    }

    [Fact]
    public async Task The_page_of_an_article_has_JSON_LD_of_this_address()
    {
        await using OpenPage open = await chromium.OpenAsync();
        string address = site.AddressOf("articles/harbour/harbour-reopens");
        await open.Page.GotoAsync(address);

        string? json = await open.Page.Locator("script[type='application/ld+json']").TextContentAsync();
        using JsonDocument article = JsonDocument.Parse(json!);
        Assert.Equal("NewsArticle", article.RootElement.GetProperty("@type").GetString());
        Assert.Equal(address, article.RootElement.GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("articles/nope")]
    [InlineData("articles/")]
    [InlineData("articles")]
    [InlineData("people/nope")]
    [InlineData("sections/nope")]
    [InlineData("sections/")]
    [InlineData("tags/nope")]
    [InlineData("tags/")]
    [InlineData("api/articles/nope")]
    [InlineData("nope")]
    public async Task What_is_not_there_is_not_found(string page) =>
        Assert.Equal(HttpStatusCode.NotFound, await site.Server.StatusAsync(page));

    [Fact]
    public async Task A_host_that_is_not_ours_is_refused()
    {
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Get, site.AddressOf("sitemap.xml"));
        request.Headers.Host = "elsewhere.example";

        using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("api/articles/nope")]
    [InlineData("api/nope")]
    public async Task A_program_is_told_in_JSON_what_is_not_there(string address)
    {
        using HttpClient client = new();

        using HttpResponseMessage answer = await client.GetAsync(
            new Uri(site.AddressOf(address)), TestContext.Current.CancellationToken);

        Assert.Equal(
            (HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    public async Task Feeds_begin_without_a_byte_order_mark(string address)
    {
        using HttpClient client = new();

        byte[] xml = await client.GetByteArrayAsync(new Uri(site.AddressOf(address)), TestContext.Current.CancellationToken);

        Assert.Equal("<?xml"u8.ToArray(), xml[..5]);
    }

    [Fact]
    public async Task Programs_get_articles_people_and_quotes_as_JSON_and_their_description()
    {
        Assert.Equal(2, Count(await site.Server.GetAsync("api/articles?section=harbour")));
        Assert.Equal(2, Count(await site.Server.GetAsync("api/articles?tag=council")));
        Assert.Contains(
            "\"headline\":\"Library stays open, for now\"",
            await site.Server.GetAsync("api/articles/city/library-stays-open"),
            StringComparison.Ordinal);
        Assert.Contains("\"name\":\"Ines Calder\"", await site.Server.GetAsync("api/people/ines-calder"), StringComparison.Ordinal);
        Assert.Equal(1, Count(await site.Server.GetAsync("api/quotes?q=LAMPS")));
        Assert.Equal(0, Count(await site.Server.GetAsync("api/quotes?q=")));
        Assert.Equal(0, Count(await site.Server.GetAsync("api/quotes")));

        using JsonDocument description = JsonDocument.Parse(await site.Server.GetAsync("openapi/v1.json"));
        string[] paths = [.. description.RootElement.GetProperty("paths").EnumerateObject().Select(static path => path.Name)];
        Assert.Equal(
            ["/api/articles", "/api/articles/{id}", "/api/people", "/api/people/{id}", "/api/quotes"],
            paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_feed_and_the_site_map_lead_to_pages_that_are_there()
    {
        XDocument feed = XDocument.Parse(await site.Server.GetAsync("feed.xml"));
        XElement newest = feed.Descendants("item").First();
        // A draft is on the site in a debug build, which this is.
        Assert.Equal("A museum of maps, and who drew them", newest.Element("title")!.Value);
        Assert.Equal("Wed, 18 Mar 2026 10:00:00 +0200", newest.Element("pubDate")!.Value);

        XDocument map = XDocument.Parse(await site.Server.GetAsync("sitemap.xml"));
        string[] pages = [.. map.Descendants().Where(static element => element.Name.LocalName == "loc").Select(static loc => loc.Value)];
        Assert.Contains(site.AddressOf("articles/harbour/harbour-reopens"), pages);
        foreach (string page in pages)
        {
            Assert.StartsWith(site.AddressOf(""), page, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, await site.Server.StatusAsync(page[site.AddressOf("").Length..]));
        }
    }

    private static int Count(string json)
    {
        using JsonDocument list = JsonDocument.Parse(json);
        return list.RootElement.GetArrayLength();
    }
}
