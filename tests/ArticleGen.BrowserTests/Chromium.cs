namespace ArticleGen.BrowserTests;

/// <summary>The browser of the system: Playwright brings none. Nothing but files of this machine is loaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the browser is; null where there is none.</summary>
    public static string? Executable { get; } = (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? [given] : Usual)
        .FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run", "--disable-sync"],
        });
    }

    /// <summary>A new page. Skips the test where there is no browser.</summary>
    public async Task<OpenPage> OpenAsync(int width = 1400)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium: install it, or name it in the variable CHROMIUM.");
        IBrowserContext context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
