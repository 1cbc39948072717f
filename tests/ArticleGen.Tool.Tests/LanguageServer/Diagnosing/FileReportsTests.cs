using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Diagnosing;

public sealed class FileReportsTests
{
    [Fact]
    public void A_report_is_kept_as_long_as_the_same_is_said_of_the_same_text()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);
        string path = desk.PathOf("a.txt");
        string uri = DocumentUri.Create(path);
        Workspace workspace = new();
        FileReports reports = Create(workspace);
        workspace.Load(desk.Folder, LoadedFolder.Load(desk));

        FileReport first = GetReport();
        Assert.Equal(2, first.Items.Count);
        Assert.Same(first, GetReport());

        // The same words, one line further down.
        workspace.Open(new(uri, "plaintext", 1, "\n" + Texts.Slips));
        FileReport moved = GetReport();
        Assert.NotEqual(first.Id, moved.Id);
        Assert.Equal(first.Items[0].Range.Start.Line + 1, moved.Items[0].Range.Start.Line);
        Assert.Same(moved, GetReport());

        FileReport GetReport() => reports.GetReport(path, workspace.ViewInEach(uri), workspace.FindOpen(uri), CancellationToken.None);
    }

    [Fact]
    public void What_is_known_is_shown_as_what_is_asked_for()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("b.txt", Texts.Clean);
        Workspace workspace = new();
        FileReports reports = Create(workspace);
        workspace.Load(desk.Folder, LoadedFolder.Load(desk));
        foreach (string path in new[] { desk.PathOf("a.txt"), desk.PathOf("b.txt") })
        {
            FileReport asked = reports.GetReport(path, workspace.ViewInEach(DocumentUri.Create(path)), open: null, CancellationToken.None);

            Assert.Same(asked, reports.Find(path, open: null));
        }
    }

    private static FileReports Create(Workspace workspace) =>
        new(workspace, new Diagnoser(workspace, new RecordingSink()), new DiagnosticWriter(RulePageFiles.OfThisProgram()));
}
