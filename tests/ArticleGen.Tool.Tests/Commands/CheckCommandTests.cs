using System.Text.Json;

namespace ArticleGen.Tool.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task Remarks_are_printed_as_the_build_prints_them()
    {
        using Desk desk = new Desk().Write("seeds/harbour.txt", Texts.Slips).Write("seeds/clean.txt", Texts.Clean);

        ToolRun run = await desk.RunAsync("check", "seeds");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith($"seeds/harbour.txt(3,8): {Texts.MonthMessage} (articlegen/", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("seeds/harbour.txt(3,52): warning ART0005: ", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("2 articles: 0 errors, 2 warnings\n", run.Error);
    }

    [Fact]
    public async Task What_is_clean_has_the_exit_code_0_and_no_output()
    {
        using Desk desk = new Desk().Write("clean.txt", Texts.Clean);

        ToolRun run = await desk.RunAsync("check", "clean.txt");

        Assert.Equal((0, "", "1 article: 0 errors, 0 warnings\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_folder_is_all_texts_below_it_save_those_of_others_and_hidden_or_built_ones()
    {
        using Desk desk = new Desk();
        foreach (string file in new[] {
            "b.txt", "a/c.txt", "a/d.md", "a/README.md", "a/notes.rst", "BannedSymbols.txt", "x.verified.txt", "obj/o.txt", "bin/b.txt",
            ".git/g.txt"
        })
        {
            desk.Write(file, Texts.Slips);
        }

        ToolRun run = await desk.RunAsync("check");

        Assert.Equal(
            ["a/c.txt", "a/d.md", "b.txt"],
            run.Lines.Select(static line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct());
    }

    [Fact]
    public async Task A_file_has_any_extension_and_is_looked_at_once()
    {
        using Desk desk = new Desk().Write("story.article", Texts.Slips);

        ToolRun run = await desk.RunAsync("check", "story.article", "./story.article");

        Assert.Equal(2, run.Lines.Length);
    }

    [Fact]
    public async Task Standard_input_has_the_path_that_is_said()
    {
        using Desk desk = new Desk().Write("old/.editorconfig", "[*.txt]\narticlegen.ART0005.severity = error\n");

        ToolRun run = await desk.RunAsync(System.Text.Encoding.UTF8.GetBytes(Texts.Slips), ["check", "-", "--stdin-path", "old/desk.txt"]);

        Assert.StartsWith("old/desk.txt(3,8): warning ART0001", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("old/desk.txt(3,52): error ART0005", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configuration_files_beside_and_above_the_articles_count_and_the_command_line_before_them()
    {
        using Desk desk = new Desk()
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ART0001.severity = none\n")
            .Write("seeds/.editorconfig", "[old/*.txt]\narticlegen.all.severity = suggestion\n")
            .Write("seeds/old/a.txt", Texts.Slips)
            .Write("seeds/b.txt", Texts.Slips);

        Assert.Equal("seeds/b.txt(3,52): warning ART0005", Start(Assert.Single((await desk.RunAsync("check", "seeds")).Lines)));
        ToolRun all = await desk.RunAsync("check", "seeds", "--severity", "info");
        Assert.Equal(["seeds/b.txt(3,52): warning ART0005", "seeds/old/a.txt(3,52): info ART0005"], all.Lines.Select(Start));
        ToolRun asked = await desk.RunAsync("check", "seeds", "--rules", "ART0005=error");
        Assert.Equal(["seeds/b.txt(3,52): error ART0005", "seeds/old/a.txt(3,52): error ART0005"], asked.Lines.Select(Start));

        static string Start(string line) =>
            line[..line.IndexOf(": ", line.IndexOf("ART", StringComparison.Ordinal), StringComparison.Ordinal)];
    }

    [Fact]
    public async Task The_reference_date_is_that_of_the_project_property()
    {
        using Desk desk = new Desk().Write(
            "late.txt",
            "Port opens\n\nVARNA, March 14, 2012 (Reuters) - The port opened, Ines Calder said.\n");

        Assert.Equal(0, (await desk.RunAsync("check", "late.txt")).ExitCode);
        Assert.Contains(
            "ART0012",
            (await desk.RunAsync("check", "late.txt", "--reference-date", "2011-01-31")).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_shown_and_what_fails_are_told_apart()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);

        ToolRun onlyErrors = await desk.RunAsync("check", "a.txt", "--severity", "error");
        Assert.Equal((0, ""), (onlyErrors.ExitCode, onlyErrors.Output));
        Assert.Equal(1, (await desk.RunAsync("check", "a.txt", "--severity", "error", "--fail-on", "warning")).ExitCode);
        ToolRun fine = await desk.RunAsync("check", "a.txt", "--fail-on", "error");
        Assert.Equal((0, 2), (fine.ExitCode, fine.Lines.Length));
        Assert.Equal(1, (await desk.RunAsync("check", "a.txt", "--fail-on", "error", "--rules", "ART0001=error")).ExitCode);
    }

    [Fact]
    public async Task Json_has_places_in_lines_and_offsets()
    {
        using Desk desk = new Desk().Write("seeds/a.txt", Texts.Slips);

        using JsonDocument json = JsonDocument.Parse((await desk.RunAsync("check", "seeds", "--format", "json")).Output);

        JsonElement first = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal("seeds/a.txt", first.GetProperty("path").GetString());
        Assert.Equal("warning", first.GetProperty("severity").GetString());
        Assert.Equal("ART0001", first.GetProperty("rule").GetString());
        JsonElement place = first.GetProperty("place");
        Assert.Equal("Narch", Texts.Slips.Substring(place.GetProperty("offset").GetInt32(), place.GetProperty("length").GetInt32()));
        Assert.Equal(
            (3, 8, 3, 13),
            (place.GetProperty("line")
                .GetInt32(), place.GetProperty("column")
                    .GetInt32(), place.GetProperty("endLine").GetInt32(), place.GetProperty("endColumn").GetInt32()));
        Assert.Equal(
            (1, 2),
            (json.RootElement.GetProperty("summary")
                .GetProperty("articles")
                .GetInt32(), json.RootElement.GetProperty("summary").GetProperty("warnings").GetInt32()));
    }

    [Fact]
    public async Task Colours_are_on_a_screen_only_and_nobody_refused_them()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);

        Assert.Contains(
            "\u001b[33mwarning ART0001\u001b[0m",
            (await desk.RunAsync([], ["check", "a.txt"], colour: true)).Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', (await desk.RunAsync([], ["check", "a.txt", "--no-color"], colour: true)).Output);
        Assert.DoesNotContain('\u001b', (await desk.RunAsync("check", "a.txt")).Output);
    }

    [Theory]
    [InlineData("nope.txt: there is no such file or folder", "nope.txt")]
    [InlineData("--formt: there is no such option, and no such file", "--formt", "json")]
    [InlineData("empty: the folder holds no .txt, .md or .html file", "empty")]
    [InlineData("binary.txt: this is a binary file", "binary.txt")]
    [InlineData("no.csproj: there is no such project", "no.csproj")]
    [InlineData("no.csproj: one.csproj is named as well: name one project", "no.csproj", "one.csproj")]
    [InlineData("one.csproj: standard input is none of its files", "one.csproj", "-")]
    [InlineData("one.csproj: standard input is none of its files", "-", "--project", "one.csproj")]
    [InlineData("--files-from: standard input cannot be both", "-", "--files-from", "-")]
    [InlineData("no.list: there is no such file", "--no-project", "--files-from", "no.list")]
    [InlineData("--code-page: '1' is not understood: write the number of a code page, such as 1252", "--code-page", "1")]
    [InlineData("--code-page: '0' is not understood", "--code-page", "0")]
    [InlineData("--code-page: '-1' is not understood", "--code-page", "-1")]
    [InlineData("--code-page: 'utf-8' is not understood", "--code-page", "utf-8")]
    [InlineData("--code-page: '99999999999' is not understood", "--code-page", "99999999999")]
    [InlineData("--code-page: a project says itself how its files are encoded", "one.csproj", "--code-page", "1252")]
    [InlineData("no.slnx: there is no such solution", "no.slnx")]
    [InlineData("There are several projects in this folder")]
    [InlineData("--fail-on: 'never' is not understood: write one of error", "--fail-on", "never")]
    [InlineData("--rules: 'ART9999=none' is not understood", "--rules", "ART9999=none")]
    [InlineData("--rules: 'ART0001' is not understood", "--rules", "ART0001")]
    [InlineData("--reference-date: 'today' is not understood", "--reference-date", "today")]
    [InlineData("--property: 'Debug' is not understood", "--property", "Debug")]
    [InlineData("--format: 'xml' is not understood: write one of text, json, sarif, github, gitlab, rdjson (", "--format", "xml")]
    [InlineData("--article-format: 'pdf' is not understood: write one of text, markdown, html (", "--article-format", "pdf")]
    [InlineData("--nothing", "--nothing")]
    public async Task Wrong_use_is_one_line_that_names_it_and_the_exit_code_2(string message, params string[] arguments)
    {
        using Desk desk = new Desk().Write("one.csproj", "").Write("two.csproj", "").Write("empty/notes.rst", "");
        desk.Write("binary.txt", [0xFF, 0, 0, 2]);

        ToolRun run = await desk.RunAsync(["check", .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            static line => line.StartsWith("articlegen: ", StringComparison.Ordinal));
    }
}
