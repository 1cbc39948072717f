using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Editing;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;
using StreamJsonRpc;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class RenameFeatureTests
{
    private const string Story = """
        Pier to open

        VARNA, March 14 (Reuters) - Port director Ines Calder met Tom Hale.

        "We open on Friday," Ms Calder said. "It is time," she said.

        A witness said the gate was closed.

        """;

    private const string Other = """
        ---
        title: Ferry to stop
        author: Tom Hale
        subject: Ines Calder
        related: ['Ines Calder', other]
        ---
        VARNA, March 15 (Reuters) - "Ines Calder knew it," Tom Hale said. INES CALDER did not answer.

        """;

    [Fact]
    public async Task All_texts_get_the_new_name_and_its_parts()
    {
        using Desk desk = new Desk().Write("pier.txt", Story).Write("ferry.md", Other);

        await RenameAsync(desk, (2, 45), "Ines O'Marsh");

        Assert.Equal(Story.Replace("Calder", "O'Marsh", StringComparison.Ordinal), desk.Text("pier.txt"));
        Assert.Equal(
            Other.Replace("'Ines Calder'", "'Ines O''Marsh'", StringComparison.Ordinal)
                .Replace("Calder", "O'Marsh", StringComparison.Ordinal)
                .Replace("CALDER", "O'MARSH", StringComparison.Ordinal),
            desk.Text("ferry.md"));
    }

    [Theory]
    [InlineData("Ma\u0308rz")]
    [InlineData("M\u00E4rz")]
    [InlineData("O\u2019Marsh")]
    [InlineData("O'Marsh-Voss")]
    public async Task A_name_may_have_marks_and_apostrophes_and_be_changed_back(string surname)
    {
        string story = Story.Replace("Calder", surname, StringComparison.Ordinal);
        using Desk desk = new Desk().Write("pier.txt", Story);

        await RenameAsync(desk, (2, 45), $"Ines {surname}");
        Assert.Equal(story, desk.Text("pier.txt"));

        await RenameAsync(desk, (2, 45), "Ines Calder");
        Assert.Equal(Story, desk.Text("pier.txt"));
    }

    [Fact]
    public async Task A_name_of_more_words_keeps_its_parts_apart()
    {
        using Desk desk = new Desk().Write("pier.txt", Story.Replace("\n", "\r\n", StringComparison.Ordinal));

        await RenameAsync(desk, (4, 25), "Ines Maria Marsh");

        Assert.Equal(
            Story.Replace("Ms Calder", "Ms Marsh", StringComparison.Ordinal)
                .Replace("Ines Calder", "Ines Maria Marsh", StringComparison.Ordinal)
                .Replace("\n", "\r\n", StringComparison.Ordinal),
            desk.Text("pier.txt"));
    }

    [Fact]
    public async Task Line_breaks_and_marks_in_a_name_stay()
    {
        string story = Story.Replace("Ines Calder", "💧 *Ines\nCalder*", StringComparison.Ordinal);
        using Desk desk = new Desk().Write("pier.md", "# " + story);

        await RenameAsync(desk, (3, 2), "Ines Marsh", "pier.md");

        Assert.Equal("# " + story.Replace("Calder", "Marsh", StringComparison.Ordinal), desk.Text("pier.md"));
    }

    [Fact]
    public async Task A_lexicon_gets_the_new_name_as_well()
    {
        using Desk desk = new Desk()
            .Write("pier.txt", Story)
            .Write("words.lexicon", "# Ines Calder\r\nperson: Ines Calder, Calder | female\nagency: Calder Wire\n");
        DeskWorkspace workspace = new DeskWorkspace(desk).Open("pier.txt");

        WorkspaceEdit? edit = await new RenameFeature(workspace.Workspace, workspace.Names, new())
            .RenameAsync(new(new(workspace.UriOf("pier.txt")), new(2, 45), "Ines Marsh"), CancellationToken.None);

        Assert.Equal(
            ["1:13 Marsh", "1:21 Marsh"],
            edit!.Changes![workspace.UriOf("words.lexicon")].Select(static one =>
                $"{one.Range.Start.Line}:{one.Range.Start.Character} {one.NewText}"));
    }

    [Theory]
    [InlineData("front.md", "---\nauthor: Ines ¦Calder\n---\n\nText.\n", "author: Ines Marsh")]
    [InlineData("front.md", "---\nauthor: '¦Ines Calder'\n---\n\nText.\n", "author: 'Ines Marsh'")]
    [InlineData("words.lexicon", "person: Ines Calder, Cal¦der | female\n", "person: Ines Marsh, Marsh | female")]
    public async Task A_name_is_changed_from_front_matter_and_from_a_lexicon_as_well(string file, string marked, string expected)
    {
        using Desk desk = new Desk().Write("pier.txt", Story).Write(file, marked.Replace("¦", "", StringComparison.Ordinal));
        DeskWorkspace workspace = new(desk);
        TextDocumentPositionParams place = workspace.OpenAt(file, marked);
        RenameFeature feature = new(workspace.Workspace, workspace.Names, new());

        PrepareRenameResult? found = await feature.PrepareAsync(place, CancellationToken.None);
        WorkspaceEdit? edit = await feature.RenameAsync(new(place.TextDocument, place.Position, "Ines Marsh"), CancellationToken.None);

        Assert.Equal("Ines Calder", found!.Placeholder);
        Assert.Equal([file, "pier.txt"], edit!.Changes!.Keys.Select(Path.GetFileName).OrderBy(static name => name == "pier.txt"));
        Assert.Contains(expected, Apply(desk.Text(file), edit.Changes[place.TextDocument.Uri]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("front.md", "---\nauthor: Cal¦der\n---\n\nText.\n", "is not the whole name 'Ines Calder'")]
    [InlineData("words.lexicon", "person: Ines Calder, Port Dragon¦\n", "is not the whole name 'Ines Calder'")]
    [InlineData("words.lexicon", "person: Ines ¦Calder | female\n", "cannot stand in a lexicon", "Hale, Jr.")]
    public async Task Other_names_of_the_actor_are_not_changed_from_there(
        string file, string marked, string why, string name = "Ines Marsh")
    {
        using Desk desk = new Desk().Write("pier.txt", Story).Write(file, marked.Replace("¦", "", StringComparison.Ordinal));
        DeskWorkspace workspace = new(desk);
        TextDocumentPositionParams place = workspace.OpenAt(file, marked);

        LocalRpcException refused = await Assert.ThrowsAsync<LocalRpcException>(() =>
            new RenameFeature(workspace.Workspace, workspace.Names, new())
                .RenameAsync(new(place.TextDocument, place.Position, name), CancellationToken.None));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    // Without a schema: the id of an article, and a tag in small letters.
    [InlineData(null, "related: portline", "related: portline")]
    [InlineData(null, "related: [portline, Portline]", "related: [portline, Portline]")]
    [InlineData(null, "tags: [portline]", "tags: [seaways]")]
    [InlineData(null, "owner: Portline Ltd", "owner: Portline Ltd")]
    // With one.
    [InlineData("Related: Article?", "related: portline", "related: portline")]
    [InlineData("Related: Article[]", "related: [portline]", "related: [portline]")]
    [InlineData("Kind: portline|other", "kind: portline", "kind: portline")]
    [InlineData("Kind: Portline|other", "kind: Portline", "kind: Portline")]
    [InlineData("Site: Uri?", "site: portline", "site: portline")]
    [InlineData("Owner: Actor", "owner: Portline", "owner: Seaways")]
    [InlineData("Owner: Actor[]", "owner: [portline]", "owner: [seaways]")]
    [InlineData("Owner: string", "owner: Portline", "owner: Seaways")]
    public async Task Ids_of_articles_and_choices_stay(string? schema, string line, string expected)
    {
        using Desk desk = new Desk()
            .Write("words.lexicon", "organization: Portline\n")
            .Write("pier.md", $"---\n{line}\n---\n\nVARNA, March 14 (Reuters) - \"We open,\" Portline said.\n")
            .Write("portline.txt", Story);
        if (schema is not null)
        {
            desk.Write("fields.schema", schema + "\n");
        }

        DeskWorkspace workspace = new(desk);
        WorkspaceEdit? edit = await new RenameFeature(workspace.Workspace, workspace.Names, new())
            .RenameAsync(new(new(workspace.UriOf("pier.md")), new(4, 43), "Seaways"), CancellationToken.None);

        Assert.Equal(
            $"---\n{expected}\n---\n\nVARNA, March 14 (Reuters) - \"We open,\" Seaways said.\n",
            Apply(desk.Text("pier.md"), edit!.Changes![workspace.UriOf("pier.md")]));
    }

    [Fact]
    public async Task Changes_have_the_version_of_an_open_document_and_null_for_a_file()
    {
        using Desk desk = new Desk().Write("pier.txt", Story).Write("ferry.md", Other);
        DeskWorkspace workspace = new DeskWorkspace(desk).Open("pier.txt").Open("pier.txt");
        EditWriter writer = new();
        writer.ReadCapabilities(new() { Workspace = new() { WorkspaceEdit = new(DocumentChanges: true) } });

        WorkspaceEdit? edit = await new RenameFeature(workspace.Workspace, workspace.Names, writer)
            .RenameAsync(new(new(workspace.UriOf("pier.txt")), new(2, 45), "Ines Marsh"), CancellationToken.None);

        Assert.Null(edit!.Changes);
        Assert.Equal(
            [(workspace.UriOf("ferry.md"), null), (workspace.UriOf("pier.txt"), 2)],
            edit.DocumentChanges!.Select(static one => (one.TextDocument.Uri, one.TextDocument.Version)));
    }

    [Theory]
    // A pronoun, a description.
    [InlineData(4, 52, "Ines Marsh", "is no part of the name 'Ines Calder'")]
    [InlineData(6, 4, "Ines Marsh", "Only names can be changed")]
    // No name, and none that the article would read as one.
    [InlineData(2, 45, " ", "at least a letter")]
    [InlineData(2, 45, "Ines\u0007", "A name has no")]
    [InlineData(2, 45, "the gate", "would not be read as one name")]
    [InlineData(2, 45, "Tom Hale", "pier.txt: ")]
    public async Task What_is_not_clear_is_refused(int line, int character, string name, string why)
    {
        using Desk desk = new Desk().Write("pier.txt", Story);

        RemoteInvocationException refused =
            await Assert.ThrowsAsync<RemoteInvocationException>(() => RenameAsync(desk, (line, character), name));

        Assert.Equal(-32803, refused.ErrorCode);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.Equal(Story, desk.Text("pier.txt"));
    }

    [Fact]
    public async Task A_client_that_asks_first_is_shown_the_full_name()
    {
        using Desk desk = new Desk().Write("pier.txt", Story);
        await using LanguageClient client = await LanguageClient.StartAsync(
            desk, new { textDocument = new { rename = new { prepareSupport = true } } });
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);

        JsonElement found = await client.AskAtAsync("textDocument/prepareRename", "pier.txt", 4, 25);

        Assert.True(client.Server.GetProperty("capabilities").GetProperty("renameProvider").GetProperty("prepareProvider").GetBoolean());
        Assert.Equal("Ines Calder", found.GetProperty("placeholder").GetString());
        Assert.Equal(24, found.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32());
        Assert.Equal(JsonValueKind.Null, (await client.AskAtAsync("textDocument/prepareRename", "pier.txt", 0, 2)).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await client.AskAtAsync("textDocument/prepareRename", "gone.txt", 0, 2)).ValueKind);
    }

    private static async Task RenameAsync(
        Desk desk, (int Line, int Character) place, string name, string file = "pier.txt")
    {
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync(file);
        await client.WaitForDiagnosticsAsync(file, static _ => true);
        Assert.True(client.Server.GetProperty("capabilities").GetProperty("renameProvider").GetBoolean());
        JsonElement edit = await client.AskAsync(
            "textDocument/rename",
            new
            {
                textDocument = new { uri = client.UriOf(file) },
                position = new { line = place.Line, character = place.Character },
                newName = name,
            });
        foreach (JsonProperty changed in edit.GetProperty("changes").EnumerateObject())
        {
            string path = new Uri(changed.Name).LocalPath;
            File.WriteAllText(path, Apply(File.ReadAllText(path), changed.Value));
        }
    }

    private static string Apply(string text, IEnumerable<TextEdit> edits) => new DocumentText(text, PositionEncoding.Utf16)
        .Change([.. edits.Reverse().Select(static one => new TextDocumentContentChangeEvent(one.Range, one.NewText))]).Text;

    private static string Apply(string text, JsonElement edits)
    {
        string[] lines = text.Split('\n');
        foreach (JsonElement edit in edits.EnumerateArray().Reverse())
        {
            JsonElement start = edit.GetProperty("range").GetProperty("start");
            JsonElement end = edit.GetProperty("range").GetProperty("end");
            int line = start.GetProperty("line").GetInt32();
            Assert.Equal(line, end.GetProperty("line").GetInt32());
            lines[line] = lines[line][..start.GetProperty("character").GetInt32()]
                + edit.GetProperty("newText").GetString()
                + lines[line][end.GetProperty("character").GetInt32()..];
        }

        return string.Join('\n', lines);
    }
}
