using ArticleGen.PackageTests.Tools;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;

namespace ArticleGen.PackageTests.Hosts;

/// <summary>A project with the package as an editor loads it: once for all editors, since loading takes most of their time.</summary>
public sealed class OpenedProject(PackedPackage package) : IAsyncLifetime
{
    private const string Ferry = "Ferry resumes\n\nBERGEN, March 3 (NTB) - \"We reopen at dawn,\" Ines Calder said.\n";
    private const string Pier = "Pier closes\n\nBERGEN, March 3 (NTB) - \"We close at dawn,\" Ida Calder said.\n";
    private const string Pilots =
        "---\ntitle: Pilots return\ndate: 2021-03-03\ntags: [harbour, pilots]\n---\n\n\"We *sail*,\" Nora Berg said.\n";
    private const string Severities =
        "[seeds/pier.txt]\narticlegen.ART0005.severity = error\n[seeds/quay.txt]\narticlegen.ART0005.severity = none\n";
    private const string Program =
        "using Desk;\nSystem.Console.WriteLine(Articles.Ferry.Headline);\nSystem.Console.WriteLine(Actors.InesCalder.Name);\n";

    private readonly MSBuildWorkspace _workspace = MSBuildWorkspace.Create(MefHostServices.DefaultHost);
    private Project? _project;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        const string fields = "<ArticleGen_Fields>Kind: lead|brief?; Near: Article?</ArticleGen_Fields>";
        Consumer consumer = new Consumer(package, "Desk", properties: fields)
            .Write("seeds/ferry.txt", Ferry)
            .Write("seeds/pier.txt", Pier)
            .Write("seeds/quay.txt", Pier.Replace("Ida", "Tom", StringComparison.Ordinal))
            .Write("seeds/pilots.md", Pilots)
            .Write("Program.cs", Program)
            .Write(".editorconfig", Severities);
        await Dotnet.RunAsync(consumer.Folder, "restore");
        _project = await _workspace.OpenProjectAsync(consumer.Project);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _workspace.Dispose();
        return default;
    }

    /// <summary>An editor that shows the project as it is on disk.</summary>
    internal Editor OpenEditor() => new(_project!);
}
