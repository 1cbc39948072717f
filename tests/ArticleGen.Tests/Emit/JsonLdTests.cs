using System.Text.Json;

namespace ArticleGen.Tests.Emit;

/// <summary>Article.ToJsonLd: a NewsArticle in terms of schema.org.</summary>
public class JsonLdTests(JsonTests.News news) : IClassFixture<JsonTests.News>
{
    /// <summary>
    /// The types that are used, and their properties, each as https://schema.org/TYPE lists it, with what it may be. A string
    /// stands for Text, URL, Date and DateTime.
    /// </summary>
    private static readonly Dictionary<string, Dictionary<string, string[]>> Vocabulary = new()
    {
        ["NewsArticle"] = new()
        {
            // From Thing.
            ["identifier"] = ["Text"],
            ["url"] = ["Text"],
            ["description"] = ["Text"],
            ["image"] = ["Text"],
            // From CreativeWork.
            ["headline"] = ["Text"],
            ["author"] = ["Person", "Organization"],
            ["datePublished"] = ["Text"],
            ["dateModified"] = ["Text"],
            ["creativeWorkStatus"] = ["Text"],
            ["keywords"] = ["Text"],
            ["inLanguage"] = ["Text"],
            ["locationCreated"] = ["Place"],
            ["sourceOrganization"] = ["Organization"],
            ["mentions"] = ["Person", "Organization", "Place"],
            ["hasPart"] = ["Quotation"],
            // From Article and NewsArticle.
            ["articleSection"] = ["Text"],
            ["dateline"] = ["Text"],
        },
        ["Quotation"] = new() { ["text"] = ["Text"], ["spokenByCharacter"] = ["Person", "Organization"] },
        ["Person"] = new() { ["name"] = ["Text"], ["alternateName"] = ["Text"], ["jobTitle"] = ["Text"] },
        ["Organization"] = new() { ["name"] = ["Text"], ["alternateName"] = ["Text"] },
        ["Place"] = new() { ["name"] = ["Text"], ["alternateName"] = ["Text"], ["address"] = ["PostalAddress"] },
        ["PostalAddress"] = new() { ["addressRegion"] = ["Text"] },
    };

    private readonly CompiledProject _news = news.Project;

    [Theory]
    [InlineData("FerryResumes")]
    [InlineData("Storm")]
    [InlineData("Sport.PilotsReturn")]
    [InlineData("Blank")]
    public void Every_term_is_one_of_schema_org_for_its_type(string article)
    {
        JsonElement root = Read($"Articles.{article}.ToJsonLd()");
        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        Check(root, ["NewsArticle"]);
    }

    [Fact]
    public void It_has_what_is_known() => Assert.Equal(
        "Pilots return: *Hale* sails again|Jane Roe, Tom Arden|2021-03-04T07:40:00+01:00|2021-03-05|Draft|Two boats take pilots out again.|"
            + "harbour, pilots|en-GB|boats.jpg|Harbour News|Ines Calder|We are very glad,",
        string.Join('|', Values(Read("Articles.Sport.PilotsReturn.ToJsonLd()"))));

    [Fact]
    public void A_page_has_an_address_and_its_actors_have_places_in_it()
    {
        JsonElement root = Read("Articles.FerryResumes.ToJsonLd(\"https://example.org/a?b=1&c=<\")");
        Assert.Equal("https://example.org/a?b=1&c=<", root.GetProperty("url").GetString());
        Assert.Equal(root.GetProperty("url").GetString(), root.GetProperty("@id").GetString());
        JsonElement speaker = root.GetProperty("hasPart")[0].GetProperty("spokenByCharacter");
        Assert.Equal("https://example.org/a?b=1&c=<#ines-calder", speaker.GetProperty("@id").GetString());
        Assert.Contains(
            root.GetProperty("mentions").EnumerateArray(),
            actor => actor.GetProperty("@id").GetString() == speaker.GetProperty("@id").GetString());
    }

    // An address has one fragment at most: that of the actor.
    [Theory]
    [InlineData("https://e.org/a#top", "https://e.org/a", "https://e.org/a#ines-calder")]
    [InlineData("https://e.org/a#", "https://e.org/a", "https://e.org/a#ines-calder")]
    [InlineData("https://e.org/#a#b", "https://e.org/", "https://e.org/#ines-calder")]
    [InlineData("#top", null, "#ines-calder")]
    [InlineData("", null, "#ines-calder")]
    public void A_fragment_is_not_of_the_page(string url, string? page, string speaker)
    {
        JsonElement root = Read($"Articles.FerryResumes.ToJsonLd(\"{url}\")");
        Assert.Equal(page, root.TryGetProperty("@id", out JsonElement id) ? id.GetString() : null);
        Assert.Equal(page, root.TryGetProperty("url", out JsonElement address) ? address.GetString() : null);
        Assert.Equal(speaker, root.GetProperty("hasPart")[0].GetProperty("spokenByCharacter").GetProperty("@id").GetString());
    }

    [Theory]
    [InlineData("port director|husband", "port director")]
    [InlineData("younger sister|mother of two", null)]
    [InlineData("mother superior|head of ferries", "mother superior|head of ferries")]
    public void A_relative_has_no_job_by_that(string roles, string? jobs)
    {
        JsonElement person = Read(
            $$"""
            (new Article("a", "text")
            {
                Actors = new[] { new Actor("Hale", ActorKind.Person) { Roles = "{{roles}}".Split('|') } },
            }).ToJsonLd()
            """).GetProperty("mentions")[0];
        Assert.Equal(
            jobs,
            person.TryGetProperty("jobTitle", out JsonElement titles)
                ? string.Join('|', titles.EnumerateArray().Select(static title => title.GetString()))
                : null);
    }

    // By the name of the agency that files, and by every name of an organization that is mentioned.
    [Theory]
    [InlineData("Northwire", "Organization")]
    [InlineData("NW", "Organization")]
    [InlineData("Coastwire", "Organization")]
    [InlineData("Ines Calder", "Person")]
    [InlineData("Hale", "Person")]
    [InlineData("", "Person")]
    public void An_agency_is_no_person(string author, string type) => Assert.Equal(
        type,
        Read(
            $$"""
            (new Article("a", "text")
            {
                Authors = new[] { "{{author}}" },
                Dateline = new Dateline("x", agency: "Coastwire"),
                Actors = new[]
                {
                    Actors.Northwire with { Aliases = new[] { "NW" } }, Actors.InesCalder, new Actor("Hale", ActorKind.Place),
                },
            }).ToJsonLd()
            """).GetProperty("author")[0].GetProperty("@type").GetString());

    // Each member goes its own way into the script element.
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("]]>&lt;\u2028'")]
    public void No_member_can_end_a_script_element(string words)
    {
        string json = _news.Run<string>(
            $$"""
            string words = {{SymbolDisplay.FormatLiteral(words, quote: true)}};
            var dateline = new Dateline(words, default, words, words, words, 2011, 3, 4, null, null, words);
            var actors = new[] { ActorKind.Person, ActorKind.Organization, ActorKind.Place, ActorKind.Group }
                .Select(kind => new Actor(words, kind) { Id = words, Roles = new[] { words }, Aliases = new[] { words } }).ToArray();
            return (new Article(words, words)
            {
                Headline = words, Byline = words, Authors = new[] { words }, Dateline = dateline, Updated = dateline,
                Tags = new[] { words },
                Slug = words, Summary = words, Language = words, Image = words, SourceFile = words, Actors = actors,
                Quotes = actors.Select(a => new Quote(QuoteKind.Direct, new TextRange(0, words.Length)) { Speaker = a }).ToArray(),
            }).ToJsonLd("https://e.org/" + words);
            """);
        Assert.DoesNotMatch("[<>&'\u2028]", json);
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(words, document.RootElement.GetProperty("headline").GetString());
        Assert.All(
            document.RootElement.GetProperty("hasPart").EnumerateArray(),
            quote => Assert.Equal(words, quote.GetProperty("text").GetString()));
    }

    [Fact]
    public void Only_what_stands_in_marks_is_a_quotation_and_nobody_unnamed_is_mentioned()
    {
        JsonElement root = Read("Articles.FerryResumes.ToJsonLd()");
        Assert.Equal(
            ["We reopen on Friday,", "the \"worst\" was over", "It will take longer,", "Much longer."],
            root.GetProperty("hasPart").EnumerateArray().Select(static quote => quote.GetProperty("text").GetString()));
        Assert.Equal(
            ["Ines Calder", "Northwire"],
            root.GetProperty("mentions").EnumerateArray().Select(static actor => actor.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- & > \u2028 \u2029 \" ' \\ é 💥")]
    public void It_is_safe_in_a_script_element(string words)
    {
        string text = $"new Article(\"a\", \"\") {{ Headline = {SymbolDisplay.FormatLiteral(words, quote: true)} }}.ToJsonLd()";
        string json = _news.Run<string>($"return {text};");
        Assert.DoesNotMatch("[<>&\u2028\u2029\n]", json);
        Assert.Equal(words, Read(text).GetProperty("headline").GetString());
    }

    [Fact]
    public void Places_that_speak_are_organizations_and_authors_may_be() => Assert.Equal(
        "Organization Moscow/Organization Port Agency, Person Ann",
        _news.Run<string>(
            """
            var moscow = new Actor("Moscow", ActorKind.Place);
            var port = new Actor("Port Agency", ActorKind.Organization);
            var a = new Article("a", "\"No,\" Moscow said.")
            {
                Authors = new[] { "Port Agency", "Ann" },
                Actors = new[] { moscow, port },
                Quotes = new[] { new Quote(QuoteKind.Direct, new TextRange(1, 3)) { Speaker = moscow } },
            };
            var root = System.Text.Json.JsonDocument.Parse(a.ToJsonLd()).RootElement;
            string Show(System.Text.Json.JsonElement e) => e.GetProperty("@type") + " " + e.GetProperty("name");
            return Show(root.GetProperty("hasPart")[0].GetProperty("spokenByCharacter")) + "/"
                + string.Join(", ", root.GetProperty("author").EnumerateArray().Select(Show));
            """));

    private JsonElement Read(string expression)
    {
        using JsonDocument document = JsonDocument.Parse(_news.Run<string>($"return {expression};"));
        return document.RootElement.Clone();
    }

    private static void Check(JsonElement thing, string[] types)
    {
        string type = thing.GetProperty("@type").GetString()!;
        Assert.Contains(type, types);
        foreach (JsonProperty member in thing.EnumerateObject().Where(static member => member.Name[0] != '@'))
        {
            Assert.True(Vocabulary[type].TryGetValue(member.Name, out string[]? expected), $"{type} has no {member.Name}.");
            JsonElement[] values =
                member.Value.ValueKind == JsonValueKind.Array ? [.. member.Value.EnumerateArray()] : [member.Value];
            foreach (JsonElement value in values)
            {
                if (value.ValueKind == JsonValueKind.Object)
                {
                    Check(value, expected);
                }
                else
                {
                    Assert.Equal((JsonValueKind.String, "Text"), (value.ValueKind, Assert.Single(expected)));
                }
            }
        }
    }

    // The members beside identifier and dateline, those of the parts by their names or texts.
    private static IEnumerable<string> Values(JsonElement root)
    {
        foreach (string name in new[]
        {
            "headline", "author", "datePublished", "dateModified", "creativeWorkStatus", "description", "keywords", "inLanguage", "image",
            "articleSection", "mentions",
        })
        {
            yield return Show(root.GetProperty(name));
        }

        yield return Show(root.GetProperty("hasPart")[0]);
    }

    private static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Show)),
        JsonValueKind.Object => (value.TryGetProperty("name", out JsonElement name) ? name : value.GetProperty("text")).GetString()!,
        _ => value.GetString()!,
    };
}
