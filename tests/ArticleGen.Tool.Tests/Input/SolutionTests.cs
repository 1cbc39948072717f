namespace ArticleGen.Tool.Tests.Input;

/// <summary>Solutions, whose projects are checked together.</summary>
public sealed class SolutionTests
{
    public static TheoryData<string, string> Solutions => new()
    {
        {
            "All.slnx",
            """
            <Solution>
              <Project Path="News.csproj" />
              <Project Path="plain/Plain.csproj" />
              <Folder Name="/x/">
                <Project Path="sport\Sport.csproj" />
              </Folder>
            </Solution>
            """
        },
        {
            "All.sln",
            """
            Microsoft Visual Studio Solution File, Format Version 12.00
            Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "News", "News.csproj", "{11111111-1111-1111-1111-111111111111}"
            EndProject
            Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Sport", "sport\Sport.csproj", "{22222222-2222-2222-2222-222222222222}"
            EndProject
            Global
            EndGlobal

            """
        },
        {
            "filters/All.slnf",
            """{ "solution": { "path": "..\\Whole.slnx", "projects": [ "News.csproj", "sport\\Sport.csproj" ] } }"""
        },
        {
            "filters/Marked.slnf",
            """
            \uFEFF/* A byte order mark, a comment, and a comma too many. */
            { "solution": { "path": "..\\Whole.slnx", "projects": [ "News.csproj", "sport\\Sport.csproj", ] }, "other": null }
            """.Replace("\\uFEFF", "\uFEFF", StringComparison.Ordinal)
        },
    };

    [Theory]
    [MemberData(nameof(Solutions))]
    public async Task The_projects_of_a_solution_are_one_report_with_each_file_once(string path, string text)
    {
        using Desk desk = TwoProjects().Write(path, text);

        ToolRun run = await desk.RunAsync("check", path);

        Assert.Equal((1, "3 articles: 2 errors, 4 warnings\n"), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "seeds/a.txt(3,52): error ART0005", "seeds/a.txt(3,8): warning ART0001", "shared.txt(3,52): error ART0005",
                "shared.txt(3,8): warning ART0001", "sport/b.txt(3,52): warning ART0005", "sport/b.txt(3,8): warning ART0001",
            ],
            run.Lines.Select(static line => string.Join(": ", line.Split(": ")[..2])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_solution_goes_with_files_of_any_of_its_projects()
    {
        using Desk desk = TwoProjects().Write("All.slnx", Solutions.First().Data.Item2).Write("other.txt", Texts.Slips);

        ToolRun run = await desk.RunAsync("check", "All.slnx", "sport/b.txt", "shared.txt", "other.txt");

        Assert.Equal(["shared.txt", "sport/b.txt"], FilesOf(run));
        Assert.Equal(
            "articlegen: other.txt: skipped: not one of the files of All.slnx\n2 articles: 1 error, 3 warnings\n", run.Error);
    }

    // It may have the name for another reason, such as a test of what ArticleGen wrote.
    [Fact]
    public async Task A_project_of_a_solution_that_only_has_the_name_is_skipped_when_it_was_restored()
    {
        using Desk desk = new Desk()
            .Write("seeds/a.txt", Texts.Slips)
            .WriteProject("News.csproj", "seeds/**/*.txt")
            .WriteProject("other/Other.csproj", isRestored: false)
            .Write("All.slnx", "<Solution><Project Path=\"News.csproj\" /><Project Path=\"other/Other.csproj\" /></Solution>");

        ToolRun unknown = await desk.RunAsync("check", "All.slnx", "seeds/a.txt");
        ToolRun restored = await desk.Write("other/obj/project.assets.json", "{}").RunAsync("check", "All.slnx", "seeds/a.txt");

        Assert.Equal(
            (2, "articlegen: other/Other.csproj: the project does not use ArticleGen, or was not restored: run dotnet restore, "
                + "or name the folder of the articles\n"),
            (unknown.ExitCode, unknown.Error));
        Assert.Equal(
            (1, "articlegen: other/Other.csproj: skipped: it does not use ArticleGen\n1 article: 0 errors, 2 warnings\n"),
            (restored.ExitCode, restored.Error));
    }

    [Theory]
    [InlineData("a.slnx", "<Solution><Project", "a.slnx(1,")]
    [InlineData("a.slnx", "", "a.slnx")]
    [InlineData("a.sln", "nothing", "a.sln")]
    [InlineData("a.slnf", "{ \"solution\": {} }", "a.slnf(1,17): this is no solution filter that can be read")]
    [InlineData("a.slnf", "{}", "a.slnf(1,3): this is no solution filter that can be read: it has to be a JSON object with solution.path")]
    [InlineData("a.slnf", "", "a.slnf(1,1): this is no solution filter that can be read")]
    [InlineData("a.slnf", "null", "a.slnf(1,1): this is no solution filter that can be read")]
    [InlineData("a.slnf", "{\"solution\":null}", "a.slnf(1,1): this is no solution filter that can be read")]
    [InlineData("a.slnf", "{\"solution\":{\"path\":\"s\",\"projects\":null}}", "a.slnf(1,1): this is no solution filter that can be read")]
    [InlineData("a.slnf", "{\"solution\":\n{\"path\":5,\"projects\":[]}}", "a.slnf(2,10): this is no solution filter that can be read")]
    [InlineData("a.slnf", "{\"solution\":{\"path\":\"s\",\n\"projects\":[null]}}", "a.slnf(2,17): this is no solution filter that")]
    [InlineData("a.slnf", "{\"solution\":{\"path\":\"\\ud800\",\"projects\":[]}}", "a.slnf(1,29): this is no solution filter that")]
    [InlineData(
        "a.slnf", "{\"solution\":{\"path\":\"s\\u0000\",\"projects\":[]}}",
        "a.slnf(1,21): this is no solution filter that can be read: 's<U+0000>' is no path")]
    [InlineData(
        "a.slnf", "{\"solution\":{\"path\":\"\",\"projects\":[]}}",
        "a.slnf(1,21): this is no solution filter that can be read: '' is no path")]
    [InlineData(
        "a.slnf", "\uFEFF{\"solution\":{\"path\":\"s.slnx\",\n\"projects\":[\"ä\", \"q\\u0000.csproj\"]}}",
        "a.slnf(2,18): this is no solution filter that can be read: 'q<U+0000>.csproj' is no path")]
    [InlineData("a.slnf", "{\n  \"solution\": ]", "a.slnf(2,15): this is no solution filter that can be read")]
    [InlineData("a.slnf", "[1]", "a.slnf(1,2): this is no solution filter that can be read")]
    [InlineData("a.slnx", "<Solution />", "a.slnx: no project of the solution uses ArticleGen")]
    [InlineData("a.slnx", "<Solution><Project Path=\"plain.csproj\" /></Solution>", "a.slnx: no project of the solution uses ArticleGen")]
    [InlineData("a.slnx", "<Solution><Project Path=\"gone.csproj\" /></Solution>", "a.slnx: no project of the solution uses ArticleGen")]
    public async Task A_solution_that_cannot_be_used_is_named(string path, string text, string message)
    {
        using Desk desk = new Desk().Write(path, text).Write("plain.csproj", "<Project />");

        ToolRun run = await desk.RunAsync("check", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("articlegen: " + message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("fix", "All.sln: this is a solution, which only check takes: name one of its projects")]
    [InlineData("read", "All.sln: this is a solution, which only check takes: name one of its projects")]
    [InlineData("explain", "All.sln: name one article")]
    public async Task Commands_that_take_no_solution_say_so(string command, string message)
    {
        using Desk desk = new Desk().Write("All.sln", "");

        ToolRun run = await desk.RunAsync(command, "All.sln");

        Assert.Equal((2, "", $"articlegen: {message}\n"), (run.ExitCode, run.Output, run.Error));
    }

    // The file that both have is an error in one of them. The third project has nothing to do with articles.
    private static Desk TwoProjects() => new Desk()
        .Write("seeds/a.txt", Texts.Slips)
        .Write("shared.txt", Texts.Slips)
        .Write("sport/b.txt", Texts.Slips)
        .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ART0005.severity = error\n")
        .WriteProject("News.csproj", "seeds/*.txt;shared.txt")
        .WriteProject("sport/Sport.csproj", "*.txt;../shared.txt")
        .Write("plain/Plain.csproj", "<Project />");

    private static IEnumerable<string> FilesOf(ToolRun run) =>
        run.Lines.Select(static line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct();
}
