using System.Globalization;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class LanguageVersionTooOldTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public void Nothing_is_generated_and_one_error_says_why(LanguageVersion version, string shown)
    {
        GeneratorRun run = Project(version).Run();
        Assert.Empty(run.Files);
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(
            (LanguageVersionTooOld.Id, DiagnosticSeverity.Error, Location.None),
            (diagnostic.Id, diagnostic.Severity, diagnostic.Location));
        Assert.Equal(
            $"ArticleGen needs C# 9 or later, and this project is compiled as C# {shown}: set <LangVersion> to 9.0 or later",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void Is_silent_from_version_9_on(LanguageVersion version)
    {
        GeneratorRun run = Project(version).Run();
        Assert.Empty(run.Result.Diagnostics);
        CompiledProject.AssertClean(run.Output);
    }

    [Fact]
    public void Is_silent_where_there_is_no_article()
    {
        GeneratorRun run = Project(LanguageVersion.CSharp7_3).Without("seeds/ferry.txt").Run();
        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Goes_with_a_newer_version_and_comes_back_with_the_old()
    {
        GeneratorRun old = Project(LanguageVersion.CSharp7_3).Run();
        GeneratorRun current = old.Then(Project(LanguageVersion.CSharp9));
        Assert.Empty(current.Result.Diagnostics);
        Assert.Equal(Project(LanguageVersion.CSharp9).Run().Files, current.Files);
        GeneratorRun back = current.Then(Project(LanguageVersion.CSharp7_3));
        Assert.Single(back.Result.Diagnostics);
        Assert.Empty(back.Files);
    }

    private static TestProject Project(LanguageVersion version) => Ferry with { Target = new(version) };

    private static readonly TestProject Ferry = TestProject.Empty.With("seeds/ferry.txt", Stories.FerryText).With("BannedSymbols.txt", "");
}
