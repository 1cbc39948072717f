using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>The sample, this time as a user of the package.</summary>
public sealed class NewsDeskTests(PackedPackage package)
{
    [Fact]
    public async Task It_prints_who_said_what_at_every_width()
    {
        string folder = package.NewConsumerFolder("newsdesk");
        string project = Path.Combine(folder, "samples", "NewsDesk");
        RepositoryCopy.To(folder);
        await Dotnet.RunAsync(project, "build", "-p:UseArticleGenPackage=true");
        string program = Path.Combine(project, "bin", "Debug", "net10.0", "NewsDesk.dll");

        string piped = await Dotnet.RunAsync(folder, program);
        Assert.Contains("Lavrov", piped, StringComparison.Ordinal);
        Assert.Contains("21 August 2008, 17:35 UTC+04:00", piped, StringComparison.Ordinal);
        Assert.Contains("“slam door”", piped, StringComparison.Ordinal);
        Assert.Contains("Jane Roe and Tom Arden wrote “We are **very** glad", piped, StringComparison.Ordinal);
        Assert.Contains("which reads “We are very glad", piped, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', piped);
        Assert.All(piped.Split('\n'), line => Assert.True(line.Length <= 120, line));

        CommandResult narrow = await Dotnet.TryAsync(folder, new Dictionary<string, string> { ["COLUMNS"] = "60" }, program, "Nogovitsyn");
        Assert.Equal(0, narrow.ExitCode);
        Assert.Contains("Nogovitsyn", narrow.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("“slam door”", narrow.Output, StringComparison.Ordinal);
        Assert.All(narrow.Output.Split('\n'), line => Assert.True(line.Length <= 60, line));

        CommandResult nobody = await Dotnet.TryAsync(folder, program, "no such speaker");
        Assert.Equal(1, nobody.ExitCode);
        Assert.Contains("russia-nato-slam-door", nobody.Output, StringComparison.Ordinal);
    }
}
