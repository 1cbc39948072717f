using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>A minimal API over articles: as JSON, as JSON-LD, and as pages with their quotes highlighted.</summary>
public sealed class WebApiTests(PackedPackage package)
{
    private const string Harbour =
        "Harbour <reopens> on Friday\n\nVARNA, March 14, 2011 (Reuters) - \"We reopen & sail on Friday,\" said Ines Calder, the port "
            + "director. She called the delay \"a farce\".\n";

    // Its markup shows nowhere on the page.
    private const string Markdown =
        "---\ntitle: Calm\n---\n\nVARNA, March 10, 2011 (Reuters) - \"The [pier](x) &amp; the **port** are\ncalm,\" *Tom Hale* told "
            + "reporters. Ships &middot; boats<!-- no --> stay.\n\n> Nobody `sails`.\n";

    // Beside what docs/types.md shows.
    private const string MoreEndpoints = """
        app.MapGet("/people/{id}", IResult (string id) =>
            Actors.All.FirstOrDefault(actor => actor.Id == id) is { } actor ? Results.Ok(actor) : Results.NotFound());
        app.MapGet("/quotes", IResult () =>
            Results.Ok(Articles.All.SelectMany(article => article.Quotes).Where(quote => quote.Cue == "said")));
        app.MapGet("/jsonld/{**id}", string (string id) => Articles.Find(id)!.ToJsonLd("https://example.org/" + id));
        app.MapGet("/pages/{**id}", IResult (string id) => Page.Show(Articles.Find(id)!));
        app.MapPost("/preview", async Task<IResult> (HttpContext context) =>
        {
            JsonSerializerOptions options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
            return Page.Show((await context.Request.ReadFromJsonAsync((JsonTypeInfo<Article>)options.GetTypeInfo(typeof(Article))))!);
        });
        """;

    private const string Page = """
        using System.Net;
        using System.Text;
        using WebApi;

        internal static class Page
        {
            public static IResult Show(Article article)
            {
                StringBuilder html = new();
                foreach (TextRange paragraph in article.Paragraphs)
                {
                    html.Append("<p>");
                    foreach (TextSegment segment in article.SegmentsIn(paragraph))
                    {
                        html.Insert(html.Length, "<q>", segment.Quotes.Count);
                        html.Append(WebUtility.HtmlEncode(article.ToPlainText(segment.Range)));
                        html.Insert(html.Length, "</q>", segment.Quotes.Count);
                    }

                    html.Append("</p>");
                }

                return Results.Text(html.ToString(), "text/html");
            }
        }
        """;

    [Fact]
    public async Task Answers_are_right()
    {
        Consumer consumer = Write();
        string build = await consumer.BuildAsync();
        Assert.True(build.Contains("0 Warning(s)", StringComparison.Ordinal), build);
        await using WebServer server = await WebServer.StartAsync("dotnet", consumer.Assembly);
        await CheckAsync(server);
    }

    // Half a minute each, and more: explicit.
    [Theory(Explicit = true)]
    [Trait("Time", "Long")]
    [InlineData("native", "-p:PublishAot=true")]
    [InlineData("trimmed", "-p:PublishAot=false", "-p:PublishTrimmed=true", "--self-contained")]
    public async Task Published_without_reflection_answers_are_the_same(string folder, params string[] arguments)
    {
        Consumer consumer = Write();
        CommandResult publish = await Dotnet.TryAsync(
            consumer.Folder,
            ["publish", "-r", RuntimeInformation.RuntimeIdentifier, "-p:UseAppHost=true", "-o", folder, .. arguments]);
        Assert.SkipWhen(
            publish.ExitCode != 0 && publish.Output.Contains("error NU1101", StringComparison.Ordinal),
            "The tools that compile ahead of time cannot be restored here.");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning ", publish.Output, StringComparison.Ordinal);
        await using WebServer server = await WebServer.StartAsync(consumer.PathOf(Path.Combine(folder, consumer.Name)));
        await CheckAsync(server);
    }

    private static async Task CheckAsync(WebServer server)
    {
        JsonArray list = JsonNode.Parse(await server.GetAsync("articles"))!.AsArray();
        Assert.Equal(
            ["calm", "sport/ferry", "harbour-reopens", "undated"],
            list.Select(static article => ReadJson.Check(article!.ToJsonString()).GetProperty("identifier").GetString()));

        string harbour = await server.GetAsync("articles/harbour-reopens");
        JsonElement article = ReadJson.Check(harbour);
        Assert.Equal(Harbour, article.GetProperty("text").GetString());
        Assert.Equal(list[2]!.ToJsonString(), JsonNode.Parse(harbour)!.ToJsonString());
        Assert.Equal("sport/ferry", ReadJson.Check(await server.GetAsync("articles/SPORT/ferry")).GetProperty("identifier").GetString());
        Assert.Equal(HttpStatusCode.NotFound, await server.StatusAsync("articles/none"));

        JsonNode calder = JsonNode.Parse(await server.GetAsync("people/ines-calder"))!;
        Assert.Equal(
            ("#ines-calder", "Ines Calder", "[\"harbour-reopens\"]"),
            (calder["@id"]!.GetValue<string>(), calder["name"]!.GetValue<string>(), calder["subjectOf"]!.ToJsonString()));
        JsonNode quote = Assert.Single(JsonNode.Parse(await server.GetAsync("quotes"))!.AsArray())!;
        Assert.Equal(
            ("harbour-reopens", "Ines Calder"),
            (quote["isPartOf"]!.GetValue<string>(), quote["spokenByCharacter"]!["name"]!.GetValue<string>()));

        JsonNode linked = JsonNode.Parse(await server.GetAsync("jsonld/harbour-reopens"))!;
        Assert.Equal(
            ("NewsArticle", "https://example.org/harbour-reopens", "Harbour <reopens> on Friday"),
            (linked["@type"]!.GetValue<string>(), linked["url"]!.GetValue<string>(), linked["headline"]!.GetValue<string>()));

        const string Body =
            "<p>VARNA, March 14, 2011 (Reuters) - &quot;<q>We reopen &amp; sail on Friday,</q>&quot; said Ines Calder, the port director. "
                + "She called the delay &quot;<q>a farce</q>&quot;.</p>";
        Assert.Equal(Body, await server.GetAsync("pages/harbour-reopens"));

        const string Calm =
            "<p>VARNA, March 10, 2011 (Reuters) - &quot;<q>The pier &amp; the port are calm,</q>&quot; Tom Hale told reporters. Ships "
                + "&#183; boats stay.</p><p>Nobody sails.</p>";
        Assert.Equal(Calm, await server.GetAsync("pages/calm"));
        Assert.Equal(Calm, await server.PostAsync("preview", await server.GetAsync("articles/calm")));

        // What was read goes back, with a quote inside another one.
        JsonNode changed = JsonNode.Parse(harbour)!;
        JsonNode inner = changed["hasPart"]![0]!.DeepClone();
        inner["range"] = new JsonObject { ["start"] = Harbour.IndexOf("& sail", StringComparison.Ordinal), ["length"] = "& sail".Length };
        changed["hasPart"]!.AsArray().Add(inner);
        Assert.Equal(
            Body.Replace(
                "<q>We reopen &amp; sail on Friday,</q>",
                "<q>We reopen </q><q><q>&amp; sail</q></q><q> on Friday,</q>",
                StringComparison.Ordinal),
            await server.PostAsync("preview", changed.ToJsonString()));

        // A failed endpoint answers all the same where nobody looks at the log.
        Assert.DoesNotContain("Exception", server.Log, StringComparison.Ordinal);
    }

    private Consumer Write() => new Consumer(
            package,
            "WebApi",
            sdk: "Microsoft.NET.Sdk.Web",
            properties: "<PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn>",
            // Kestrel of .NET 10.0.12 does not start without it in any trimmed program: a type in it has lost a method.
            items: """<TrimmerRootAssembly Include="System.Security.Cryptography" Condition="'$(PublishAot)' == 'false'" />""")
        .Write("seeds/harbour-reopens.txt", Harbour)
        .Write("seeds/calm.md", Markdown)
        .Write("seeds/sport/ferry.txt", "Ferry sails\n\nHALE, March 12, 2011 (Reuters) - The ferry sailed.\n")
        .Write("seeds/undated.txt", "Some year\n\nPARIS, March 3 (Reuters) - Nobody knows the year.\n")
        .Write("Page.cs", Page)
        .WriteProgram(
            "using System.Text.Json;\nusing System.Text.Json.Serialization.Metadata;\nusing Microsoft.AspNetCore.Http.Json;\n"
                + "using Microsoft.Extensions.Options;\n"
                + ShownProgram().Replace("app.Run();", MoreEndpoints + "\napp.Run();", StringComparison.Ordinal));

    // The one in the documentation.
    private string ShownProgram() => string.Join(
        '\n',
        File.ReadLines(Path.Combine(package.Sources, "docs", "types.md"))
            .SkipWhile(static line => !line.StartsWith("    WebApplicationBuilder", StringComparison.Ordinal))
            .TakeWhile(static line => line.Length > 0));
}
