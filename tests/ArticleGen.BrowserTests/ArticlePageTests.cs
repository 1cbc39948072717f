using System.Text.Json;

namespace ArticleGen.BrowserTests;

/// <summary>The page of an article: who speaks is seen, and why.</summary>
public sealed class ArticlePageTests(Chromium chromium, Site site)
{
    private const string LineColour = "one => getComputedStyle(one).textDecorationColor";
    private const string BadgeColour = "one => getComputedStyle(one).backgroundColor";

    // The letters that are on another line than the character before them, or the full stop or comma behind them.
    private const string LettersApart =
        """
        [...document.querySelectorAll('.row .tie')].filter(tie => {
          const letter = tie.querySelector('.ref').getBoundingClientRect();
          const at = (node, from, to) => {
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, to);
            return range.getBoundingClientRect();
          };
          const same = other => other.height === 0 || Math.abs(other.bottom - letter.bottom) < 14;
          const before = tie.previousSibling;
          const isSame = before?.nodeType !== Node.TEXT_NODE || same(at(before, before.length - 1, before.length));
          const behind = tie.parentNode.nextSibling;
          const hasStop = behind?.nodeType === Node.TEXT_NODE && /^["'”’.,;:!?)]/.test(behind.data);
          return !isSame || (hasStop && !same(at(behind, 0, 1)));
        }).map(tie => tie.parentNode.textContent)
        """;

    [Theory]
    [InlineData("harbour-reopens.txt")]
    [InlineData("union-talks.txt")]
    [InlineData("ferry-strike.md")]
    [InlineData("fish-market.html")]
    [InlineData("interview-vik.txt")]
    [InlineData("hostile-names.txt")]
    public async Task Each_quote_is_marked_in_the_colour_of_its_speaker(string story)
    {
        JsonElement article = await site.AskAsync("read", "stories/" + story);
        JsonElement[] quotes = [.. article.GetProperty("hasPart").EnumerateArray()];
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf($"articles/{Path.GetFileNameWithoutExtension(story)}.html"));

        Assert.Equal(quotes.Length, await open.Page.Locator(".q[id]").CountAsync());
        Dictionary<string, string> colours = [];
        for (int i = 0; i < quotes.Length; i++)
        {
            ILocator quote = open.Page.Locator($"#q{i + 1}");
            string speaker = quotes[i].TryGetProperty("spokenByCharacter", out JsonElement who) ? who.GetProperty("name").GetString()! : "";
            string colour = await quote.EvaluateAsync<string>(LineColour);
            Assert.Equal(colours.GetValueOrDefault(speaker, colour), colour);
            colours[speaker] = colour;
            Assert.Contains(FirstWord(quotes[i]), await quote.InnerTextAsync(), StringComparison.Ordinal);
            // The colour is that of the speaker's letter in the list above, if the list has one.
            if (speaker.Length > 0)
            {
                ILocator entry = open.Page.Locator(".speakers li").Filter(new() { HasText = speaker }).First;
                Assert.Equal(colour, await entry.Locator(".badge").EvaluateAsync<string>(BadgeColour));
            }
        }

        Assert.Equal(Math.Min(colours.Count, 8), colours.Values.Distinct().Count());
    }

    [Fact]
    public async Task A_quote_inside_another_one_is_marked_inside_it()
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf("articles/union-talks.html"));

        ILocator inner = open.Page.Locator(".q .q").Filter(new() { HasText = "the talks were over" });

        await Expect(inner).ToHaveCountAsync(1);
        string outerColour = await inner.Locator("xpath=..").EvaluateAsync<string>(LineColour);
        Assert.NotEqual(outerColour, await inner.EvaluateAsync<string>(LineColour));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(1400)]
    public async Task Pointing_at_a_quote_shows_how_it_was_read(int width)
    {
        await using OpenPage open = await chromium.OpenAsync(width);
        await open.Page.GotoAsync(site.AddressOf("articles/harbour-reopens.html"));
        ILocator quote = open.Page.Locator(".q").Filter(new() { HasText = "The divers were down four times" });
        ILocator card = quote.Locator(".why");
        await Expect(card).ToBeHiddenAsync();

        await quote.HoverAsync(new() { Position = new() { X = 20, Y = 8 } });

        await Expect(card).ToBeVisibleAsync();
        await Expect(card).ToContainTextAsync("Pattern: TrailingSubject");
        await Expect(card).ToContainTextAsync("Cue: “said”");
        await Expect(card).ToContainTextAsync("Could mean: Ines Calder");
        Assert.True(await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(700)]
    [InlineData(1400)]
    public async Task No_line_starts_with_the_letter_of_a_quote_or_the_full_stop_behind_it(int width)
    {
        await using OpenPage open = await chromium.OpenAsync(width);
        foreach (string page in Site.Pages.Where(static page => page.StartsWith("articles/", StringComparison.Ordinal)))
        {
            await open.Page.GotoAsync(site.AddressOf(page));
            string[] apart = await open.Page.EvaluateAsync<string[]>(LettersApart);
            Assert.Empty(apart);
        }
    }

    [Fact]
    public async Task Of_quotes_inside_each_other_the_inner_one_alone_shows_its_card()
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf("articles/union-talks.html"));

        await open.Page.Locator(".q .q").First.HoverAsync(new() { Position = new() { X = 12, Y = 8 } });

        await Expect(open.Page.Locator(".why:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_letter_of_a_quote_shows_its_card_by_keyboard_and_opens_and_closes_it()
    {
        await using OpenPage open = await chromium.OpenAsync(400);
        await open.Page.GotoAsync(site.AddressOf("articles/harbour-reopens.html"));
        ILocator letter = open.Page.Locator("#q2 .ref");
        ILocator card = open.Page.Locator("#why2");

        await open.Page.Locator("#p1").ClickAsync(new() { Position = new() { X = 2, Y = 2 } });
        while (!await letter.EvaluateAsync<bool>("one => one === document.activeElement"))
        {
            await open.Page.Keyboard.PressAsync("Tab");
        }

        await Expect(card).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.True(await card.EvaluateAsync<bool>("one => one.matches(':popover-open')"));
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.False(await card.EvaluateAsync<bool>("one => one.matches(':popover-open')"));
    }

    [Fact]
    public async Task A_warning_is_marked_at_its_words_and_said_beside_them()
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf("articles/council/pier-report.html"));

        await Expect(open.Page.Locator("mark.slip")).ToHaveTextAsync("siad");
        ILocator row = open.Page.Locator(".row", new() { Has = open.Page.Locator("mark.slip") });
        await Expect(row.Locator(".note-slip")).ToContainTextAsync("ART0005");
    }

    [Fact]
    public async Task A_text_that_tries_to_act_is_shown_as_it_is_written()
    {
        await using OpenPage open = await chromium.OpenAsync();
        await open.Page.GotoAsync(site.AddressOf("articles/hostile-names.html"));

        await Expect(open.Page.Locator("h1")).ToHaveTextAsync("<script>alert(\"pier\")</script> & \"the 'pier'\"");
        await Expect(open.Page.Locator("script, img, b, iframe, object, main style")).ToHaveCountAsync(0);
        await Expect(open.Page.Locator("a[href*='javascript']")).ToHaveCountAsync(0);
        Assert.Empty(open.Messages);
    }

    private static string FirstWord(JsonElement quote) =>
        quote.GetProperty("text").GetString()!.Split([' ', '*', '_', '<', '&', '\n'], StringSplitOptions.RemoveEmptyEntries)[0];
}
