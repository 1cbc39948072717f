using ArticleGen.Diagnose.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes.Tests;

/// <summary>One fix, applied everywhere.</summary>
public class TextFixAllTests
{
    private const string Article = "Ferry resumes\n\n\"We reopen,\" Calder undrelined. \"At dawn,\" he undrelined.\r\nundrelined";
    private const string Fixed = "Ferry resumes\n\n\"We reopen,\" Calder underlined. \"At dawn,\" he underlined.\r\nunderlined";
    private const string Clean = "Pier closes\n\n\"We close,\" Calder underlined.\n";
    private const string Ferry = "/desk/seeds/ferry.txt";
    private const string Pier = "/desk/seeds/pier.txt";
    private const string Other = "/archive/seeds/ferry.txt";
    private const string Untouched = "/desk/seeds/clean.txt";

    [Theory]
    [InlineData(FixAllScope.Document, new[] { Ferry })]
    [InlineData(FixAllScope.Project, new[] { Ferry, Pier })]
    [InlineData(FixAllScope.Solution, new[] { Ferry, Pier, Other })]
    public async Task Fixes_what_lies_in_its_scope(FixAllScope scope, string[] changed)
    {
        using NewsDesk desk = new NewsDesk(new MarksSlips())
            .Add("Desk", (Ferry, Article), (Pier, Article), (Untouched, Clean))
            .Add("Archive", (Other, Article));
        Solution before = desk.Solution;
        await desk.FixAllAsync(Ferry, scope);
        foreach (string path in new[] { Ferry, Pier, Other })
        {
            Assert.Equal(changed.Contains(path) ? Fixed : Article, await desk.TextAsync(path));
        }

        IEnumerable<DocumentId> documents = desk.Solution.GetChanges(before)
            .GetProjectChanges()
            .SelectMany(project => project.GetChangedAdditionalDocuments());
        Assert.Equal(changed.Order(), documents.Select(id => desk.Solution.GetAdditionalDocument(id)!.FilePath!).Order());
        Assert.Equal(3 * (3 - changed.Length), (await desk.DiagnosticsAsync()).Length);
    }

    // All rules share one fix, and hosts may ask for whatever it can fix.
    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fixes_the_rule_that_was_chosen_and_no_other(FixAllScope scope)
    {
        const string Two =
            "Ferry resumes\n\nCoast News 2 Narch 2011\n\n\"We reopen,\" Ines Calder undrelined. \"At dawn,\" he undrelined.\n";
        using NewsDesk desk = new NewsDesk(new MalformedDateline(), new MisspeltAttributionVerb())
            .Add("Desk", (Ferry, Two), (Pier, Two));
        CodeAction all = await desk.FixAllAsync(Ferry, scope);
        Assert.Equal("Fix all ART0001", all.Title);
        string[] left = [.. (await desk.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id)];
        Assert.Equal(scope == FixAllScope.Document ? 1 : 0, left.Count(id => id == "ART0001"));
        Assert.Equal(4, left.Count(id => id == "ART0005"));
    }

    [Fact]
    public async Task Leaves_a_document_alone_that_nobody_named()
    {
        using NewsDesk desk = new NewsDesk(new MarksSlips()).Add("Desk", (Ferry, Article));
        FixAllContext context = new(
            desk.File(Ferry).Project,
            new TextFix(),
            FixAllScope.Document,
            "some other key",
            ["ART0005"],
            new NoDiagnostics(),
            TestContext.Current.CancellationToken);
        CodeAction? fix = await TextFixAllProvider.Instance.GetFixAsync(context);
        CodeActionOperation operation = Assert.Single(await fix!.GetOperationsAsync(TestContext.Current.CancellationToken));
        Assert.Same(desk.Solution, Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution);
    }

    private sealed class NoDiagnostics : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody should ask.");

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody should ask.");

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody should ask.");
    }
}
