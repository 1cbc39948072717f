using System.Text.Json;

namespace ArticleGen.BrowserTests;

/// <summary>The pages of the stories beside the tests, made once for all tests, and what the tool says of the same stories.</summary>
public sealed class Site : IAsyncLifetime
{
    /// <summary>The pages that are looked at: one of each kind, and those with the hardest text.</summary>
    public static readonly string[] Pages =
    [
        "index.html", "by-date.html", "by-name.html", "articles/harbour-reopens.html", "articles/union-talks.html",
        "articles/ferry-strike.html", "articles/hostile-names.html", "articles/letters/keeper-thanks.html", "people/ines-calder.html",
        "people/harbour-press.html", "../explain.html",
    ];

    private readonly Desk _desk = new();

    public async ValueTask InitializeAsync()
    {
        string stories = Path.Combine(AppContext.BaseDirectory, "Stories");
        foreach (string file in Directory.EnumerateFiles(stories, "*", SearchOption.AllDirectories))
        {
            _desk.Write(Path.Combine("stories", Path.GetRelativePath(stories, file)), File.ReadAllBytes(file));
        }

        ToolRun run = await _desk.RunAsync("page", "stories", "-o", "site", "--title", "Harbour desk");
        Assert.Equal(0, run.ExitCode);
        ToolRun page = await _desk.RunAsync("explain", "stories/union-talks.txt", "--html");
        _desk.Write("explain.html", page.Bytes);
    }

    /// <summary>The address of a page on the disk.</summary>
    public string AddressOf(string page) => new Uri(_desk.PathOf("site/" + page)).AbsoluteUri;

    /// <summary>What articlegen prints as JSON.</summary>
    internal async Task<JsonElement> AskAsync(params string[] arguments)
    {
        ToolRun run = await _desk.RunAsync(arguments);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }

    public ValueTask DisposeAsync()
    {
        _desk.Dispose();
        return ValueTask.CompletedTask;
    }
}
