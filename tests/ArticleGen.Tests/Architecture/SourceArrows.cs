using System.Collections.Concurrent;
using ArticleGen.Documentation;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Tests.Architecture;

/// <summary>A type that a file uses from another folder of its project.</summary>
/// <param name="From">The folder of the file; that of the project itself has no name.</param>
/// <param name="To">The folder of the type.</param>
/// <param name="File">The file.</param>
/// <param name="Type">The type.</param>
internal sealed record Arrow(string From, string To, string File, string Type);

/// <summary>Which folders of <c>src</c> use which others, as the compiler understands the sources.</summary>
internal static class SourceArrows
{
    // What the project files of src make known everywhere.
    private const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ArticleGen.Features;
        global using ArticleGen.Files;
        global using ArticleGen.Hashing;
        global using ArticleGen.Model;
        global using ArticleGen.Naming;
        global using ArticleGen.Reading;
        global using ArticleGen.Settings;
        global using ArticleGen.Tool.Output;
        global using Microsoft.CodeAnalysis;
        global using Microsoft.CodeAnalysis.CSharp;
        global using Microsoft.CodeAnalysis.Diagnostics;
        """;

    private static readonly Lazy<CSharpCompilation> Compilation = new(Compile);

    // A file is bound once, whatever is asked of it.
    private static readonly ConcurrentDictionary<string, Lazy<Bound[]>> BoundFiles = new(StringComparer.Ordinal);

    /// <summary>The projects that hold sources.</summary>
    public static IEnumerable<string> Projects => Places.Select(static place => place.Project).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The folders of a project that hold sources; that of the project itself has no name.</summary>
    public static IEnumerable<string> Folders(string project) =>
        Places.Where(place => place.Project == project).Select(static place => place.Folder).Distinct().Order(StringComparer.Ordinal);

    /// <summary>All arrows between two folders of one project.</summary>
    public static IReadOnlyList<Arrow> Find(string project) =>
        [.. Bind(project).SelectMany(static file => file.Arrows)];

    /// <summary>The names of a project's types.</summary>
    public static IEnumerable<string> DeclaredNames(string project) => Trees(project)
        .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        .Select(static type => type.Identifier.ValueText);

    /// <summary>The names in a project that stand for nothing the compilation knows.</summary>
    public static IEnumerable<string> MissingNames(string project) => Bind(project).SelectMany(static file => file.MissingNames);

    private static Bound[] Bind(string project) =>
        BoundFiles.GetOrAdd(project, static name => new(() => [.. Trees(name).Select(static tree => Bind(tree))])).Value;

    private static Bound Bind(SyntaxTree tree)
    {
        SemanticModel model = Compilation.Value.GetSemanticModel(tree);
        return new([.. FindArrows(tree, model)], [.. FindMissingNames(tree, model)]);
    }

    private static IEnumerable<(string Project, string Folder)> Places => Files().Select(static file => PlaceOf(file)!.Value);

    private static IEnumerable<SyntaxTree> Trees(string project) =>
        Compilation.Value.SyntaxTrees.Where(tree => PlaceOf(tree.FilePath)?.Project == project);

    private static IEnumerable<string> FindMissingNames(SyntaxTree tree, SemanticModel model) => model.GetDiagnostics()
        .Where(static diagnostic => diagnostic.Id is "CS0246" or "CS0103")
        .Select(diagnostic => tree.GetText().ToString(diagnostic.Location.SourceSpan));

    private static IEnumerable<Arrow> FindArrows(SyntaxTree tree, SemanticModel model)
    {
        (string project, string from) = PlaceOf(tree.FilePath)!.Value;
        return tree.GetRoot(TestContext.Current.CancellationToken)
            .DescendantNodes()
            .Where(static node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax)
            .Select(node => TypeOf(SymbolOf(model.GetSymbolInfo(node))))
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .SelectMany(
                static type => type.DeclaringSyntaxReferences.Select(place => (Type: type.Name, Place: PlaceOf(place.SyntaxTree.FilePath))))
            .Where(used => used.Place is { } place && place.Project == project && place.Folder != from)
            .Select(used => new Arrow(from, used.Place!.Value.Folder, Path.GetFileName(tree.FilePath), used.Type))
            .Distinct();
    }

    // A call has only candidates when the type of an argument is missing here.
    private static ISymbol? SymbolOf(SymbolInfo info) => info.Symbol ?? info.CandidateSymbols.FirstOrDefault();

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type.OriginalDefinition,
        { Kind: SymbolKind.Method or SymbolKind.Property or SymbolKind.Field } => symbol.ContainingType?.OriginalDefinition,
        _ => null,
    };

    // All projects at once, without what they refer to outside: only their own types matter here.
    private static CSharpCompilation Compile() => CSharpCompilation.Create(
        "Sources",
        [
            CSharpSyntaxTree.ParseText(GlobalUsings),
            .. Files().Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf(file)), path: file)),
        ],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("ArticleGen", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)));

    private static IEnumerable<string> Files() =>
        Repository.Files.Where(static file => file.EndsWith(".cs", StringComparison.Ordinal) && PlaceOf(file) is not null);

    private static (string Project, string Folder)? PlaceOf(string file)
    {
        string[] parts = file.Split('/');
        return parts.Length < 3 || parts[0] != "src" || parts[1] is "Polyfills" or "ArticleGen.Templates"
            ? null
            : (parts[1], string.Join('/', parts[2..^1]));
    }

    /// <summary>What a file uses, and what it names in vain.</summary>
    private sealed record Bound(Arrow[] Arrows, string[] MissingNames);
}
