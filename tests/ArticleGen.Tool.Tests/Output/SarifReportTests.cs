using System.Text.Json;

namespace ArticleGen.Tool.Tests.Output;

public sealed class SarifReportTests
{
    private static readonly string[] Region = ["startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength"];

    [Fact]
    public async Task The_log_has_what_SARIF_asks_for()
    {
        using Desk desk = new Desk().Write("seeds/a b.txt", Texts.Slips);

        using JsonDocument json = JsonDocument.Parse((await desk.RunAsync("check", "seeds", "--format", "sarif")).Output);

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        JsonElement run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(
            new Uri(desk.Folder + "/").AbsoluteUri,
            run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString());
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("ArticleGen", driver.GetProperty("name").GetString());
        List<JsonElement> rules = [.. driver.GetProperty("rules").EnumerateArray()];
        // helpUri has to be absolute, and the pages of the rules are not.
        Assert.All(rules, static rule => Assert.False(rule.TryGetProperty("helpUri", out _)));
        Assert.All(
            rules,
            static rule =>
                Assert.Contains(".md in the package", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal));
        Assert.Equal(
            "error",
            rules.Single(static rule => rule.GetProperty("id").GetString() == "ART0022")
                .GetProperty("defaultConfiguration")
                .GetProperty("level")
                .GetString());
        JsonElement first = run.GetProperty("results")[0];
        Assert.Equal(("ART0001", "warning"), (first.GetProperty("ruleId").GetString(), first.GetProperty("level").GetString()));
        Assert.Equal("ART0001", rules[first.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        JsonElement place = Assert.Single(first.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal(
            ("seeds/a%20b.txt", "SRCROOT"),
            (place.GetProperty("artifactLocation")
                .GetProperty("uri")
                .GetString(), place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString()));
        JsonElement region = place.GetProperty("region");
        Assert.Equal([3, 8, 3, 13, 36, 5], Region.Select(name => region.GetProperty(name).GetInt32()));
    }
}
