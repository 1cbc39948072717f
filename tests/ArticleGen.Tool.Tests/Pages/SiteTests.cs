using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ArticleGen.Reading;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tool.Tests.Pages;

/// <summary>What is on the pages.</summary>
public sealed class SiteTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Every_link_leads_to_a_page_and_a_part_of_it()
    {
        WriteStories();
        await MadeSite.MakeAsync(_desk);
        Dictionary<string, IHtmlDocument> pages = MadeSite.OpenAll(_desk);

        (string From, string To)[] links =
        [
            .. from page in pages
               from link in page.Value.QuerySelectorAll("[href]")
               select (page.Key, link.GetAttribute("href")!),
        ];

        Assert.True(links.Length > 50);
        Assert.All(links, link =>
        {
            string[] parts = link.To.Split('#');
            string target = parts[0].Length == 0 ? link.From
                : Path.GetRelativePath("/site", Path.GetFullPath(parts[0], "/site/" + Path.GetDirectoryName(link.From))).Replace('\\', '/');
            Assert.Contains(target, MadeSite.Files(_desk));
            if (parts.Length > 1)
            {
                Assert.NotNull(pages[target].GetElementById(parts[1]));
            }
        });
    }

    [Fact]
    public async Task Ids_of_a_page_differ_headings_are_in_order_and_there_is_one_main_part()
    {
        WriteStories();
        await MadeSite.MakeAsync(_desk);

        Assert.All(MadeSite.OpenAll(_desk), static page =>
        {
            string[] ids = [.. page.Value.QuerySelectorAll("[id]").Select(static one => one.Id!)];
            Assert.Equal(ids.Distinct(), ids);
            int[] levels = [.. page.Value.QuerySelectorAll("h1,h2,h3,h4").Select(static one => one.LocalName[1] - '0')];
            Assert.Equal(1, levels[0]);
            Assert.Single(levels, static level => level == 1);
            Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.True(pair.Second <= pair.First + 1));
            Assert.Single(page.Value.QuerySelectorAll("main"));
            Assert.Equal("en", page.Value.DocumentElement.GetAttribute("lang"));
        });
    }

    [Fact]
    public async Task A_page_of_an_article_has_its_words_and_each_quote_at_its_place()
    {
        WriteStories();
        await MadeSite.MakeAsync(_desk);
        foreach (string line in (await _desk.RunAsync("read", "seeds", "--lines")).Lines)
        {
            using JsonDocument article = JsonDocument.Parse(line);
            JsonElement root = article.RootElement;
            IHtmlDocument page = MadeSite.Open(_desk, $"articles/{root.GetProperty("identifier").GetString()}.html");

            int number = 0;
            foreach (JsonElement quote in root.GetProperty("hasPart").EnumerateArray())
            {
                IElement mark = page.GetElementById($"q{++number}")!;
                string words = (quote.TryGetProperty("plainText", out JsonElement plain) ? plain : quote.GetProperty("text")).GetString()!;
                Assert.Equal(string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), MadeSite.Words(mark));
                Assert.Contains(quote.GetProperty("kind").GetString()!.ToLowerInvariant(), mark.ClassList);
            }

            Assert.Null(page.GetElementById($"q{number + 1}"));
        }
    }

    [Theory]
    [InlineData("a.html", "<!DOCTYPE html><h1>A</h1><p>He wrote:</p><blockquote><p>One two three.</p><p>Four five six.</p>"
        + "<footer>Tom Hale</footer></blockquote>")]
    [InlineData("a.md", "# A\n\nHe wrote:\n\n> One two three.\n>\n> Four five six.\n>\n> Tom Hale\n")]
    public async Task A_block_quote_has_no_marks_that_the_file_does_not_have(string file, string text)
    {
        _desk.Write("seeds/" + file, text);
        await MadeSite.MakeAsync(_desk);
        string[] shown = [.. MadeSite.Open(_desk, "articles/a.html").QuerySelectorAll(".text p").Select(MadeSite.Words)];

        ArticleReading reading = ArticleReader.Read(
            text,
            file == "a.md" ? ArticleFormat.Markdown : ArticleFormat.Html,
            ArticleLexicon.Empty,
            TestContext.Current.CancellationToken);

        Assert.Equal(["He wrote:", "One two three.", "Four five six.", "Tom Hale"], shown);
        Assert.Equal(reading.Paragraphs.Select(paragraph => reading.ToPlainText(paragraph).Trim()), shown);
    }

    [Fact]
    public async Task Headings_of_the_text_are_headings_of_the_page()
    {
        _desk.Write("seeds/a.md", "# Pier\n\nOne day.\n\n## *Later* on\n\nTwo days.\n");
        await MadeSite.MakeAsync(_desk);
        IHtmlDocument page = MadeSite.Open(_desk, "articles/a.html");

        Assert.Equal(["Later on"], page.QuerySelectorAll(".text .heading h2").Select(MadeSite.Words));
        Assert.Equal(["One day.", "Two days."], page.QuerySelectorAll(".text p").Select(MadeSite.Words));
    }

    [Fact]
    public async Task A_card_tells_pattern_cue_and_whom_a_pronoun_could_mean()
    {
        _desk.Write(
            "seeds/talks.txt",
            "Talks\n\nOSLO, May 3, 2021 - Petra Lindqvist met Anna Sorel on Monday. \"It took a year,\" she said.\n");
        await MadeSite.MakeAsync(_desk);

        string card = MadeSite.Open(_desk, "articles/talks.html").QuerySelector(".why")!.TextContent;

        Assert.Contains("Pattern: TrailingSubject", card, StringComparison.Ordinal);
        Assert.Contains("Cue: “said”", card, StringComparison.Ordinal);
        Assert.Contains("Could mean: Petra Lindqvist, Anna Sorel", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_actor_has_one_page_however_articles_write_the_name_and_it_says_who_quotes_through_whom()
    {
        _desk.Write(
            "seeds/a.txt",
            "One\n\nOSLO, May 3, 2021 (Reuters) - \"We sail,\" said NATO. Interfax quoted NATO as saying \"we stay\".\n")
            .Write("seeds/b.txt", "Two\n\nOSLO, May 4, 2021 (dpa) - \"We sail no more,\" said Nato.\n");
        await MadeSite.MakeAsync(_desk);

        Assert.Single(MadeSite.Files(_desk), static path => path.Contains("nato", StringComparison.Ordinal));
        IHtmlDocument page = MadeSite.Open(_desk, "people/nato.html");
        Assert.Equal(["We sail no more,", "We sail,", "we stay"], page.QuerySelectorAll(".sayings .q").Select(MadeSite.Words));
        string[] rows =
        [
            .. page.QuerySelectorAll(".counts tbody tr").Select(static row => string.Join(' ', row.Children.Select(MadeSite.Words))),
        ];
        Assert.Equal(3, rows.Length);
        Assert.Contains("Reuters Interfax 1", rows);
        Assert.Contains("dpa directly 1", rows);
    }

    [Fact]
    public async Task A_quote_on_the_page_of_a_person_stands_in_its_sentence_with_its_marks()
    {
        _desk.Write(
            "seeds/a.txt",
            "A\n\nOSLO, May 3, 2021 - \"We sail,\" said Tom Hale, a fisherman. \"It is time.\" He left.\n\nHale criticized the plan.\n");
        await MadeSite.MakeAsync(_desk);

        IHtmlDocument page = MadeSite.Open(_desk, "people/tom-hale.html");

        Assert.Equal(
            ["\"We sail,\" said Tom Hale, a fisherman.", "\"It is time.\"", "Hale criticized the plan."],
            page.QuerySelectorAll(".sayings li > p:first-child").Select(MadeSite.Words));
        Assert.Equal(
            ["../articles/a.html#q1", "../articles/a.html#q2", "../articles/a.html#p2"],
            page.QuerySelectorAll(".sayings a").Select(static link => link.GetAttribute("href")));
    }

    // Many papers leave the year out.
    [Theory]
    [InlineData("VARNA, March 14 (Reuters) - ", "14 March", "03-14", "Without a year")]
    [InlineData("VARNA, March 14, 2021 (Reuters) - ", "14 March 2021", "2021-03-14", "March 2021")]
    [InlineData("VARNA (Reuters) - ", "no date", null, "Without a year")]
    public async Task As_much_of_the_date_is_shown_as_is_written(string dateline, string shown, string? iso, string month)
    {
        _desk.Write("seeds/a.txt", $"A\n\n{dateline}\"We sail,\" said Ines Calder.\n");
        await MadeSite.MakeAsync(_desk);

        foreach (string name in new[] { "index.html", "by-date.html", "people/ines-calder.html" })
        {
            IElement date = MadeSite.Open(_desk, name).QuerySelector("p.credits")!.FirstElementChild!;
            Assert.Equal((shown, iso), (MadeSite.Words(date), date.GetAttribute("datetime")));
        }

        Assert.Equal(month, MadeSite.Words(MadeSite.Open(_desk, "by-date.html").QuerySelector(".month")!));
        string head = MadeSite.Words(MadeSite.Open(_desk, "articles/a.html").QuerySelector("p.credits")!);
        Assert.StartsWith(iso is null ? "VARNA" : shown, head, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_long_quote_is_cut_on_the_page_of_a_person_and_no_pair_is_split(int more)
    {
        string words = "We" + new string('a', 890 + more) + string.Concat(Enumerable.Repeat("\U0001F6A2", 20));
        _desk.Write("seeds/a.txt", $"A\n\nOSLO, May 3, 2021 - \"{words},\" said Tom Hale, a fisherman.\n");
        await MadeSite.MakeAsync(_desk);
        IHtmlDocument page = MadeSite.Open(_desk, "people/tom-hale.html");

        string shown = MadeSite.Words(page.QuerySelector(".sayings .q")!);

        Assert.DoesNotContain('\uFFFD', page.DocumentElement.OuterHtml);
        Assert.Equal(words[..(900 - more)] + "…", shown);
    }

    [Fact]
    public async Task The_overview_says_which_share_of_the_quotes_has_an_unnamed_source()
    {
        _desk.Write("seeds/a.txt", "A\n\nOSLO, May 3, 2021 - \"We sail,\" said Tom Hale. Residents said no.\n");
        await MadeSite.MakeAsync(_desk);

        Assert.Equal(
            ["article 1", "quotes 2", "named sources 1", "of the quotes have an unnamed source 50 %"],
            MadeSite.Open(_desk, "index.html").QuerySelectorAll(".tiles > div")
                .Select(static tile => string.Join(' ', tile.Children.Select(MadeSite.Words))));
    }

    [Fact]
    public async Task A_draft_that_is_shown_says_so()
    {
        _desk.Write("seeds/a.md", "---\ntitle: A\ndraft: true\n---\n\n\"We sail,\" said Ines Calder.\n");
        await MadeSite.MakeAsync(_desk);

        Assert.NotNull(MadeSite.Open(_desk, "articles/a.html").QuerySelector(".draft"));
        Assert.NotNull(MadeSite.Open(_desk, "index.html").QuerySelector(".draft"));
    }

    [Fact]
    public async Task Warnings_of_front_matter_are_listed_and_those_of_the_text_marked()
    {
        _desk.Write("seeds/a.md", "---\ntitle: A\ndate: 2021-02-30\n---\n\n\"We sail,\" siad Ines Calder.\n");
        await MadeSite.MakeAsync(_desk);
        IHtmlDocument page = MadeSite.Open(_desk, "articles/a.html");

        Assert.Equal("siad", page.QuerySelector("p mark.slip")!.TextContent);
        Assert.StartsWith("ART0005", page.QuerySelector(".row .note-slip")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("line 3, column 7", page.QuerySelector(".slips .note-slip")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Severities_of_the_command_line_hold_for_warnings()
    {
        _desk.Write("seeds/a.txt", Texts.Slips);
        await MadeSite.MakeAsync(_desk, "--rules", "all=none");

        Assert.Empty(MadeSite.Open(_desk, "articles/a.html").QuerySelectorAll(".slip, .note-slip"));
    }

    [Fact]
    public async Task Many_quotes_of_one_person_are_on_several_pages()
    {
        for (int i = 0; i < 205; i++)
        {
            string text = $"Story {i}\n\nOSLO, May {(i % 28) + 1}, 2021 - \"We sail {i} times,\" said Ines Calder.\n";
            _desk.Write($"seeds/story-{i}.txt", text);
        }

        await MadeSite.MakeAsync(_desk);

        IHtmlDocument first = MadeSite.Open(_desk, "people/ines-calder.html");
        IHtmlDocument second = MadeSite.Open(_desk, "people/ines-calder/page-2.html");
        Assert.Equal((200, 5), (first.QuerySelectorAll(".sayings li").Length, second.QuerySelectorAll(".sayings li").Length));
        Assert.Equal("../people/ines-calder/page-2.html", first.QuerySelectorAll(".pager a")[1].GetAttribute("href"));
        Assert.Equal("../../people/ines-calder.html", second.QuerySelectorAll(".pager a")[0].GetAttribute("href"));
        Assert.Equal(205, MadeSite.OpenAll(_desk).Where(static page => page.Key.StartsWith("by-date", StringComparison.Ordinal))
            .Sum(static page => page.Value.QuerySelectorAll(".timeline li").Length));
    }

    private void WriteStories() => _desk
        .Write("seeds/pier.txt", Texts.Pier)
        .Write("seeds/slips.txt", Texts.Slips)
        .Write(
            "seeds/desk/bold.md",
            "# Bold\n\n**\"We reopen** on &quot;Friday\\*&quot;,\" said *Ines Calder*, the port director.\n\n"
            + "> It is time.\n\nShe denied that.\n")
        .Write("seeds/desk/page.html", "<!DOCTYPE html><h1>Page &amp; more</h1><p>&ldquo;We <em>sail</em>,&rdquo; said Tom Hale.</p>")
        .Write(
            "seeds/nested.txt",
            "Nested\n\nOSLO, May 3, 2021 - Oskar Brandt said that Petra Lindqvist, who said the talks were over, had come back.\n");
}
