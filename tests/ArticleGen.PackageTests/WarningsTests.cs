using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>What a build says about an article, and what a project can do about it.</summary>
public sealed class WarningsTests(PackedPackage package)
{
    [Fact]
    public async Task A_finding_is_a_warning_like_any_other()
    {
        Consumer consumer = new Consumer(package, "Warnings")
            .Write("seeds/harbour.txt", Texts.HarbourMisspelt)
            .WriteProgram(Texts.PrintIds);
        int column = Texts.HarbourMisspelt.Split('\n')[4].IndexOf("undrelined", StringComparison.Ordinal) + 1;
        string place = $"seeds/harbour.txt(5,{column}): ";

        CommandResult asIs = await consumer.TryBuildAsync();
        Assert.Equal(0, asIs.ExitCode);
        Assert.Contains($"{place}warning ART0005: ", Assert.Single(asIs.Findings), StringComparison.Ordinal);
        // Behind the message stands the page of the rule, by its path in the folder of packages.
        string rulePage = $"articlegen/{package.Version}/rules/ART0005.md";
        Assert.Contains($"({rulePage})", asIs.Findings[0], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(package.Packages, rulePage)));

        CommandResult asErrors = await consumer.TryBuildAsync("--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true");
        Assert.NotEqual(0, asErrors.ExitCode);
        Assert.Contains($"{place}error ART0005: ", Assert.Single(asErrors.Findings), StringComparison.Ordinal);

        CommandResult exempt = await consumer.TryBuildAsync("--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=ART0005");
        Assert.Equal(0, exempt.ExitCode);
        Assert.Contains($"{place}warning ART0005: ", Assert.Single(exempt.Findings), StringComparison.Ordinal);

        CommandResult off = await consumer.TryBuildAsync("--no-restore", "--no-incremental", "-p:NoWarn=ART0005");
        Assert.Equal(0, off.ExitCode);
        Assert.Empty(off.Findings);

        // Without analyzers the generator still works.
        CommandResult withoutAnalyzers = await consumer.TryBuildAsync("--no-restore", "--no-incremental", "-p:RunAnalyzers=false");
        Assert.Equal(0, withoutAnalyzers.ExitCode);
        Assert.Empty(withoutAnalyzers.Findings);
        Assert.Equal("harbour\n", await consumer.RunAsync());

        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ART0005.severity = error\n");
        CommandResult configured = await consumer.TryBuildAsync("--no-restore", "--no-incremental");
        Assert.NotEqual(0, configured.ExitCode);
        Assert.Contains($"{place}error ART0005: ", Assert.Single(configured.Findings), StringComparison.Ordinal);
    }
}
