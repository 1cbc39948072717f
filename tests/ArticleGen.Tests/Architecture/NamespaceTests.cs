using ArticleGen.Documentation;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Tests.Architecture;

/// <summary>A type is in the namespace that its folder has: whoever reads one knows the other.</summary>
public class NamespaceTests
{
    // Folders whose types must be in another namespace, and why.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        // What a reading is: whoever reads an article needs these, and the root of the assembly is where they look for them.
        ["src/ArticleGen.Reading/Model"] = "ArticleGen.Reading",
        // The namespace of the project that gets them is filled in.
        ["src/ArticleGen/Emit/Templates"] = "Placeholder",
        ["src/ArticleGen.Tool/Generated"] = "Placeholder",
        ["src/ArticleGen/Emit/Templates/ArticleInternals"] = "Placeholder.ArticleInternals",
    };

    [Fact]
    public void A_file_of_src_has_the_namespace_of_its_folder()
    {
        IEnumerable<string> wrong = Repository.Files
            .Where(static file => file.StartsWith("src/", StringComparison.Ordinal)
                && file.EndsWith(".cs", StringComparison.Ordinal)
                // They have the namespaces that .NET gives them.
                && !file.StartsWith("src/Polyfills/", StringComparison.Ordinal)
                // Files of the projects that "dotnet new" makes.
                && !file.StartsWith("src/ArticleGen.Templates/content/", StringComparison.Ordinal))
            .SelectMany(static file => FindWrong(file, File.ReadAllText(Repository.PathOf(file))));

        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("src/News/Sport/A.cs", "namespace News.Sport;\nclass A;\n", null)]
    [InlineData("src/News/Sport/A.cs", "namespace News;\nclass A;\n", "News")]
    [InlineData("src/News/Sport/A.cs", "namespace News.Sport.Tennis { class A; }\n", "News.Sport.Tennis")]
    [InlineData("src/News/Sport/A.cs", "class A;\n", "")]
    [InlineData("src/News/Program.cs", "return 0;\n", null)]
    public void Another_namespace_is_found(string file, string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [$"{file} has the namespace \"{expected}\""], FindWrong(file, text));

    // A folder that is gone, or that keeps the rule, is no exception.
    [Fact]
    public void An_exception_is_one() =>
        Assert.All(
            Others,
            static other => Assert.Contains(
                Repository.Files,
                file => Path.GetDirectoryName(file)!.Replace('\\', '/') == other.Key && other.Value != ToNamespace(other.Key)));

    private static IEnumerable<string> FindWrong(string file, string text)
    {
        string folder = file[..file.LastIndexOf('/')];
        string expected = Others.GetValueOrDefault(folder, ToNamespace(folder));
        return CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken)
            .DescendantNodes()
            .OfType<BaseTypeDeclarationSyntax>()
            .Where(static type => type.Parent is not BaseTypeDeclarationSyntax)
            .Select(static type => (type.Parent as BaseNamespaceDeclarationSyntax)?.Name.ToString() ?? "")
            .Distinct()
            .Where(name => name != expected)
            .Select(name => $"{file} has the namespace \"{name}\"");
    }

    private static string ToNamespace(string folder) => folder["src/".Length..].Replace('/', '.');
}
