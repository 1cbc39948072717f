using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests.Release;

/// <summary>.ci/release: it packs as anybody does, and says what it would push.</summary>
public sealed class ReleaseScriptTests(PackedPackage package)
{
    [Fact(Explicit = true)]
    [Trait("Time", "Long")]
    public async Task A_dry_run_packs_looks_at_the_packages_and_pushes_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for bash.");
        string copy = Path.Combine(package.Work, "sources of a release");
        string output = Path.Combine(package.Work, "packages of a release");
        RepositoryCopy.To(copy);

        CommandResult dry = await RunAsync(copy, "--dry-run", "--output", output);

        Assert.True(dry.ExitCode == 0, dry.Output);
        string[] files = [package.File, package.ReadingFile, package.ToolFile, package.TemplatesFile];
        string version = package.Version;
        Assert.Equal(
            files.Select(file => $"dotnet nuget push {Path.Combine(output, Path.GetFileName(file))} --source SOURCE --api-key KEY"),
            dry.Output.Split('\n')
                .Where(line => line.Contains("nuget push", StringComparison.Ordinal))
                .Select(line => line.Split('#')[0].Trim()));
        Assert.Contains($"before version {version} is published: CHANGELOG.md begins with", dry.Output, StringComparison.Ordinal);
        Assert.All(files, file => Assert.Equal(
            File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(output, Path.GetFileName(file)))));
        // Old packages would be pushed with the new ones.
        CommandResult again = await RunAsync(copy, "--dry-run", "--output", output);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("is not empty", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_is_not_ready_is_not_packed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for bash.");
        string output = Path.Combine(package.Work, "packages of no release");

        CommandResult release = await RunAsync(package.Sources, "--repository", "https://example.org/news", "--output", output);

        Assert.Equal(1, release.ExitCode);
        Assert.Contains("name the section", release.Output, StringComparison.Ordinal);
        Assert.Contains("not ready", release.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
    }

    [Theory]
    [InlineData]
    [InlineData("--push")]
    [InlineData("--repository")]
    public async Task What_is_not_understood_shows_the_usage(params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for bash.");

        CommandResult release = await RunAsync(package.Sources, arguments);

        Assert.Equal(2, release.ExitCode);
        Assert.Contains(".ci/release --dry-run", release.Output, StringComparison.Ordinal);
    }

    private static Task<CommandResult> RunAsync(string sources, params string[] arguments) =>
        Dotnet.TryProgramAsync(Path.Combine(sources, ".ci", "release"), sources, new Dictionary<string, string>(), arguments);
}
