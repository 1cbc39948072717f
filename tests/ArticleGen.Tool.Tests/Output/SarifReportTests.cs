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

    [Fact]
    public async Task The_log_fits_the_specification_and_has_the_fixes_that_a_fix_makes()
    {
        using Desk desk = new Desk().Write("seeds/a b.txt", Texts.Slips).Write("seeds/b.txt", "");

        JsonElement log = ReportSchema.Check("sarif", (await desk.RunAsync("check", "seeds", "--format", "sarif")).Output);

        // Where the compiler ends lines, and so where the regions count them.
        Assert.Equal(
            ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"],
            log.GetProperty("runs")[0].GetProperty("newlineSequences").EnumerateArray().Select(static end => end.GetString()));
        JsonElement[] results = [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        string text = Texts.Slips;
        foreach (JsonElement change in results.Reverse()
            .SelectMany(static result => result.TryGetProperty("fixes", out JsonElement fixes) ? fixes.EnumerateArray().ToArray() : [])
            .Select(static fix => Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray())))
        {
            Assert.Equal("seeds/a%20b.txt", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
            JsonElement replacement = Assert.Single(change.GetProperty("replacements").EnumerateArray());
            JsonElement region = replacement.GetProperty("deletedRegion");
            int start = region.GetProperty("charOffset").GetInt32();
            Assert.Equal(3, region.GetProperty("startLine").GetInt32());
            text = text.Remove(start, region.GetProperty("charLength").GetInt32())
                .Insert(start, replacement.GetProperty("insertedContent").GetProperty("text").GetString()!);
        }

        Assert.Equal(Texts.SlipsFixed, text);
        Assert.Equal(
            "Replace 'Narch' with 'March'", results[0].GetProperty("fixes")[0].GetProperty("description").GetProperty("text").GetString());
        // An article without a word has nothing to mend.
        Assert.False(results[^1].TryGetProperty("fixes", out _));
    }

    [Fact]
    public async Task Fingerprints_are_those_of_the_report_for_GitLab()
    {
        using Desk desk = new Desk { Variable = static _ => null }.Write("seeds/a b.txt", Texts.Slips);

        using JsonDocument sarif = JsonDocument.Parse((await desk.RunAsync("check", "seeds", "--format", "sarif")).Output);
        using JsonDocument gitlab = JsonDocument.Parse((await desk.RunAsync("check", "seeds", "--format", "gitlab")).Output);

        Assert.Equal(
            gitlab.RootElement.EnumerateArray().Select(static one => one.GetProperty("fingerprint").GetString()),
            sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(static one => one.GetProperty("partialFingerprints").GetProperty("wordsAtFault/v1").GetString()));
    }
}
