using System.Text.Json;
using ArticleGen.PackageTests.Tools;
using Microsoft.Build.Logging.StructuredLogger;

namespace ArticleGen.PackageTests.Hosts;

/// <summary>A build tells where in an article something is wrong: on the screen, in its binary log and in its SARIF file.</summary>
public sealed class BuildLogTests(PackedPackage package)
{
    [Fact]
    public async System.Threading.Tasks.Task Path_line_and_column_are_the_same_in_all_logs()
    {
        Consumer consumer = new Consumer(package, "Logged")
            .Write("seeds/harbour.txt", Texts.HarbourMisspelt)
            .WriteProgram(Texts.PrintIds);
        string file = consumer.PathOf("seeds/harbour.txt");
        int column = Texts.HarbourMisspelt.Split('\n')[4].IndexOf("undrelined", StringComparison.Ordinal) + 1;

        CommandResult built = await consumer.TryBuildAsync("-bl:build.binlog", "-p:ErrorLog=build.sarif%2cversion=2.1");
        Assert.Equal(0, built.ExitCode);
        Assert.StartsWith(
            $"{file}(5,{column}): warning ART0005: 'undrelined' looks misspelt",
            Assert.Single(built.Findings),
            StringComparison.Ordinal);

        List<Warning> warnings = [];
        BinaryLog.ReadBuild(consumer.PathOf("build.binlog")).VisitAllChildren<Warning>(warnings.Add, TestContext.Current.CancellationToken);
        Warning warning = Assert.Single(warnings);
        Assert.Equal(("ART0005", 5, column), (warning.Code, warning.LineNumber, warning.ColumnNumber));
        Assert.Equal(file, Path.Combine(consumer.Folder, warning.File));

        using JsonDocument sarif = JsonDocument.Parse(
            await File.ReadAllTextAsync(consumer.PathOf("build.sarif"), TestContext.Current.CancellationToken));
        JsonElement result = Assert.Single(
            sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
            result => result.GetProperty("ruleId").GetString() == "ART0005");
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        Assert.Equal(
            new Uri(file).AbsoluteUri,
            new Uri(new Uri(consumer.Folder + "/"), place.GetProperty("artifactLocation").GetProperty("uri").GetString()).AbsoluteUri);
        Assert.Equal(
            (5, column, column + "undrelined".Length),
            (region.GetProperty("startLine")
                .GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()));
    }
}
