namespace ArticleGen.Tool.Tests.Input;

public sealed class ProjectInputTests
{
    // What a lexicon and a schema make the build report.
    private static readonly string[] Declared = ["ART0020", "ART0026", "ART0031", "ART0033", "ART0035"];

    private static readonly string[] Known = [
        "seeds/listed.txt", "seeds/old/tuned.txt", "seeds/plain.txt", "seeds/twice/harbour.txt", "seeds/harbour.txt", "seeds/named.txt",
        "stories/late.article"
    ];

    [Fact]
    public async Task A_check_reports_what_the_build_reports()
    {
        using Desk desk = new();
        BuiltProject project = Varied(desk);
        await project.RestoreAsync();

        foreach (string[] properties in (string[][])
        [
            ["TreatWarningsAsErrors=true", "NoWarn=ART0002", "WarningsNotAsErrors=ART0005", "CodePage=1252"],
            ["ArticleGen_ReferenceDate=2010-01-01", "WarningsAsErrors=ART0012", "LangVersion=8", "ArticleGen_TextStorage=Rsource"],
        ])
        {
            IReadOnlyList<string> built = await project.BuildAsync(properties);
            ToolRun check = await desk.RunAsync(
                [
                    "check",
                    "--format",
                    "sarif",
                    "--severity",
                    "info",
                    .. properties.SelectMany(static property => new[] { "-p", property })
                ]);

            Assert.True(built.Count > 8, project.Output);
            Assert.All(Declared, id => Assert.Contains(built, line => line.StartsWith(id + " ", StringComparison.Ordinal)));
            Assert.True(check.ExitCode == 1, check.Error);
            Assert.Equal(
                built,
                BuiltProject.Results(check.Output, desk.Folder)
                    .Where(static line => !line.StartsWith("ART0021", StringComparison.Ordinal)));
        }

        // What MSBuild says itself is no part of the compiler's log.
        ToolRun text = await desk.RunAsync("check", "Newsroom.csproj");
        Assert.StartsWith(
            "Newsroom.csproj : warning ART0020: ArticleGen_Fields does not understand 'dat': write one of bool, int,",
            text.Lines[0],
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Newsroom.csproj : warning ART0021: The article 'seeds/gone.txt' is listed, but it is a link that leads nowhere",
            text.Lines[1],
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Newsroom.csproj : warning ART0021: The article 'seeds/missing.txt' is listed, but there is no such file",
            text.Lines[2],
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Newsroom.csproj : warning ART0021: The article 'seeds/pipe.txt' is listed, but it is a pipe",
            text.Lines[3],
            StringComparison.Ordinal);
        Assert.Contains(text.Lines, static line => line.StartsWith("seeds/binary.txt(1,1): warning ART0007", StringComparison.Ordinal));
        Assert.DoesNotContain(text.Lines, static line => line.Contains("seeds/._", StringComparison.Ordinal));
        Assert.All(
            text.Lines.Skip(4),
            line =>
                Assert.Contains(
                    project.Output.Split('\n'),
                    built => built.Contains(line[line.IndexOf(": ", StringComparison.Ordinal)..], StringComparison.Ordinal)));
    }

    // The build leaves it out, and so it is none of the files that the compiler is given.
    [Fact]
    public async Task A_file_that_the_build_cannot_read_is_reported_where_it_is_asked_for()
    {
        using Desk desk = new Desk().Write("seeds/harbour.txt", Texts.Clean).Write("seeds/a \"b\".txt", Texts.Clean);
        desk.Link("seeds/gone.txt", "nowhere.txt");
        BuiltProject project = new(desk, "", "");
        await project.RestoreAsync();

        ToolRun one = await desk.RunAsync("check", "Newsroom.csproj", "seeds/a \"b\".txt", "seeds/harbour.txt");
        ToolRun other = await desk.RunAsync("check", "Newsroom.csproj", "seeds/harbour.txt");

        Assert.Equal((1, "1 article: 0 errors, 1 warning\n"), (one.ExitCode, one.Error));
        Assert.StartsWith(
            "Newsroom.csproj : warning ART0021: The article 'seeds/a \"b\".txt' is listed, but it has \" in its name",
            Assert.Single(one.Lines),
            StringComparison.Ordinal);
        Assert.Equal((0, ""), (other.ExitCode, other.Output));
    }

    [Fact]
    public async Task A_project_that_does_not_use_the_package_is_named()
    {
        using Desk desk = new Desk()
            .Write(
                "plain/Plain.csproj",
                """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
            .Write(
                "many/Many.csproj",
                """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net10.0;net8.0</TargetFrameworks></PropertyGroup>"""
                    + """</Project>""")
            .Write("broken/Broken.csproj", "<Project>");

        foreach ((string path, string reason) in new[]
        {
            ("plain/Plain.csproj", "the project does not use ArticleGen, or was not restored: run dotnet restore"),
            ("many/Many.csproj", "the project does not use ArticleGen, or was not restored: run dotnet restore"),
            ("broken/Broken.csproj", "MSBuild cannot say what the build compiles (error MSB4025"),
        })
        {
            ToolRun run = await desk.RunAsync("check", path);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains(path, run.Error, StringComparison.Ordinal);
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_project_for_several_frameworks_is_read_as_the_first_has_it_and_that_is_said()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips).WriteProject("News.csproj", frameworks: "net8.0;net10.0");

        ToolRun first = await desk.RunAsync("check", "News.csproj");
        ToolRun named = await desk.RunAsync("check", "News.csproj", "-p", "TargetFramework=net10.0");

        Assert.Equal((1, 2), (first.ExitCode, first.Lines.Length));
        Assert.StartsWith(
            "articlegen: News.csproj: the project has several target frameworks: the first, net8.0, is taken "
                + "(--property TargetFramework=NAME chooses another)",
            first.Error,
            StringComparison.Ordinal);
        Assert.Equal(first.Output, named.Output);
        Assert.DoesNotContain("several", named.Error, StringComparison.Ordinal);
    }

    // A lexicon is no article. A file that cannot be read is one, and has a warning of its own.
    [Fact]
    public async Task A_project_without_articles_is_told_where_to_put_them()
    {
        const string note =
            "articlegen: Newsroom.csproj: the project has no articles: put text files into its folder seeds, or name them with an "
                + "Article item\n0 articles: 0 errors, 0 warnings\n";
        using Desk desk = new Desk().Write("words.lexicon", "verb: toot\n").Write("texts/harbour.txt", Texts.Clean);
        BuiltProject project = new(desk, "", """<ArticleLexicon Include="words.lexicon" />""");
        await project.RestoreAsync();

        ToolRun none = await desk.RunAsync("check", "Newsroom.csproj");
        ToolRun json = await desk.RunAsync("check", "Newsroom.csproj", "--format", "json");

        Assert.Equal((0, "", note), (none.ExitCode, none.Output, none.Error));
        Assert.Equal((0, note), (json.ExitCode, json.Error));

        ToolRun folder = await desk.RunAsync("check", "texts");
        desk.Write("seeds/harbour.txt", Texts.Clean);
        ToolRun one = await desk.RunAsync("check", "Newsroom.csproj");

        Assert.Equal((0, "1 article: 0 errors, 0 warnings\n"), (folder.ExitCode, folder.Error));
        Assert.Equal((0, "1 article: 0 errors, 0 warnings\n"), (one.ExitCode, one.Error));

        File.Delete(desk.PathOf("seeds/harbour.txt"));
        File.CreateSymbolicLink(desk.PathOf("seeds/gone.txt"), "nowhere.txt");
        ToolRun unreadable = await desk.RunAsync("check", "Newsroom.csproj");

        Assert.Contains("ART0021", unreadable.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("has no articles", unreadable.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_articles_of_a_project_are_fixed_and_read()
    {
        using Desk desk = new();
        await Varied(desk).RestoreAsync();

        ToolRun read = await desk.RunAsync("read");
        Assert.Equal(0, read.ExitCode);
        Assert.All(Known, file => Assert.Contains(read.Lines, line => line.Contains($"\"uri\":\"{file}\"", StringComparison.Ordinal)));
        Assert.Contains(read.Lines, static line => line.Contains("\"identifier\":\"pier-opens\"", StringComparison.Ordinal));
        Assert.Contains(read.Lines, static line => line.Contains("\"cue\":\"tooted\"", StringComparison.Ordinal));

        Assert.Equal(0, (await desk.RunAsync("fix")).ExitCode);
        Assert.DoesNotContain("ART0005", (await desk.RunAsync("check")).Output, StringComparison.Ordinal);
        Assert.Contains(
            "said Ines Calder",
            System.Text.Encoding.UTF8.GetString(desk.Bytes("stories/late.article")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_that_a_project_leaves_out_are_checked_and_read()
    {
        using Desk desk = new Desk().Write("seeds/pier.md", "---\ntitle: Pier opens\ndraft: true\n---\n\"We sail,\" siad Ines Calder.\n");
        BuiltProject project = new(desk, "<ArticleGen_Drafts>Exclude</ArticleGen_Drafts>", "");
        await project.RestoreAsync();

        ToolRun check = await desk.RunAsync("check", "Newsroom.csproj");
        ToolRun read = await desk.RunAsync("read", "Newsroom.csproj");

        Assert.Contains("seeds/pier.md(5,12): warning ART0005", check.Output, StringComparison.Ordinal);
        Assert.Contains("\"creativeWorkStatus\": \"Draft\"", read.Output, StringComparison.Ordinal);
    }

    /// <summary>All that has a say in what is reported: items, metadata, configuration files, encodings.</summary>
    private static BuiltProject Varied(Desk desk)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        const string Properties = """
            <NoWarn>$(NoWarn);ART0009</NoWarn>
            <ArticleGen_Fields>
                Kind: lead|brief?; Day: dat? # of the cup; or "its" 'eve'
                Related: Article[], Subject: Actor?
            </ArticleGen_Fields>
            """;
        BuiltProject project = new(desk, Properties, """
            <ArticleSchema Include="seeds/fields.txt" />
            <Article Include="stories/*.article;seeds/missing.txt" />
            <AdditionalFiles Include="seeds/listed.txt" />
            <AdditionalFiles Include="seeds/listed.txt;seeds/BannedSymbols.txt;notes.md" />
            <ArticleLexicon Include="desk.lexicon" />
            <Article Update="seeds/named.txt" ArticleName="pier-opens" />
            <Article Update="seeds/harbour.txt" ArticleFields="Kind=led, Related=nobody|plain, =x" />
            <Article Update="seeds/plain.txt" ArticleRules="ART0001=error, ART0005=suggestion, ART0077=none" />
            """);
        foreach (string file in Known)
        {
            desk.Write(file, Texts.Slips);
        }

        desk.Write(".editorconfig", "[seeds/old/*.txt]\narticlegen.ART0005.severity = none\narticlegen.ART0001.severity = eror\n")
            .Write("seeds/twice/.editorconfig", "[*.txt]\narticlegen.all.severity = silent\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ART0003.severity = error\n")
            .Write(
                "seeds/marks.txt",
                "Pier \"to open\"\n\nThe pier was shut.\r\r\"We reopen on Friday, it was heard.\r\n\r\n"
                    + "It rained. \"Nobody came.\" It rained on.")
            .Write(
                "seeds/bytes.txt",
                [.. "Pier opens\n\nVARNA, 03/04/2011 (Reuters) - The "u8, 0x93, .. "pier"u8, 0x94, .. " opened, siad Ines Calder.\n"u8])
            .Write(
                "seeds/wide.txt",
                [
                    .. System.Text.Encoding.Unicode.GetPreamble(),
                    .. System.Text.Encoding.Unicode.GetBytes(
                        "Pier 😀 opens\n\nVARNA, Friday, March 14, 2011 (Reuters) - The 🚢 came, siad Ines Calder.\n")
                ])
            .Write("seeds/fields.txt", "Rating: int?\n\n  Section: strng\n")
            .Write(
                "seeds/old/cup.md",
                "---\nkind: breif\nratng: 5\nrating: five\nsubject: Ines Caldr\nrelated: [plain, old/tuned, tuned, gone]\n---\n"
                    + Texts.Clean)
            .Write("desk.lexicon", "verb: toot\nagencies: Harbour Wire\n")
            .Write("seeds/tooted.txt", Texts.Clean.Replace("said", "tooted", StringComparison.Ordinal))
            .Write("seeds/empty.txt", "")
            .Write("seeds/a b #1.txt", Texts.Slips)
            .Write("seeds/BannedSymbols.txt", Texts.Slips)
            .Write("seeds/binary.txt", [.. "Harbour"u8, 0xFF, 0, 0])
            .Write("seeds/._harbour.txt", [0, 5, 0x16, 7, 0, 2, 0, 0, 0xFF])
            .Link("seeds/gone.txt", "nowhere.txt")
            .Pipe("seeds/pipe.txt")
            .Write("notes.md", "");
        return project;
    }
}
