using ArticleGen.Documentation;

namespace ArticleGen.Tests.Documentation;

/// <summary>The project that the documentation shows: one article, and the root namespace Harbour.</summary>
internal static class HarbourExample
{
    private const string FieldsPage = "docs/fields.md";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Harbour;
        """;

    /// <summary>The article, as the README shows it.</summary>
    public static string Text { get; } = MarkdownPage.Get("README.md").BlockAfter("`seeds/harbour-reopens.txt`:");

    /// <summary>The article with the slip of which the README tells.</summary>
    public static string Misspelt { get; } = Text.Replace("March 14", "Narch 14", StringComparison.Ordinal);

    /// <summary>The project.</summary>
    public static TestProject Project { get; } =
        TestProject.Empty.WithProperty("RootNamespace", "Harbour").With("seeds/harbour-reopens.txt", Text);

    /// <summary>The project with a second article, whose front matter the page about fields shows.</summary>
    private static TestProject ProjectWithFields { get; } = Project
        .With("seeds/ferry-resumes.md", MarkdownPage.Get(FieldsPage).Blocks.First().Text + "\nThe ferry runs again.\n")
        .WithMetadata("seeds/ferry-resumes.md", ("ArticleGenItem", "true"));

    private static CSharpCompilation GeneratedWithFields { get; } = ProjectWithFields.Run().Output;

    private static CSharpCompilation Generated { get; } = Project.Run().Output;

    /// <summary>The errors and warnings of the project when this code is its program, or a part of it.</summary>
    public static IEnumerable<string> Compile(string code) => Compile(code, Generated);

    /// <summary>The same of a block of a page.</summary>
    public static IEnumerable<string> Compile(MarkdownBlock block) =>
        Compile(block.Text, block.Page == FieldsPage ? GeneratedWithFields : Generated);

    private static IEnumerable<string> Compile(string code, CSharpCompilation generated)
    {
        SyntaxTree tree = Parse(code);
        bool isProgram = tree.GetCompilationUnitRoot().Members.OfType<Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax>().Any();
        return generated
            .AddSyntaxTrees(Parse(Usings), tree)
            .WithOptions(generated.Options.WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString());
    }

    /// <summary>What the program prints.</summary>
    public static string Run(string program) => CompiledProject.Of(Generated, Target.Latest).Run<string>(
        $"var output = new System.IO.StringWriter {{ NewLine = \"\\n\" }};\n"
        + program.Replace("Console.WriteLine", "output.WriteLine", StringComparison.Ordinal)
        + "\nreturn output.ToString();",
        rootNamespace: "Harbour");

    private static SyntaxTree Parse(string code) =>
        CSharpSyntaxTree.ParseText(code, Target.Latest.ParseOptions.WithDocumentationMode(DocumentationMode.None));
}
