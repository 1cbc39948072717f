using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArticleGen.Tool.Tests.Statistics;

/// <summary>What stats counts, in its three shapes.</summary>
public sealed partial class ArchiveStatisticsTests : IDisposable
{
    private static readonly string[] SpeakerNames = ["name", "id", "kind", "quotes", "articles"];

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Speakers_are_those_of_all_articles_the_most_quoted_first()
    {
        _desk.Write(
            "a.txt", "A\n\nOSLO, May 3, 2021 - \"We sail,\" said Tom Hale. \"We stay,\" said Ines Calder. \"We wait,\" said Hale.\n")
            .Write("b.txt", "B\n\nOSLO, May 4, 2021 - \"We sail,\" said Tom Hale. \"No,\" said Ada Loom.\n");

        JsonElement stats = await CountAsync();

        Assert.Equal((2, 5), (stats.GetProperty("articles").GetInt32(), stats.GetProperty("quotes").GetInt32()));
        Assert.Equal(
            ["Tom Hale tom-hale Person 3 2", "Ada Loom ada-loom Person 1 1", "Ines Calder ines-calder Person 1 1"],
            stats.GetProperty("speakers").EnumerateArray().Select(static one =>
                string.Join(' ', SpeakerNames.Select(name => one.GetProperty(name).ToString()))));
    }

    [Fact]
    public async Task Sources_without_a_name_are_counted_by_what_they_are_and_nobody_is_none_of_them()
    {
        _desk.Write(
            "a.txt",
            "A\n\nOSLO, May 3, 2021 - A former official said the pier was safe. Residents said it was not. \"It is,\" the official said.\n")
            .Write("b.txt", "B\n\nOSLO, May 4, 2021 - \"We sail,\" said Tom Hale. Residents said the pier was shut.\n");

        JsonElement stats = await CountAsync();

        JsonElement sources = stats.GetProperty("sources");
        Assert.Equal(
            (1, 2, 2, 0),
            (Number(sources, "named"), Number(sources, "anonymous"), Number(sources, "groups"), Number(sources, "nobody")));
        Assert.Equal(1, Number(stats, "articlesWithoutNamedSource"));
        Assert.Equal(["Residents 2 2", "a former official 2 1"], Tallies(stats, "unnamedSources").Select(static row =>
            row.Replace("residents", "Residents", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Women_and_men_are_those_whom_the_articles_call_so()
    {
        _desk.Write(
            "a.txt",
            "A\n\nOSLO, May 3, 2021 - \"We sail,\" said Ines Calder. \"We stay,\" she said.\n\n"
            + "Tom Hale said no. \"We wait,\" he said.\n\n\"Maria is a ship,\" said Maria Loom.\n");

        JsonElement stats = await CountAsync();

        Assert.Equal(
            ["she 1 2", "he 1 2", "they 0 0", " 1 1"],
            stats.GetProperty("peopleByPronoun").EnumerateArray().Select(static one =>
                $"{one.GetProperty("pronoun")} {one.GetProperty("people")} {one.GetProperty("quotes")}"));
    }

    [Fact]
    public async Task Kinds_months_sections_and_places_have_quotes_and_articles()
    {
        _desk.Write(
            "a.txt", "A\n\nHarbour News 21 August 2008 17:35 (UTC +04:00)\n\n\"We sail,\" said Tom Hale. Hale called it \"a farce\".\n")
            .Write("b.txt", "B\n\nOSLO, May 4, 2021 - \"We sail,\" said Tom Hale.\n")
            .Write("c.txt", "C\n\nOSLO, May 9, 2021 - Tom Hale said the pier was shut.\n")
            .Write("d.txt", "D\n\nNobody says anything here.\n");

        JsonElement stats = await CountAsync();

        Assert.Equal(["Direct 2 2", "Mixed 1 1", "Indirect 1 1"], Tallies(stats, "kinds"));
        Assert.Equal(["2008-08 2 1", "2021-05 2 2"], Tallies(stats, "months"));
        Assert.Equal(["Harbour News 2 1"], Tallies(stats, "sections"));
        Assert.Equal(["OSLO 2 2"], Tallies(stats, "places"));
    }

    [Fact]
    public async Task A_relay_quotes_else_a_speaker_around_it_else_the_agency_else_the_author()
    {
        _desk.Write(
            "a.txt",
            "A\n\nOSLO, May 3, 2021 (Reuters) - \"We sail,\" said Tom Hale. Hale was quoted by Interfax as saying \"we stay\".\n")
            .Write("b.txt", "B\n\nBy Mara Quinn\n\nOSLO, May 4, 2021 - \"We sail,\" said Tom Hale. Residents said no.\n")
            .Write("c.txt", "C\n\nOskar Brandt said that Petra Lindqvist, who said the talks were over, had come back.\n");

        JsonElement stats = await CountAsync();

        Assert.Equal(
            [
                "Interfax>Tom Hale 1", "Mara Quinn>Tom Hale 1", "Mara Quinn>unnamed sources 1", "Oskar Brandt>Petra Lindqvist 1",
                "Reuters>Tom Hale 1",
            ],
            stats.GetProperty("quoting").EnumerateArray().Select(static edge =>
                $"{edge.GetProperty("from")}>{edge.GetProperty("to")} {edge.GetProperty("quotes")}"));
        Assert.Equal(
            ["interfax>tom-hale", ">tom-hale", ">", "oskar-brandt>petra-lindqvist", ">tom-hale"],
            stats.GetProperty("quoting").EnumerateArray().Select(static edge =>
                $"{edge.GetProperty("fromId")}>{edge.GetProperty("toId")}"));
    }

    [Fact]
    public async Task A_table_of_CSV_has_a_row_for_each_number_and_escapes_its_cells()
    {
        _desk.Write("a.txt", "A\n\nOSLO, May 3, 2021 - \"We sail,\" said Tom Hale.\n")
            .Write("b.md", "---\ntitle: B\nsection: 'Sea, \"Sun\" and sand'\n---\n\n\"We sail,\" said Tom Hale.\n");

        ToolRun run = await _desk.RunAsync("stats", ".", "--format", "csv");

        string[] rows = run.Output.Split("\r\n");
        Assert.Equal(("measure,name,id,quotes,articles", ""), (rows[0], rows[^1]));
        Assert.Contains("total,,,2,2", rows);
        Assert.Contains("section,\"Sea, \"\"Sun\"\" and sand\",,1,1", rows);
        Assert.DoesNotContain('\n', run.Output.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(rows[1..^1], static row => Assert.Equal(5, Cell().Count(row)));
    }

    [Theory]
    [InlineData("=1+1", "section,'=1+1,")]
    [InlineData("@SUM(A1)", "section,'@SUM(A1),")]
    [InlineData("-2,5", "section,\"'-2,5\",")]
    [InlineData("Sea = sun", "section,Sea = sun,")]
    public async Task No_cell_of_CSV_is_a_formula(string section, string row)
    {
        _desk.Write("b.md", $"---\ntitle: B\nsection: '{section}'\n---\n\n\"We sail,\" said Tom Hale.\n");

        ToolRun run = await _desk.RunAsync("stats", ".", "--format", "csv");

        Assert.Contains(run.Output.Split("\r\n"), line => line.StartsWith(row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_tables_show_the_most_and_say_how_many_more_there_are()
    {
        string text = "A\n\nOSLO, May 3, 2021 - " + string.Concat(
            "Ada Loom,Ines Calder,Tom Hale,Jonas Vik".Split(',').Select(static name => $"\"We sail,\" said {name}.\n\n"));
        _desk.Write("a.txt", text);

        ToolRun run = await _desk.RunAsync("stats", "a.txt", "--top", "3");

        Assert.Contains("1 article, 4 quotes\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Ada Loom +1 +1", run.Output);
        Assert.DoesNotContain("Tom Hale", run.Output, StringComparison.Ordinal);
        Assert.Contains("and 1 more (--top)\n", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, static line => Assert.True(line.Length <= 80));
    }

    [Fact]
    public async Task Nothing_of_a_name_acts_on_a_screen()
    {
        _desk.Write("a.md", "---\ntitle: A\nsection: \"x\\u001b[31m[red]y[/]\"\n---\n\n\"We sail,\" said Tom Hale.\n");

        ToolRun run = await _desk.RunAsync("stats", "a.md");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("[red]y[/]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_quote_there_is_no_table_of_sources()
    {
        _desk.Write("a.txt", "A\n\nThe pier is shut.\n");

        ToolRun run = await _desk.RunAsync("stats", "a.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("1 article, 0 quotes\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Sources", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_are_counted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        _desk.Write("seeds/a.txt", Texts.Clean).Link("seeds/b.txt", "gone.txt");

        ToolRun run = await _desk.RunAsync("stats", "seeds", "--format", "csv");

        Assert.Contains("seeds/b.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("total,,,1,1", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:^|,)(?:\"(?:[^\"]|\"\")*\"|[^,\"]*)")]
    private static partial Regex Cell();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string[] Tallies(JsonElement stats, string name) =>
    [
        .. stats.GetProperty(name).EnumerateArray().Select(static one =>
            $"{one.GetProperty("name")} {one.GetProperty("quotes")} {one.GetProperty("articles")}"),
    ];

    private async Task<JsonElement> CountAsync()
    {
        ToolRun run = await _desk.RunAsync("stats", ".", "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }
}
