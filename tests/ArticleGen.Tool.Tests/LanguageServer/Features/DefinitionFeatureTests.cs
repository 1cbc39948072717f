using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class DefinitionFeatureTests
{
    private const string Derby = "---\ntitle: Derby\n---\n\"We won,\" said Ines Calder.\n";

    [Theory]
    // By the id, below the own folder or as it stands; in a list, in quotation marks.
    [InlineData("---\nrelated: pi¦er\n---\n", "pier.txt 0:0")]
    [InlineData("---\nrelated: sport/derby¦\n---\n", "sport/derby.md 1:7")]
    [InlineData("---\nrelated: [pier, 'der¦by']\n---\n", "sport/derby.md 1:7")]
    [InlineData("---\nrelated:\n- ¦DERBY\n---\n", "sport/derby.md 1:7")]
    // An actor by name: in the article that gives the role.
    [InlineData("---\nsubject: Ines Cal¦der\n---\n", "pier.txt 4:43")]
    // Nothing of these names, and a key.
    [InlineData("---\nrelated: no¦where\n---\n", null)]
    [InlineData("---\nrel¦ated: pier\n---\n", null)]
    [InlineData("---\nrelated: pier\n---\nThe pi¦er.\n", null)]
    // A name in the text: the introduction in this article.
    [InlineData("---\ntitle: A\n---\nDirector Ines Calder came. 💧 \"So,\" Cal¦der said.\n", "sport/draft.md 3:0")]
    public async Task A_value_leads_to_what_it_names(string marked, string? expected)
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("sport/derby.md", Derby).Write("sport/draft.md", "");
        DeskWorkspace workspace = new(desk);

        Assert.Equal(expected, await FindAsync(desk, workspace, marked));
        Assert.Equal(expected, await FindAsync(desk, workspace, marked.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("---\nrelated: pi¦er\n---\n", "pier.txt 0:0")]
    [InlineData("---\nrelated: Ines Cal¦der\n---\n", null)]
    [InlineData("---\nsubject: Ines Cal¦der\n---\n", "pier.txt 4:43")]
    [InlineData("---\nsubject: pi¦er\n---\n", null)]
    [InlineData("---\nkind: pi¦er\n---\n", null)]
    public async Task A_schema_says_what_a_value_names(string marked, string? expected)
    {
        using Desk desk = new Desk()
            .Write("pier.txt", Texts.Pier).Write("sport/draft.md", "")
            .Write("a.schema", "Related: Article[]\nSubject: Actor?\nKind: pier|quay\n");
        DeskWorkspace workspace = new(desk);

        Assert.Equal(expected, await FindAsync(desk, workspace, marked));
    }

    private static async Task<string?> FindAsync(Desk desk, DeskWorkspace workspace, string marked)
    {
        Location? found = await new DefinitionFeature(workspace.Workspace, workspace.Names)
            .FindAsync(workspace.OpenAt("sport/draft.md", marked), CancellationToken.None);
        return found is null ? null
            : Path.GetRelativePath(desk.Folder, new Uri(found.Uri).LocalPath).Replace('\\', '/')
                + $" {found.Range.Start.Line}:{found.Range.Start.Character}";
    }
}
