using System.Text.RegularExpressions;
using ArticleGen.Emit.Code;

namespace ArticleGen.Tests.Emit;

/// <summary>The templates are C# that compiles as it stands, and what is emitted is what the compiler sees of them.</summary>
public partial class TemplateTests
{
    private static readonly Dictionary<string, string> Templates = typeof(Template).Assembly.GetManifestResourceNames()
        .Where(static name => name.EndsWith(".cs", StringComparison.Ordinal))
        .ToDictionary(
            static name => name,
            static name => new StreamReader(typeof(Template).Assembly.GetManifestResourceStream(name)!).ReadToEnd());

    private static readonly string[] Samples =
        [.. Templates.Values.SelectMany(static template => Sample().Matches(template)).Select(static match => match.Groups[1].Value)];

    // What the generated code of a project needs that takes its types from another one.
    private static readonly string[] ForOtherProjects = ["ArticleProject", "ArticleShard", "ActorShard"];

    public static TheoryData<LanguageVersion, bool, NullableContextOptions, bool> Targets { get; } = new(
        from version in new[] { LanguageVersion.CSharp9, LanguageVersion.Latest }
        from isNetStandard in new[] { true, false }
        from nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable }
        from hasResource in new[] { true, false }
        select (version, isNetStandard, nullable, hasResource));

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_templates_compile_as_they_stand(
        LanguageVersion version, bool isNetStandard, NullableContextOptions nullable, bool hasResource)
    {
        Target target = new(version, isNetStandard, nullable);
        TextStorage storage = hasResource ? TextStorage.Resource : TextStorage.Inline;
        IEnumerable<string> symbols = TemplateSymbols.Find(new Emission(target, storage, IsPublic: true).Options);
        CSharpParseOptions parse = target.ParseOptions.WithPreprocessorSymbols(symbols.Concat(Samples));
        IEnumerable<string> polyfill = isNetStandard ? [Target.IsExternalInit] : [];

        CompiledProject.AssertClean(CSharpCompilation.Create(
            "Templates",
            Templates.Values.Concat(polyfill).Select(code => CSharpSyntaxTree.ParseText(code, parse)),
            isNetStandard ? target.References : Platform(),
            target.CompilationOptions));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, true)]
    [InlineData(LanguageVersion.CSharp9, false)]
    [InlineData(LanguageVersion.Latest, true)]
    [InlineData(LanguageVersion.Latest, false)]
    public void What_is_emitted_is_what_the_compiler_sees(LanguageVersion version, bool hasInitAccessors)
    {
        Target target = new(version, IsNetStandard: true);
        Emission emission = new(target, TextStorage.Resource, IsPublic: true) { HasIsExternalInit = hasInitAccessors };
        EmitOptions options = emission.Options;
        CSharpParseOptions parse = target.ParseOptions.WithPreprocessorSymbols(TemplateSymbols.Find(options).Concat(Samples));
        Assert.All(Templates, template =>
        {
            string seen = TokensOfOwnTypes(template.Value, parse)
                .Replace("\"VERSION\"", $"\"{ProductVersion.Package}\"", StringComparison.Ordinal);
            Assert.Equal(
                hasInitAccessors ? seen : seen.Replace(" init ;", "", StringComparison.Ordinal),
                TokensOfOwnTypes(FillWithSamples(template.Key, template.Value, options), parse));
        });
    }

    [Theory]
    [InlineData(true, "public")]
    [InlineData(false, "internal")]
    public void The_outer_types_are_as_accessible_as_the_project_wants(bool isPublic, string expected)
    {
        foreach (string code in new Emission(Target.Latest, TextStorage.Resource, isPublic, ("storm.txt", Stories.Storm)).Files().Values)
        {
            Assert.DoesNotMatch(@"(?m)^\s*#(if|else|endif)|SAMPLE_|Placeholder|VERSION", code);
            Assert.All(
                CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)
                    .GetCompilationUnitRoot(TestContext.Current.CancellationToken)
                    .Members.Cast<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>()
                    .SelectMany(scope => scope.Members.Cast<Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax>()
                        .Select(type => (scope.Name.ToString(), type.Identifier.ValueText, type.Modifiers[0].ValueText))),
                type => Assert.Equal(type.Item1 == "News" || ForOtherProjects.Contains(type.Item2) ? expected : "internal", type.Item3));
        }
    }

    // The emitter goes line by line.
    [Fact]
    public void Every_template_has_one_namespace_that_ends_with_it() => Assert.All(Templates, static template =>
    {
        Assert.Matches(@"\A#nullable enable\n\nnamespace Placeholder(\.ArticleInternals)?\n\{\n", template.Value);
        Assert.EndsWith("\n}\n", template.Value, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(template.Value, @"^[{}]$", RegexOptions.Multiline));
    });

    [Fact]
    public void A_symbol_that_is_not_known_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => TemplateSymbols.Holds("UNKNOWN", Emission.Of().Options));

    // Each sample stays where it is, and nothing is put in its place.
    private static string FillWithSamples(string name, string template, EmitOptions options) =>
        Template.Load(Path.GetFileNameWithoutExtension(name)).Fill(
            new(options, CancellationToken.None),
            options,
            [
                .. Sample().Matches(template).Select(static match =>
                    (match.Groups[1].Value, (Action<CodeWriter>)(code => code.Lines(match.Groups[2].Value)))),
            ]).ToString();

    // A project that has the types itself names them without their namespace.
    private static string TokensOfOwnTypes(string code, CSharpParseOptions options) => Tokens(code, options)
        .Replace("global :: Placeholder . ArticleInternals . ", "", StringComparison.Ordinal)
        .Replace("global :: Placeholder . ", "", StringComparison.Ordinal);

    private static string Tokens(string code, CSharpParseOptions options) => string.Join(
        ' ',
        CSharpSyntaxTree.ParseText(code, options).GetCompilationUnitRoot().Members.Single()
            .DescendantNodes(static node => node is not Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax
                || node is Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax)
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>()
            .SelectMany(static type => type.DescendantTokens())
            .Select(static token => token.Text));

    // Those of the .NET that runs the tests.
    private static IEnumerable<MetadataReference> Platform() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path));

    [GeneratedRegex(@"^#if (SAMPLE_\w+)\n(.*?)^#endif$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sample();
}
