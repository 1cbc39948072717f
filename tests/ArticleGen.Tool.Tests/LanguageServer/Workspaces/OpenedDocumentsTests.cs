using static ArticleGen.Tool.Tests.LanguageServer.Workspaces.WatchingClient;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

/// <summary>To which project or folder a server counts documents.</summary>
public sealed class OpenedDocumentsTests
{
    private const string Slips = Texts.Slips;
    private const string NoMonths = "is_global = true\ndotnet_diagnostic.ART0001.severity = none\n";

    [Fact]
    public async Task A_folder_inside_the_folder_of_a_project_counts_with_the_project()
    {
        using Desk desk = new Desk().Write("seeds/slips.txt", Slips).Write("seeds/unlisted.txt", Slips).Write("all.globalconfig", NoMonths)
            .WriteProject("News.csproj", "seeds/slips.txt");
        await using LanguageClient client = await StartAsync(desk);
        await client.ChangeFoldersAsync(["seeds"], []);

        await client.OpenAsync("seeds/slips.txt");
        Assert.Single(await client.WaitForDiagnosticsAsync("seeds/slips.txt", static found => found.Length > 0));
        await client.ChangeAsync("seeds/slips.txt", (0, 0), (0, 0), "The ");
        Assert.Single(await client.WaitForDiagnosticsAsync("seeds/slips.txt", static found => found.Length > 0));
        Assert.False(client.HasTold("textDocument/publishDiagnostics", "seeds/unlisted.txt"));
    }

    // The folder lies beside the project's, and the project has some of its files.
    [Fact]
    public async Task Of_a_folder_beside_a_project_the_files_count_that_the_project_does_not_have()
    {
        using Desk desk = new Desk().Write("seeds/slips.txt", Slips).Write("seeds/unlisted.txt", Slips)
            .Write("news/all.globalconfig", NoMonths)
            .WriteProject("news/News.csproj", "../seeds/slips.txt");
        await using LanguageClient client = await StartAsync(desk);
        await client.ChangeFoldersAsync(["seeds", "news"], [""]);
        await client.WaitForDiagnosticsAsync("seeds/unlisted.txt", static found => found.Length == 2);

        client.Forget();
        await client.OpenAsync("seeds/slips.txt", Slips + "More.\n");
        Assert.Single(await client.WaitForDiagnosticsAsync("seeds/slips.txt", static found => found.Length > 0));
    }

    [Fact]
    public async Task A_document_elsewhere_that_a_project_lists_has_the_settings_of_the_project()
    {
        using Desk desk = new Desk().Write("shared/slips.txt", Slips).Write("shared/unlisted.txt", Slips)
            .Write("news/all.globalconfig", NoMonths)
            .WriteProject("news/News.csproj", "../shared/slips.txt");
        await using LanguageClient client = await StartAsync(desk);
        await client.ChangeFoldersAsync(["news"], [""]);
        await client.OpenAsync("shared/slips.txt");
        await client.OpenAsync("shared/unlisted.txt");

        await client.WaitForDiagnosticsAsync("shared/unlisted.txt", static found => found.Length == 2);
        await client.WaitForDiagnosticsAsync("shared/slips.txt", static found => found.Length == 1);
        client.Forget();
        await client.ChangeAsync("shared/slips.txt", (0, 0), (0, 0), "The ");
        Assert.Single(await client.WaitForDiagnosticsAsync("shared/slips.txt", static found => found.Length > 0));
    }

    // Some editors find out where a link leads, for the folder or for the document.
    [Theory]
    [InlineData("real", "link/slips.txt")]
    [InlineData("link", "real/slips.txt")]
    public async Task A_document_may_be_named_by_a_link(string folder, string file)
    {
        using Desk desk = new Desk().Write("real/slips.txt", Slips).Write("real/all.globalconfig", NoMonths)
            .WriteProject("real/News.csproj");
        Directory.CreateSymbolicLink(desk.PathOf("link"), "real");
        await using LanguageClient client = await StartAsync(desk);
        // It was open before.
        await client.OpenAsync(file);
        await client.ChangeFoldersAsync([folder], [""]);

        await client.WaitForDiagnosticsAsync(file, static found => found.Length == 1);
        client.Forget();
        await client.ChangeAsync(file, (0, 0), (0, 0), "The ");
        Assert.Single(await client.WaitForDiagnosticsAsync(file, static found => found.Length > 0));

        // On the disk it has changed meanwhile, which does not count.
        desk.Write("real/slips.txt", Texts.Clean);
        await client.SayAsync(file, Changed);
        await client.TellAsync("textDocument/didClose", new { textDocument = new { uri = client.UriOf(file) } });
        await client.WaitForDiagnosticsAsync(folder + "/slips.txt", static found => found.Length == 0);
    }

    [Fact]
    public async Task A_folder_closes_however_its_end_is_written()
    {
        using Desk desk = new Desk().Write("a/slips.txt", Slips).Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await StartAsync(desk);
        await client.ChangeFoldersAsync(["a/"], [""]);
        await client.WaitForDiagnosticsAsync("a/slips.txt", static found => found.Length == 2);
        client.Forget();

        await client.ChangeFoldersAsync([], ["a"]);

        await client.WaitForDiagnosticsAsync("a/slips.txt", static found => found.Length == 0);
    }

    [Fact]
    public async Task A_new_document_elsewhere_is_checked_before_it_is_saved()
    {
        using Desk elsewhere = new();
        using Desk desk = new Desk().Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await StartAsync(desk);
        string path = elsewhere.PathOf("new.txt");

        await client.OpenAsync(path, Slips);
        await client.WaitForDiagnosticsAsync(path, static found => found.Length == 2);
        client.Forget();
        await client.ChangeAsync(path, (2, 7), (2, 12), "March");
        await client.WaitForDiagnosticsAsync(path, static found => found.Length == 1);

        client.Forget();
        await client.TellAsync("textDocument/didClose", new { textDocument = new { uri = client.UriOf(path) } });
        await client.WaitForDiagnosticsAsync(path, static found => found.Length == 0);
    }

    [Fact]
    public async Task A_new_document_of_a_folder_is_checked_before_it_is_saved_and_is_of_the_folder_then()
    {
        using Desk desk = new Desk().Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await StartAsync(desk);
        await client.OpenAsync("new.txt", Slips);
        await client.WaitForDiagnosticsAsync("new.txt", static found => found.Length == 2);

        desk.Write("new.txt", Slips);
        await client.TellAsync("textDocument/didSave", new { textDocument = new { uri = client.UriOf("new.txt") } });
        await client.SayAsync("new.txt", Created);

        // The folder has the file when it has it without the document.
        client.Forget();
        await client.TellAsync("textDocument/didClose", new { textDocument = new { uri = client.UriOf("new.txt") } });
        desk.Write("more.txt", Slips);
        await client.SayAsync("more.txt", Created);
        await client.WaitForDiagnosticsAsync("more.txt", static found => found.Length == 2);
        desk.Write("new.txt", Slips.Replace("siad", "said", StringComparison.Ordinal));
        await client.SayAsync("new.txt", Changed);
        await client.WaitForDiagnosticsAsync("new.txt", static found => found.Length == 1);
    }

    // Whether the project will list it, nobody knows yet.
    [Fact]
    public async Task A_new_document_in_the_folder_of_a_project_waits_until_it_is_saved()
    {
        using Desk desk = new Desk().Write("slips.txt", Slips).WriteProject("News.csproj");
        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
        await client.OpenAsync("new.txt", Slips);
        await client.OpenAsync("slips.txt", Texts.Clean);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 0);
        Assert.False(client.HasTold("textDocument/publishDiagnostics", "new.txt"));

        desk.Write("new.txt", Slips);
        await client.TellAsync("textDocument/didSave", new { textDocument = new { uri = client.UriOf("new.txt") } });

        await client.WaitForDiagnosticsAsync("new.txt", static found => found.Length == 2);
    }
}
