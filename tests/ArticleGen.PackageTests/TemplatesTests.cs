using System.IO.Compression;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>The templates for "dotnet new", from their package: what they make builds without a warning, and runs.</summary>
public sealed class TemplatesTests(PackedPackage package)
{
    [Fact]
    public void The_package_has_the_templates_and_names_the_version_it_is_packed_with()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.TemplatesFile);

        string[] templates =
        [
            .. zip.Entries.Select(static entry => entry.FullName)
                .Where(static name => name.EndsWith("/.template.config/template.json", StringComparison.Ordinal))
                .Select(static name => name.Split('/')[1])
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(["article", "console", "library", "site"], templates);
        Assert.All(zip.Entries.Where(static entry => entry.Name.EndsWith(".csproj", StringComparison.Ordinal)), project =>
            Assert.Contains($"""Include="ArticleGen" Version="{package.Version}" """, Read(project), StringComparison.Ordinal));
        Assert.DoesNotContain(zip.Entries, static entry => entry.FullName.StartsWith("rules/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_has_what_it_is_given()
    {
        Desk desk = await Desk.InstallAsync(package, "Written");

        await desk.NewAsync(
            "article", "-n", "ferry-sails", "-o", "seeds", "--headline", "Ferry \"Mara\" sails: at last", "--byline", "Ines O'Calder",
            "--place", "HAVN", "--agency", "Echo", "--draft", "false");
        await desk.NewAsync("article", "-n", "plain", "-o", "seeds");

        string[] written = await File.ReadAllLinesAsync(desk.PathOf("seeds/ferry-sails.md"), TestContext.Current.CancellationToken);
        Assert.Equal(["---", "title: \"Ferry \\\"Mara\\\" sails: at last\"", "author: \"Ines O'Calder\""], written[..3]);
        Assert.Equal("draft: false", written[4]);
        Assert.Matches("^HAVN, [A-Z][a-z]+ [1-9][0-9]? \\(Echo\\) - ", written[7]);
        string plain = await File.ReadAllTextAsync(desk.PathOf("seeds/plain.md"), TestContext.Current.CancellationToken);
        Assert.Contains("\ndraft: true\n", plain, StringComparison.Ordinal);
        Assert.Contains("\nauthor: \"Jane Roe\"\n", plain, StringComparison.Ordinal);
        Assert.Matches("\nVARNA, [A-Z][a-z]+ [1-9][0-9]? - ", plain);
        DateTime day = DateTime.ParseExact(written[3], "'date: 'yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        // Midnight may pass between the two.
        Assert.InRange((DateTime.Now - day).TotalDays, 0, 2);
    }

    // Half a minute: explicit.
    [Fact(Explicit = true)]
    [Trait("Time", "Long")]
    public async Task What_they_make_builds_without_a_warning_and_runs()
    {
        Desk desk = await Desk.InstallAsync(package, "Made");
        string[] names = ["My-Desk", "Old.Desk", "desk articles", "Harbour"];
        await desk.NewAsync("articlegen-console", "-o", names[0]);
        await desk.NewAsync("articlegen-console", "-o", names[1], "--framework", "net8.0");
        await desk.NewAsync("articlegen-library", "-o", names[2]);
        await desk.NewAsync("articlegen-site", "-o", names[3]);
        await desk.NewAsync("article", "-n", "ferry-sails", "-o", names[3] + "/seeds", "--headline", "Ferry <sails>");

        foreach (string name in names)
        {
            string build = await Dotnet.RunAsync(desk.PathOf(name), "build");
            Assert.True(build.Contains("0 Warning(s)", StringComparison.Ordinal), build);
        }

        string printed = await Dotnet.RunAsync(desk.PathOf(names[0]), "run", "--no-build");
        Assert.EndsWith("\n  Ines Calder: the pier was safe\nTrue\n", printed, StringComparison.Ordinal);
        await CheckSiteAsync(desk.PathOf("Harbour/bin/Debug/net10.0/Harbour.dll"));
        await Dotnet.RunAsync(desk.PathOf("Harbour"), "build", "-c", "Release");
        await CheckReleaseAsync(desk.PathOf("Harbour/bin/Release/net10.0/Harbour.dll"));
    }

    private static async Task CheckSiteAsync(string assembly)
    {
        await using WebServer server = await WebServer.StartAsync("dotnet", assembly);

        string home = await server.GetAsync("");
        Assert.Contains("Ferry &lt;sails&gt;", home, StringComparison.Ordinal);
        // The new one is a draft of today, and the samples have no year: they come last, with the words of their datelines.
        Assert.Matches("(?s)ferry-sails.*>Draft<.*VARNA, <time .*harbour-reopens.*VARNA, March 14 \\(Reuters\\)", home);
        Assert.Contains(">Draft<", await server.GetAsync("articles/ferry-sails"), StringComparison.Ordinal);
        Assert.DoesNotContain(">Draft<", await server.GetAsync("articles/harbour-reopens"), StringComparison.Ordinal);
        string article = await server.GetAsync("articles/harbour-reopens");
        Assert.Contains("<q title=\"Ines Calder, Direct\">We reopen on Friday,</q>", article, StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"NewsArticle\"", article, StringComparison.Ordinal);
        Assert.DoesNotContain("*", article, StringComparison.Ordinal);
        Assert.Contains("the pier was safe", await server.GetAsync("people/ines-calder"), StringComparison.Ordinal);
        Assert.Contains("a farce", await server.GetAsync("people/harbour-reopens/the-ministry"), StringComparison.Ordinal);
        Assert.Contains("\"name\":\"Ines Calder\"", await server.GetAsync("api/people/ines-calder"), StringComparison.Ordinal);
        foreach (string missing in new[] { "articles/nope", "articles/", "people/nope", "people/", "people", "api/people/nope" })
        {
            Assert.Equal((missing, System.Net.HttpStatusCode.NotFound), (missing, await server.StatusAsync(missing)));
        }
    }

    private static async Task CheckReleaseAsync(string assembly)
    {
        await using WebServer server = await WebServer.StartAsync("dotnet", assembly);

        Assert.DoesNotContain("ferry-sails", await server.GetAsync(""), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await server.StatusAsync("articles/ferry-sails"));
        Assert.Equal(System.Net.HttpStatusCode.OK, await server.StatusAsync("articles/harbour-reopens"));
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using StreamReader reader = new(entry.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A folder in which "dotnet new" knows the templates of the package, and what it knows stays there.</summary>
    private sealed class Desk(string folder)
    {
        public static async Task<Desk> InstallAsync(PackedPackage package, string name)
        {
            Desk desk = new(package.NewConsumerFolder(name));
            await desk.NewAsync("install", package.TemplatesFile);
            return desk;
        }

        public string PathOf(string relative) => Path.Combine(folder, relative);

        public Task<string> NewAsync(params string[] arguments) =>
            Dotnet.RunAsync(folder, ["new", .. arguments, "--debug:custom-hive", PathOf("../hive")]);
    }
}
