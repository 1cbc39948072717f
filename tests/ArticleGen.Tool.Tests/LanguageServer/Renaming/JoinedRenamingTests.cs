using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.Tests.LanguageServer.Renaming;

public class JoinedRenamingTests
{
    private const string Story = "Pier to open\n\nVARNA, March 14 (Reuters) - \"We open,\" port director Ines Calder said.\n";

    private const string Words = "organization: Portline\n";
    private const string Notice = "Pier to open\n\nVARNA, March 14 (Reuters) - \"We open,\" Portline said.\n";

    [Theory]
    // From the shared file, from a file of one project, and from the lexicon of both.
    [InlineData("shared.txt", 2, 40)]
    [InlineData("one/a.txt", 2, 40)]
    [InlineData("words.lexicon", 0, 16)]
    public async Task All_projects_that_have_a_changed_file_get_the_new_name(string from, int line, int character)
    {
        using Desk desk = new Desk().Write("words.lexicon", Words).Write("shared.txt", Notice)
            .Write("one/a.txt", Notice).Write("two/b.txt", Notice).Write("three/c.txt", Notice);
        Workspace workspace = new();
        workspace.Load("One.csproj", LoadedWorkspace.Find(desk, "shared.txt", "one"));
        workspace.Load("Two.csproj", LoadedWorkspace.Find(desk, "two", "shared.txt"));

        WorkspaceEdit? edit = await RenameAsync(desk, workspace, from, new(line, character), "Seaways");

        Assert.Equal(
            ["one/a.txt", "shared.txt", "two/b.txt", "words.lexicon"],
            edit!.Changes!.Keys.Select(uri => Path.GetRelativePath(desk.Folder, new Uri(uri).LocalPath)).Order(StringComparer.Ordinal));
        Assert.All(edit.Changes.Values, static changes => Assert.Equal("Seaways", Assert.Single(changes).NewText));
    }

    [Fact]
    public async Task A_project_without_a_changed_file_keeps_the_name()
    {
        using Desk desk = new Desk().Write("one/a.txt", Story).Write("two/b.txt", Story);
        Workspace workspace = new();
        workspace.Load("One.csproj", LoadedWorkspace.Find(desk, "one"));
        workspace.Load("Two.csproj", LoadedWorkspace.Find(desk, "two"));

        WorkspaceEdit? edit = await RenameAsync(desk, workspace, "one/a.txt", new(2, 60), "Ines Marsh");

        Assert.Equal(DocumentUri.Create(desk.PathOf("one/a.txt")), Assert.Single(edit!.Changes!).Key);
    }

    [Fact]
    public async Task A_fault_in_any_project_refuses_all()
    {
        using Desk desk = new Desk().Write("shared.txt", Story).Write("one/a.txt", Story)
            .Write("two/b.txt", "Pier to open\n\nVARNA, March 14 (Reuters) - Ines Calder met Tom Hale. \"We open,\" Calder said.\n");
        Workspace workspace = new();
        workspace.Load("One.csproj", LoadedWorkspace.Find(desk, "shared.txt", "one"));
        workspace.Load("Two.csproj", LoadedWorkspace.Find(desk, "shared.txt", "two"));

        LocalRpcException refused = await Assert.ThrowsAsync<LocalRpcException>(
            () => RenameAsync(desk, workspace, "one/a.txt", new(2, 60), "Tom Hale"));

        Assert.Contains("b.txt: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_two_projects_read_differently_is_refused()
    {
        // Without the lexicon, the second project does not know the name.
        using Desk desk = new Desk().Write("shared.md", "---\nagent: Portline\n---\n\n" + Notice).Write("one/a.txt", Notice);
        Workspace workspace = new();
        workspace.Load("Two.csproj", LoadedWorkspace.Find(desk, "shared.md"));
        desk.Write("own.schema", "Agent: Portline|other\n");
        workspace.Load("One.csproj", LoadedWorkspace.Find(desk, "shared.md", "one"));

        LocalRpcException refused = await Assert.ThrowsAsync<LocalRpcException>(
            () => RenameAsync(desk, workspace, "one/a.txt", new(2, 40), "Seaways"));

        Assert.Contains("shared.md: One.csproj and Two.csproj, which both have this file", refused.Message, StringComparison.Ordinal);
    }

    private static Task<WorkspaceEdit?> RenameAsync(Desk desk, Workspace workspace, string file, Position place, string name) =>
        new RenameFeature(workspace, new(), new()).RenameAsync(new(LoadedWorkspace.Name(desk, file), place, name), CancellationToken.None);
}
