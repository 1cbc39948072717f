using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;
using StreamJsonRpc;
using TextEdit = ArticleGen.Tool.LanguageServer.Protocol.TextEdit;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

/// <summary>What people have typed halfway: whatever the text, questions about names have an answer, and edits fit the text.</summary>
public class MutatedNameTests
{
    private const int Mutations = 150;

    private static readonly string[] Pieces =
    [
        "\"", "“", "\r", "\n\n", "---\n", "+++\n", ": ", "- ", "[", "]", ",", "'", "\U0001F6A2", "\uD83D", " said ",
        "Ines ", "CALDER", "{",
        "|", "#",
    ];

    private int _offered;
    private int _edited;

    [Theory]
    [InlineData("draft.txt", 1)]
    [InlineData("draft.md", 2)]
    [InlineData("toml.md", 3)]
    [InlineData("json.md", 4)]
    [InlineData("words.lexicon", 5)]
    public async Task Answers_fit_the_text(string name, int seed)
    {
        using Desk desk = new Desk()
            .Write(name, "").Write("other.txt", Texts.Pier)
            .Write("a.schema", "Kind: lead|brief\nRelated: Article[]\nSubject: Actor?\nVenue.Name: string?\nStops[].Kind: quay|pier\n");
        DeskWorkspace workspace = new(desk);
        Random random = new(seed);
        string text = name switch
        {
            "words.lexicon" => "# Words\r\nverb: row back | clause told\nperson: Ines Calder, I. K. Calder | female\n",
            "draft.md" =>
                "---\nkind: lead\nrelated: [other]\nsubject: 'Ines Calder'\nstops:\n  - kind: quay\n---\n\n# Pier\n\n" + Texts.Pier,
            "toml.md" => "+++\nkind = \"lead\"\nrelated = [\n\"other\"\n]\n[venue]\nname = \"Mole\"\n+++\n" + Texts.Pier,
            "json.md" => "{\n\"kind\": \"lead\", \"venue\": {\"name\": \"Mo\\\"le\"},\n\"related\": [\"other\"]}\n\n" + Texts.Pier,
            _ => Texts.Pier,
        };
        string mutated = text;
        for (int i = 0; i < Mutations; i++)
        {
            mutated = i % 10 == 0 ? text : Mutate(mutated, random);
            workspace.Open(name, mutated);
            await CheckAsync(workspace, name, mutated, random.Next(mutated.Length + 1));
        }

        // Else nothing was tested.
        Assert.NotEqual(0, name == "draft.txt" ? _edited : _offered);
    }

    private static string Mutate(string text, Random random)
    {
        int offset = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(12), text.Length - offset);
        return random.Next(3) switch
        {
            0 => text.Remove(offset, length),
            1 => text.Insert(offset, text.Substring(offset, length)),
            _ => text.Insert(offset, Pieces[random.Next(Pieces.Length)]),
        };
    }

    private async Task CheckAsync(DeskWorkspace workspace, string name, string text, int offset)
    {
        DocumentText content = new(text, PositionEncoding.Utf16);
        TextDocumentPositionParams asked = new(new(workspace.UriOf(name)), content.GetPosition(offset));
        ReferencesFeature references = new(workspace.Workspace, workspace.Names);
        foreach (DocumentHighlight one in await references.HighlightAsync(asked, CancellationToken.None) ?? [])
        {
            Assert.True(content.GetOffset(one.Range.Start) < content.GetOffset(one.Range.End));
        }

        Assert.NotEqual(0, (await references.FindAsync(asked, CancellationToken.None))?.Count);
        await new DefinitionFeature(workspace.Workspace, workspace.Names).FindAsync(asked, CancellationToken.None);
        CompletionList? list =
            await new CompletionFeature(workspace.Workspace, workspace.Names).CompleteAsync(asked, CancellationToken.None);
        _offered += list!.Items.Count;
        Assert.All(list.Items, item =>
        {
            // The word around the caret, in its line.
            (Position start, Position end) = item.TextEdit.Range;
            Assert.Equal((asked.Position.Line, asked.Position.Line), (start.Line, end.Line));
            Assert.InRange(asked.Position.Character, start.Character, end.Character);
        });
        await CheckRenameAsync(workspace, asked, content);
    }

    private async Task CheckRenameAsync(DeskWorkspace workspace, TextDocumentPositionParams asked, DocumentText content)
    {
        try
        {
            RenameFeature rename = new(workspace.Workspace, workspace.Names, new());
            PrepareRenameResult? prepared = await rename.PrepareAsync(asked, CancellationToken.None);
            WorkspaceEdit? edit =
                await rename.RenameAsync(new(asked.TextDocument, asked.Position, "Zora O'Marsh"), CancellationToken.None);
            Assert.Equal(prepared is null, edit is null);
            int end = 0;
            foreach (TextEdit one in edit?.Changes!.GetValueOrDefault(asked.TextDocument.Uri) ?? [])
            {
                Assert.True(content.GetOffset(one.Range.Start) >= end);
                end = content.GetOffset(one.Range.End);
                _edited++;
            }
        }
        catch (LocalRpcException refused)
        {
            Assert.NotEmpty(refused.Message);
        }
    }
}
