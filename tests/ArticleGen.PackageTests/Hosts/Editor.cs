using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.PackageTests.Hosts;

/// <summary>
/// What an editor is made of, without its windows: it loads a project as it is on disk, with the analyzers and fixes of its packages, and
/// sees files as they are typed, before anything is saved. What one editor types, no other one sees.
/// </summary>
internal sealed class Editor(Project project)
{
    public Project Project { get; private set; } = project;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Types something into a file, which stays unsaved.</summary>
    public async Task ReplaceAsync(string file, string old, string replacement)
    {
        TextDocument document = File(file);
        SourceText text = await document.GetTextAsync(Cancellation);
        int at = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' does not stand in {file}");
        SourceText changed = text.WithChanges(new TextChange(new TextSpan(at, old.Length), replacement));
        Solution solution = document is Document
            ? Project.Solution.WithDocumentText(document.Id, changed)
            : Project.Solution.WithAdditionalDocumentText(document.Id, changed);
        Project = solution.GetProject(Project.Id)!;
    }

    public async Task<string> TextAsync(string file) => (await File(file).GetTextAsync(Cancellation)).ToString();

    /// <summary>
    /// What the compiler, the generator and ArticleGen's analyzers say, as "ferry.txt(5,9): Warning ART0005"; hidden ones are left out.
    /// </summary>
    public async Task<string[]> ProblemsAsync() => [.. (await DiagnosticsAsync()).Select(Line)];

    /// <summary>Applies the first fix that the project's packages offer for a diagnostic in a text file, and tells its title.</summary>
    public async Task<string> FixAsync(string file, string id)
    {
        TextDocument document = File(file);
        Diagnostic diagnostic = (await DiagnosticsAsync()).First(
            diagnostic => diagnostic.Id == id && diagnostic.Location.GetLineSpan().Path == document.FilePath);
        List<CodeAction> actions = [];
        foreach (CodeFixProvider fix in Fixes(id))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), Cancellation));
        }

        ImmutableArray<CodeActionOperation> operations = await actions[0].GetOperationsAsync(Cancellation);
        Project = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution.GetProject(Project.Id)!;
        return actions[0].Title;
    }

    /// <summary>What is offered behind the first place of some code.</summary>
    public async Task<string[]> CompletionsAsync(string file, string code)
    {
        Document document = (Document)File(file);
        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(
            document,
            await EndOfAsync(file, code),
            cancellationToken: Cancellation);
        return [.. list.ItemsList.Select(item => item.DisplayText)];
    }

    /// <summary>What is shown when the mouse rests on the last word of some code.</summary>
    public async Task<string> TooltipAsync(string file, string code)
    {
        Document document = (Document)File(file);
        QuickInfoItem? item = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(
            document,
            await EndOfAsync(file, code) - 1,
            Cancellation);
        return string.Join("\n", item!.Sections.Select(section => section.Text));
    }

    private async Task<int> EndOfAsync(string file, string code) =>
        (await TextAsync(file)).IndexOf(code, StringComparison.Ordinal) + code.Length;

    private TextDocument File(string name) =>
        Project.Documents.Concat(Project.AdditionalDocuments).Single(document => Path.GetFileName(document.FilePath) == name);

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        Compilation compilation = (await Project.GetCompilationAsync(Cancellation))!;
        ImmutableArray<DiagnosticAnalyzer> analyzers = [
            .. Project.AnalyzerReferences.Where(IsOurs).SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))
        ];
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers(analyzers, Project.AnalyzerOptions)
            .GetAllDiagnosticsAsync(Cancellation);
        return [.. all.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).OrderBy(Line, StringComparer.Ordinal)];
    }

    private IEnumerable<CodeFixProvider> Fixes(string id) => Project.AnalyzerReferences.Where(IsOurs).OfType<AnalyzerFileReference>()
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .Where(fix => fix.FixableDiagnosticIds.Contains(id));

    private static bool IsOurs(AnalyzerReference reference) =>
        Path.GetFileName(reference.FullPath)?.StartsWith("ArticleGen", StringComparison.Ordinal) == true;

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): "
                + $"{diagnostic.Severity} {diagnostic.Id}");
    }
}
