using System.Collections.Immutable;
using System.Text;
using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.CodeFixes.Tests;

/// <summary>
/// A solution in memory with text files in its projects. The testing packages never apply fixes to text files; here the fixes
/// are asked for, applied and looked at as an editor would do it.
/// </summary>
internal sealed class NewsDesk : IDisposable
{
    // What hosts take a file for that has no byte order mark.
    private static readonly Encoding PlainUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly AdhocWorkspace _workspace = new();
    private readonly DiagnosticAnalyzer _rule;
    private readonly TextFix _fix = new();

    public NewsDesk(params ArticleRule[] rules)
        : this(new ArticleAnalyzer(rules))
    {
    }

    public NewsDesk(DiagnosticAnalyzer rule)
    {
        _rule = rule;
        Solution = _workspace.CurrentSolution;
    }

    public Solution Solution { get; private set; }

    /// <summary>The fields that the projects declare; null for none.</summary>
    public string? Schema { get; init; }

    public void Dispose() => _workspace.Dispose();

    /// <summary>Adds a project with these text files.</summary>
    public NewsDesk Add(string project, params (string Path, byte[] Bytes)[] files)
    {
        ProjectId id = ProjectId.CreateNewId(project);
        Solution = Solution
            .AddProject(id, project, project, LanguageNames.CSharp)
            .WithProjectMetadataReferences(id, Net80.All)
            .AddDocument(DocumentId.CreateNewId(id), "Desk.cs", "class Desk { }");
        foreach ((string path, byte[] bytes) in files)
        {
            using MemoryStream stream = new(bytes);
            Solution = Solution.AddAdditionalDocument(
                DocumentId.CreateNewId(id),
                Path.GetFileName(path),
                SourceText.From(stream, PlainUtf8, SourceHashAlgorithm.Sha256),
                filePath: path);
        }

        // As the build writes it, so that Markdown files are articles.
        string items = string.Concat(files.Select(file => $"[{file.Path}]\nbuild_metadata.AdditionalFiles.ArticleGenItem = true\n"));
        Solution = Solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(id),
            project + ".globalconfig",
            SourceText.From($"is_global = true\nbuild_property.ArticleGen_Fields = {Schema?.ReplaceLineEndings(", ")}\n{items}"),
            filePath: $"/{project}.globalconfig");
        return this;
    }

    public NewsDesk Add(string project, params (string Path, string Text)[] files) =>
        Add(project, [.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    public TextDocument File(string path) =>
        Solution.Projects.SelectMany(project => project.AdditionalDocuments).Single(document => document.FilePath == path);

    /// <summary>The text of a file.</summary>
    public async Task<string> TextAsync(string path) => (await File(path).GetTextAsync(Cancellation)).ToString();

    /// <summary>The bytes of a file as a host saves it.</summary>
    public async Task<byte[]> BytesAsync(string path)
    {
        SourceText text = await File(path).GetTextAsync(Cancellation);
        using MemoryStream stream = new();
        using (StreamWriter writer = new(stream, text.Encoding!))
        {
            text.Write(writer, Cancellation);
        }

        return stream.ToArray();
    }

    /// <summary>What the rule reports in all projects.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync() =>
        [.. (await Task.WhenAll(Solution.Projects.Select(DiagnosticsAsync))).SelectMany(diagnostics => diagnostics)];

    /// <summary>The fixes offered for the first diagnostic in a file.</summary>
    public async Task<ImmutableArray<CodeAction>> FixesAsync(string path)
    {
        TextDocument file = File(path);
        Diagnostic diagnostic = (await DiagnosticsAsync(file.Project))
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == path)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan)
            .First();
        ImmutableArray<CodeAction>.Builder fixes = ImmutableArray.CreateBuilder<CodeAction>();
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(file, diagnostic, (action, _) => fixes.Add(action), Cancellation));
        return fixes.ToImmutable();
    }

    /// <summary>Applies the one fix offered for the first diagnostic in a file.</summary>
    public async Task FixAsync(string path) => await ApplyAsync(Assert.Single(await FixesAsync(path)));

    /// <summary>Applies the fix-all that follows from the fix offered in a file.</summary>
    public async Task<CodeAction> FixAllAsync(string path, FixAllScope scope)
    {
        CodeAction fix = Assert.Single(await FixesAsync(path));
        // As in hosts: a fix-all that starts in a text file knows the project, and no document.
        FixAllContext context = new(
            File(path).Project, _fix, scope, fix.EquivalenceKey, _fix.FixableDiagnosticIds, new Diagnostics(this), Cancellation);
        CodeAction all = (await _fix.GetFixAllProvider().GetFixAsync(context))!;
        await ApplyAsync(all);
        return all;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task ApplyAsync(CodeAction fix)
    {
        ImmutableArray<CodeActionOperation> operations = await fix.GetOperationsAsync(Cancellation);
        Solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync(Cancellation))!;
        return await compilation.WithAnalyzers([_rule], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancellation);
    }

    private sealed class Diagnostics(NewsDesk desk) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await desk.DiagnosticsAsync(project);

        // Roslyn asks these two for C# documents and for diagnostics without a place: no text file is among them.
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
