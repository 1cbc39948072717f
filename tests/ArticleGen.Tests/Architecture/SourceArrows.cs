using System.Reflection;

namespace ArticleGen.Tests.Architecture;

/// <summary>Which folders of <c>src</c> use which others, as the compiler sees it.</summary>
internal static class SourceArrows
{
    private static readonly string Sources = Path.Combine(
        typeof(SourceArrows).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Repository").Value!, "src");

    /// <summary>All arrows between two folders of one project.</summary>
    public static IReadOnlyList<Arrow> Find(string project)
    {
        CSharpCompilation compilation = Compile();
        return
        [
            .. compilation.SyntaxTrees
                .Where(tree => FolderOf(tree)?.Project == project)
                .SelectMany(tree => Find(compilation, tree)),
        ];
    }

    /// <summary>The folders of a project that hold sources; that of the project itself has no name.</summary>
    public static IReadOnlyList<string> Folders(string project) =>
        [.. Files().Select(static file => FolderOf(file)!.Value).Where(place => place.Project == project).Select(static place => place.Folder).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<Arrow> Find(CSharpCompilation compilation, SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        (string project, string from) = FolderOf(tree)!.Value;
        return tree.GetRoot(TestContext.Current.CancellationToken)
            .DescendantNodes()
            .Where(static node => node is Microsoft.CodeAnalysis.CSharp.Syntax.SimpleNameSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorInitializerSyntax)
            .Select(node => TypeOf(model.GetSymbolInfo(node).Symbol))
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .SelectMany(type => type.DeclaringSyntaxReferences.Select(place => (Type: type.Name, To: FolderOf(place.SyntaxTree))))
            .Where(used => used.To is { } to && to.Project == project && to.Folder != from)
            .Select(used => new Arrow(from, used.To!.Value.Folder, Path.GetFileName(tree.FilePath), used.Type))
            .Distinct();
    }

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol => null,
        INamedTypeSymbol type => type.OriginalDefinition,
        _ => symbol.ContainingType?.OriginalDefinition,
    };

    // All projects at once: what one project means by a name of another does not matter here, only that it is found.
    private static CSharpCompilation Compile() => CSharpCompilation.Create(
        "Sources",
        [
            .. Files().Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)),
            CSharpSyntaxTree.ParseText(
                """
                global using System;
                global using System.Collections.Generic;
                global using System.Collections.Immutable;
                global using System.IO;
                global using System.Linq;
                global using System.Threading;
                global using System.Threading.Tasks;
                global using ArticleGen.Model;
                global using ArticleGen.Reading;
                global using ArticleGen.Settings;
                global using ArticleGen.Tool.Output;
                global using Microsoft.CodeAnalysis;
                global using Microsoft.CodeAnalysis.CSharp;
                global using Microsoft.CodeAnalysis.Diagnostics;
                """),
        ],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("ArticleGen", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)));

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories).Where(static file => FolderOf(file) is not null).Order(StringComparer.Ordinal);

    private static (string Project, string Folder)? FolderOf(SyntaxTree tree) => tree.FilePath.Length == 0 ? null : FolderOf(tree.FilePath);

    private static (string Project, string Folder)? FolderOf(string file)
    {
        string[] parts = Path.GetRelativePath(Sources, file).Split(Path.DirectorySeparatorChar);
        return parts.Length < 2 || parts[1] is "obj" or "bin" ? null : (parts[0], string.Join('/', parts[1..^1]));
    }
}

/// <summary>A type that a file uses across folders.</summary>
/// <param name="From">The folder of the file; that of the project itself has no name.</param>
/// <param name="To">The folder of the type.</param>
/// <param name="File">The file.</param>
/// <param name="Type">The type.</param>
internal sealed record Arrow(string From, string To, string File, string Type);
