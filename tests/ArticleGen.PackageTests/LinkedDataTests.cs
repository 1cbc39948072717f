using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>What a processor of JSON-LD, the npm package jsonld, makes of an article's linked data.</summary>
public sealed class LinkedDataTests(PackedPackage package)
{
    private static readonly string[] Terms =
    [
        "NewsArticle", "Quotation", "Person", "Organization", "Place", "PostalAddress", "identifier", "url", "headline", "author", "name",
        "alternateName", "jobTitle", "datePublished", "dateModified", "creativeWorkStatus", "description", "keywords", "inLanguage",
        "image", "dateline", "articleSection", "locationCreated", "address", "addressRegion", "sourceOrganization", "mentions", "hasPart",
        "text", "spokenByCharacter",
    ];

    // Those whose values are addresses in the context of schema.org.
    private static readonly string[] Addresses = ["url", "image"];

    // In its safe mode, the processor refuses what the context does not define.
    private const string Expand = """
        const jsonld = require('jsonld');
        const fs = require('fs');
        const context = JSON.parse(fs.readFileSync('context.json', 'utf8'));
        const documentLoader = async url => {
          if (url !== 'https://schema.org') throw new Error('not here: ' + url);
          return {contextUrl: null, documentUrl: url, document: context};
        };
        const options = {documentLoader, safe: true, base: 'https://example.org/'};
        Promise.all(fs.readFileSync('articles.jsonl', 'utf8').trim().split('\n').map(async line => {
          const [article] = await jsonld.expand(JSON.parse(line), options);
          const triples = await jsonld.toRDF(article, options);
          console.log(JSON.stringify([article['@type'][0], article['https://schema.org/headline'][0]['@value'], triples.length > 3]));
        })).catch(error => { console.log(error.message, JSON.stringify(error.details)); process.exit(1); });
        """;

    // Needs node, npm and their registry: explicit.
    [Fact(Explicit = true)]
    [Trait("Time", "Long")]
    public async Task Every_term_is_defined()
    {
        Consumer consumer = new Consumer(package, "LinkedData")
            .Write("seeds/a.txt", Texts.Harbour)
            .Write(
                "seeds/b.md",
                "---\ntitle: Front\nauthor: [Ann Lee, Reuters]\ndate: 2021-03-04T07:40:00Z\nupdated: 2021-03-05\ntags: [a]\ndraft: true\n"
                    + "summary: All of it\nlanguage: en\nimage: a.jpg\nsection: News\n---\n\n"
                    + "PARIS, Texas, March 4 (Reuters) - \"No,\" Moscow said.\n\nReuters asked a witness, who said \"never\".\n")
            .Write("seeds/c.txt", "")
            .WriteProgram(
                "foreach (Article a in Articles.All) Console.WriteLine(a.ToJsonLd(\"https://example.org/\" + a.Id));")
            .Write("package.json", """{ "private": true, "dependencies": { "jsonld": "9.0.0" } }""")
            .Write("expand.js", Expand)
            .Write("context.json", new JsonObject { ["@context"] = new JsonObject(Terms.Select(Define)) }.ToJsonString());
        consumer.Write("articles.jsonl", string.Join('\n', await consumer.BuildAndRunAsync()));

        await RunAsync(consumer, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund");
        string[] articles = (await RunAsync(consumer, "node", "expand.js")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            ["", "Front", "Harbour to reopen on Friday"],
            articles.Select(static line => JsonSerializer.Deserialize<JsonElement[]>(line)!).Select(static article =>
            {
                Assert.Equal(("https://schema.org/NewsArticle", true), (article[0].GetString(), article[2].GetBoolean()));
                return article[1].GetString();
            }).Order(StringComparer.Ordinal));
    }

    private static KeyValuePair<string, JsonNode?> Define(string term)
    {
        JsonObject definition = new() { ["@id"] = "https://schema.org/" + term };
        if (Addresses.Contains(term))
        {
            definition["@type"] = "@id";
        }

        return new(term, definition);
    }

    private static async Task<string> RunAsync(Consumer consumer, string program, params string[] arguments)
    {
        CommandResult result = await Dotnet.TryProgramAsync(program, consumer.Folder, new Dictionary<string, string>(), arguments);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }
}
