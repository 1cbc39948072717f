using ArticleGen.Build;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tool.Input;

/// <summary>
/// The articles of a project: its additional files, settings and severities are exactly those that its build hands to the compiler.
/// </summary>
internal static class ProjectInput
{
    private const string Analyzer = "ArticleGen.dll";

    /// <summary>Whether a path names a project.</summary>
    internal static bool IsProject(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    /// <summary>The articles of the project at this path; of one for several target frameworks as the first of them has them.</summary>
    internal static ArticleSet Open(
        string path, IReadOnlyList<string> properties, AskedOptions asked, Surroundings here, CancellationToken cancel) =>
        TryOpen(path, properties, asked, here, cancel) ?? throw Unused(path);

    /// <summary>What is said of a project whose build does not use ArticleGen.</summary>
    internal static ToolException Unused(string path) => new(
        $"{path}: the project does not use ArticleGen, or was not restored: run dotnet restore, or name the folder of the articles");

    /// <summary>The same; null where the build does not use ArticleGen, or the project was not restored.</summary>
    internal static ArticleSet? TryOpen(
        string path, IReadOnlyList<string> properties, AskedOptions asked, Surroundings here, CancellationToken cancel)
    {
        string project = here.FullPath(path);
        if (FileKinds.Find(project) != FileKind.Regular)
        {
            throw new ToolException($"{path}: there is no such project");
        }

        (IReadOnlyList<string> arguments, string messages, string? framework) = MSBuild.CompilerArguments(
            DotnetCommand.Find(here.Variable) ?? throw MSBuild.NoDotnet(), project, properties, cancel);
        CSharpCommandLineArguments compiler = CSharpCommandLineParser.Default.Parse(
            arguments,
            Path.GetDirectoryName(project),
            sdkDirectory: null);
        if (!compiler.AnalyzerReferences.Any(
            static analyzer => Settings.ProjectPaths.FileName(analyzer.FilePath).Equals(Analyzer, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        cancel.ThrowIfCancellationRequested();
        return ToArticleSet(compiler, project, asked.Located(here)) with
        {
            BuildRemarks = BuildMessages.Read(messages),
            ChosenFramework = framework,
        };
    }

    private static ArticleSet ToArticleSet(CSharpCommandLineArguments compiler, string project, AskedOptions asked)
    {
        TextDecoder decoder = new(compiler.Encoding);
        CompilerConfiguration config = CompilerConfiguration.Parse(ConfigFiles.Read(compiler.AnalyzerConfigPaths));
        return new(
            // If a file is listed twice, the compiler looks at it once. It compares paths as they are written.
            [
                .. compiler.AdditionalFiles.Select(file => Path.GetFullPath(file.Path, compiler.BaseDirectory!))
                    .Concat(asked.Lexicons)
                    .Concat(asked.Schemas)
                    .Distinct(StringComparer.Ordinal)
                    .Select(file => new ArticleFile(file, decoder, folder: FolderOf(file, compiler.BaseDirectory!))),
            ],
            new ArticleOptions(new(config, asked, projectDirectory: null)),
            ArticleSet.CompilationOf(
                compiler.CompilationName ?? Path.GetFileNameWithoutExtension(project),
                compiler.CompilationOptions,
                config.Files),
            compiler.ParseOptions)
        {
            Project = project,
        };
    }

    // A project may list files outside its folder, but a link in the folder must not lead out of it.
    private static string FolderOf(string file, string projectFolder) =>
        RealPath.IsBelow(file, projectFolder) ? projectFolder : Path.GetDirectoryName(file)!;
}
