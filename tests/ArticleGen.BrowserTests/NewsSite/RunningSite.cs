using ArticleGen.PackageTests.Tools;

namespace ArticleGen.BrowserTests.NewsSite;

/// <summary>The sample NewsSite, as it was built with these tests, at an address of its own.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private WebServer? _server;

    /// <summary>Asks the site without a browser.</summary>
    internal WebServer Server => _server!;

    /// <summary>The address of a page.</summary>
    public string AddressOf(string page) => new Uri(_server!.Address, page).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        // The tests are in tests/PROJECT/bin/CONFIGURATION/FRAMEWORK.
        string output = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        string configuration = Path.GetFileName(Path.GetDirectoryName(output)!);
        string project = Path.GetFullPath(Path.Combine(output, "..", "..", "..", "..", "..", "samples", "NewsSite"));
        string assembly = Path.Combine(project, "bin", configuration, Path.GetFileName(output), "NewsSite.dll");
        _server = await WebServer.StartAsync("dotnet", assembly, "--contentRoot", project, "--environment", "Development");
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
