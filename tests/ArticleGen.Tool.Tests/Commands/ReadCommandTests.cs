using System.Text.Json;

namespace ArticleGen.Tool.Tests.Commands;

public sealed class ReadCommandTests
{
    [Fact]
    public async Task One_article_is_an_object_over_several_lines_that_fits_the_schema()
    {
        using Desk desk = new Desk().Write("seeds/pier.txt", Texts.Pier);

        ToolRun run = await desk.RunAsync("read", "seeds/pier.txt");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(run.Lines.Length > 10);
        JsonElement article = ReadJson.Check(run.Output);
        Assert.Equal(
            ("NewsArticle", "seeds/pier.txt", "pier"),
            (Text(article, "@type"), Text(article, "uri"), Text(article, "identifier")));
        Assert.Equal(("Council to vote on the pier", "Tom Hale"), (Text(article, "headline"), Text(article, "byline")));
        Assert.Equal("ST. LOUIS", Text(article, "located"));
        Assert.Equal("Mo.", Text(article.GetProperty("locationCreated").GetProperty("address"), "addressRegion"));
        Assert.Equal("Reuters", Text(article.GetProperty("sourceOrganization"), "name"));
        Assert.Equal("2011-03-14", Text(article, "dateCreated"));
        JsonElement quote = article.GetProperty("hasPart")
            .EnumerateArray()
            .Single(static quote => Text(quote, "text") == "We reopen on Friday,");
        Assert.Equal(
            ("Direct", "said", "Ines Calder"),
            (Text(quote, "kind"), Text(quote, "cue"), Text(quote.GetProperty("spokenByCharacter"), "name")));
        JsonElement range = quote.GetProperty("range");
        Assert.Equal(
            "We reopen on Friday,",
            Texts.Pier.Substring(range.GetProperty("start").GetInt32(), range.GetProperty("length").GetInt32()));
        JsonElement actor = article.GetProperty("mentions")
            .EnumerateArray()
            .Single(actor => Text(actor, "@id") == Text(quote.GetProperty("spokenByCharacter"), "@id"));
        Assert.Equal(("Person", "Port director"), (Text(actor, "kind"), actor.GetProperty("jobTitle")[0].GetString()));
        Assert.Contains(article.GetProperty("mentions").EnumerateArray(), static actor => Text(actor, "kind") == "Anonymous");
        Assert.False(article.TryGetProperty("text", out _));
    }

    [Fact]
    public async Task The_text_is_there_when_it_is_asked_for_and_a_whole_time_is_a_moment()
    {
        const string Published =
            "Pier opens\nOther News Materials 21 August 2008 17:35 (UTC +04:00)\n\nThe pier opened, Ines Calder said.\n";
        using Desk desk = new Desk();

        ToolRun run = await desk.RunAsync(System.Text.Encoding.UTF8.GetBytes(Published), ["read", "-", "--text"]);
        JsonElement article = ReadJson.Check(run.Output);

        Assert.Equal(Published, Text(article, "text"));
        Assert.Equal(
            ("2008-08-21T17:35:00+04:00", "Other News Materials"),
            (Text(article, "datePublished"), Text(article, "articleSection")));
        Assert.Equal(
            ("17:35:00", "+04:00"),
            (Text(article.GetProperty("datelineParts"), "time"), Text(article.GetProperty("datelineParts"), "utcOffset")));
    }

    [Theory]
    [InlineData("date: 2011-03-14", "2011-03-14", "2011-03-14")]
    [InlineData("date: 2011-03-14T09:30:00", "2011-03-14", "2011-03-14")]
    [InlineData("date: 2011-03-14T09:30:00Z", "2011-03-14", "2011-03-14T09:30:00+00:00")]
    [InlineData("date: 2011-03", null, null)]
    public async Task The_day_of_publication_is_there_where_the_moment_is_not_known(string date, string? created, string? published)
    {
        using Desk desk = new Desk().Write("a.md", $"---\n{date}\n---\n# Pier opens\n\nThe pier opened.\n");
        JsonElement article = ReadJson.Check((await desk.RunAsync("read", "a.md")).Output);
        Assert.Equal((created, published), (Find("dateCreated"), Find("datePublished")));

        string? Find(string name) => article.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
    }

    [Fact]
    public async Task Several_articles_are_lines()
    {
        using Desk desk = new Desk().Write("seeds/a.txt", Texts.Pier).Write("seeds/b.txt", Texts.Slips).Write("seeds/empty.txt", "");

        ToolRun run = await desk.RunAsync("read", "seeds");

        Assert.Equal(["a", "b", "empty"], run.Lines.Select(static line => Text(ReadJson.Check(line), "identifier")));
        Assert.Single((await desk.RunAsync("read", "seeds/a.txt", "--lines")).Lines);
    }

    [Fact]
    public async Task The_words_of_a_lexicon_are_known()
    {
        using Desk desk = new Desk()
            .Write("words.txt", "verb: toot\n")
            .Write("a.txt", Texts.Clean.Replace("said", "tooted", StringComparison.Ordinal));

        Assert.DoesNotContain("\"cue\": \"tooted\"", (await desk.RunAsync("read", "a.txt")).Output, StringComparison.Ordinal);
        Assert.Contains(
            "\"cue\": \"tooted\"",
            (await desk.RunAsync("read", "a.txt", "--lexicon", "words.txt")).Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "cue 'tooted'",
            (await desk.RunAsync("explain", "a.txt", "--lexicon", "words.txt")).Output,
            StringComparison.Ordinal);
        Assert.Equal("1 article: 0 errors, 0 warnings\n", (await desk.RunAsync("check", ".", "--lexicon", "words.txt")).Error);
        Assert.Equal(
            (2, "articlegen: no.txt: there is no such lexicon\n"),
            await desk.RunAsync("check", ".", "--lexicon", "no.txt") is var run ? (run.ExitCode, run.Error) : default);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
