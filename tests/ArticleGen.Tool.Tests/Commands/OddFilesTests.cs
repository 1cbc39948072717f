namespace ArticleGen.Tool.Tests.Commands;

/// <summary>
/// Files in a folder that the build does not read: links that lead nowhere, pipes, devices, binary files. All else is looked at.
/// </summary>
public sealed class OddFilesTests
{
    private const string Binary =
        "ART0007: 'odd.txt' is not text: the compiler takes the file for a binary one, as it does UTF-32 without a byte order mark; save "
            + "it as UTF-8, or remove it from the articles";

    public static TheoryData<string, string> OddFiles => new()
    {
        { "dangling", "ART0021: The article 'odd.txt' is not read: it is a link that leads nowhere" },
        { "endless", "ART0021: The article 'odd.txt' is not read: it is a link that leads nowhere" },
        { "endless pair", "ART0021: The article 'odd.txt' is not read: it is a link that leads nowhere" },
        { "pipe", "ART0021: The article 'odd.txt' is not read: it is a pipe, a socket or a device, which need not have an end" },
        { "link to a pipe", "ART0021: The article 'odd.txt' is not read: it is a pipe, a socket or a device, which need not have an end" },
        {
            "link to a device",
            "ART0021: The article 'odd.txt' is not read: it is a pipe, a socket or a device, which need not have an end"
        },
        {
            "too long",
            "ART0021: The article 'odd.txt' is not read: it has 1,181,116,006 bytes, and 104,857,600 are the most that is read: divide "
                + "it, or leave it out"
        },
        {
            "link to a long file",
            "ART0021: The article 'odd.txt' is not read: it has 1,181,116,006 bytes, and 104,857,600 are the most that is read: divide "
                + "it, or leave it out"
        },
        { "binary", Binary },
        { "UTF-32 without a mark", Binary },
    };

    [Theory]
    [MemberData(nameof(OddFiles))]
    public async Task They_are_remarks_of_a_check_and_everything_else_is_checked(string kind, string message)
    {
        using Desk desk = Odd(kind);

        ToolRun check = await desk.RunAsync("check", "seeds");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(3, check.Lines.Length);
        Assert.StartsWith(
            $"seeds/odd.txt{(message == Binary ? "(1,1)" : " ")}: warning {message} (articlegen/",
            Assert.Single(check.Lines, static line => line.Contains("odd.txt", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Single(check.Lines, static line => line.StartsWith("seeds/harbour.txt(3,8): warning ART0001", StringComparison.Ordinal));
        Assert.Equal("2 articles: 0 errors, 3 warnings\n", check.Error);
        Assert.Equal(0, (await desk.RunAsync("check", "seeds", "--fail-on", "error")).ExitCode);
    }

    [Fact]
    public async Task A_name_stays_in_its_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        const string Name = "seeds/new\nline.txt(1,1): error FAKE1: x\u001B[31m.txt";
        using Desk desk = new Desk().Write(Name, Texts.Slips).Write("seeds/harbour.txt", Texts.Clean);

        ToolRun check = await desk.RunAsync("check", "seeds");
        Assert.StartsWith(
            "seeds/new<U+000A>line.txt(1,1): error FAKE1: x<U+001B>[31m.txt : warning ART0021: ",
            Assert.Single(check.Lines),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "\u001B",
            check.Output + check.Error + (await desk.RunAsync("fix", "seeds", "--dry-run")).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_rights_is_told_of_and_everything_else_is_checked()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Root may look into every folder.");
            return;
        }

        using Desk desk = new Desk().Write("seeds/closed/one.txt", Texts.Clean).Write("seeds/harbour.txt", Texts.Slips);
        File.SetUnixFileMode(desk.PathOf("seeds/closed"), UnixFileMode.None);

        ToolRun check = await desk.RunAsync("check", "seeds");
        File.SetUnixFileMode(desk.PathOf("seeds/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains(check.Lines, static line => line.StartsWith("seeds/closed : warning ART0021: ", StringComparison.Ordinal));
        Assert.Contains(check.Lines, static line => line.StartsWith("seeds/harbour.txt(3,8): warning ART0001", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OddFiles))]
    public async Task They_are_told_of_and_the_others_are_read_and_fixed(string kind, string message)
    {
        using Desk desk = Odd(kind);
        string told =
            $"articlegen: seeds/odd.txt: not read: "
                + (message == Binary
                    ? "it is a binary file\n"
                    : message[(message.LastIndexOf("not read: ", StringComparison.Ordinal) + 10)..] + "\n");

        ToolRun read = await desk.RunAsync("read", "seeds");
        Assert.Equal((0, told), (read.ExitCode, read.Error));
        Assert.Single(read.Lines);
        ToolRun dryRun = await desk.RunAsync("fix", "seeds", "--dry-run");
        Assert.Equal((1, told + "2 edits in 1 file, not made\n"), (dryRun.ExitCode, dryRun.Error));
        ToolRun fix = await desk.RunAsync("fix", "seeds");
        Assert.Equal((0, told + "2 edits in 1 file\n"), (fix.ExitCode, fix.Error));
        Assert.Equal(Texts.SlipsFixed, desk.Text("seeds/harbour.txt"));
    }

    [Theory]
    [MemberData(nameof(OddFiles))]
    public async Task One_that_is_named_itself_ends_the_run_with_one_line(string kind, string message)
    {
        Assert.NotEmpty(message);
        using Desk desk = Odd(kind);
        foreach (string command in new[] { "check", "fix", "read", "explain" })
        {
            ToolRun run = await desk.RunAsync(command, "seeds/odd.txt");

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.StartsWith(
                "articlegen: seeds/odd.txt: ",
                Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_binary_file_takes_no_name_and_its_severity_can_be_set()
    {
        using Desk desk = new Desk().Write("seeds/lead.txt", Texts.Clean).Write("more/seeds/lead.txt", [.. "Harbour"u8, 0xFF, 0, 0]);

        ToolRun check = await desk.RunAsync("check", ".", "--rules", "ART0007=error");

        Assert.StartsWith("more/seeds/lead.txt(1,1): error ART0007", Assert.Single(check.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n.txt")]
    [InlineData(".")]
    public async Task Two_NULs_in_a_text_are_a_remark_whether_the_file_is_named_or_its_folder(string path)
    {
        using Desk desk = new Desk().Write("n.txt", Texts.Clean + "\nThe port is quiet\0\0.\n");

        ToolRun check = await desk.RunAsync("check", path);

        Assert.Equal((1, "1 article: 0 errors, 1 warning\n"), (check.ExitCode, check.Error));
        Assert.Contains("n.txt(5,18): warning ART0007", Assert.Single(check.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|b.txt", "|", "a|b.txt")]
    [InlineData("a\"b.txt", "\"", "a\"b.txt")]
    [InlineData("a\tb.txt", "U+0009", "a<U+0009>b.txt")]
    [InlineData("a*b:c.txt", ":", "a*b:c.txt")]
    public async Task A_name_that_the_compiler_cannot_be_given_is_a_remark_as_in_the_build(string name, string unfit, string shown)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using Desk desk = new Desk().Write("seeds/" + name, Texts.Slips).Write("seeds/harbour.txt", Texts.Clean);
        string reason = $"it has {unfit} in its name, which the compiler's command line cannot hold: rename it";

        ToolRun check = await desk.RunAsync("check", "seeds");

        Assert.Equal((1, "2 articles: 0 errors, 1 warning\n"), (check.ExitCode, check.Error));
        Assert.Contains(
            $"warning ART0021: The article '{shown}' is not read: {reason} (", Assert.Single(check.Lines), StringComparison.Ordinal);
        Assert.Equal((0, Texts.Slips), ((await desk.RunAsync("fix", "seeds")).ExitCode, desk.Text("seeds/" + name)));
        Assert.Contains($"not read: {reason}\n", (await desk.RunAsync("read", "seeds")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a*b.txt")]
    [InlineData("a:b.txt")]
    [InlineData("a'b,c;d.txt")]
    public async Task A_name_that_only_looks_odd_is_an_article(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using Desk desk = new Desk().Write("seeds/" + name, Texts.Clean);

        ToolRun check = await desk.RunAsync("check", "seeds");

        Assert.Equal((0, "1 article: 0 errors, 0 warnings\n"), (check.ExitCode, check.Error));
    }

    [Theory]
    [InlineData(".editorconfig")]
    [InlineData(".globalconfig")]
    public async Task A_configuration_file_that_never_ends_is_named(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files.");
        using Desk desk = new Desk().Write("seeds/a.txt", Texts.Clean).Link(name, "/dev/zero");

        ToolRun run = await desk.RunAsync("check", "seeds");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{name}: it is a pipe, a socket or a device", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_file_that_is_not_there_is_none()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean).Link(".editorconfig", "nowhere");

        Assert.Equal(0, (await desk.RunAsync("check", "a.txt")).ExitCode);
    }

    [Fact]
    public async Task A_lexicon_or_a_project_that_is_no_file_is_named()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean).Pipe("words.lexicon").Pipe("desk.csproj");

        Assert.Equal(
            "articlegen: words.lexicon: there is no such lexicon\n",
            (await desk.RunAsync("check", "a.txt", "--lexicon", "words.lexicon")).Error);
        Assert.Equal("articlegen: desk.csproj: there is no such project\n", (await desk.RunAsync("check", "desk.csproj")).Error);
    }

    [Theory]
    [InlineData(".#lead.txt")]
    [InlineData("._lead.txt")]
    [InlineData(".lead.txt")]
    public async Task A_hidden_file_is_no_article_of_a_folder_and_one_when_it_is_named(string name)
    {
        using Desk desk = new Desk().Write("seeds/a.txt", Texts.Clean).Write("seeds/" + name, Texts.Slips);

        Assert.Equal(
            (0, "1 article: 0 errors, 0 warnings\n"),
            await desk.RunAsync("check", "seeds") is var check ? (check.ExitCode, check.Error) : default);
        Assert.Equal(2, (await desk.RunAsync("check", "seeds/" + name)).Lines.Length);
        Assert.Equal(0, (await desk.RunAsync("fix", "seeds", "--dry-run")).ExitCode);
    }

    private static Desk Odd(string kind)
    {
        const long Long = 1_181_116_006;
        Desk desk = new Desk().Write("seeds/harbour.txt", Texts.Slips);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files, or makes them otherwise.");
        return kind switch
        {
            "dangling" => desk.Link("seeds/odd.txt", "nowhere.txt"),
            "endless" => desk.Link("seeds/odd.txt", "odd.txt"),
            "endless pair" => desk.Link("seeds/odd.txt", "../two").Link("two", "seeds/odd.txt"),
            "pipe" => desk.Pipe("seeds/odd.txt"),
            "link to a pipe" => desk.Pipe("pipe").Link("seeds/odd.txt", "../pipe"),
            "link to a device" => desk.Link("seeds/odd.txt", "/dev/zero"),
            "too long" => desk.Sparse("seeds/odd.txt", Long),
            "link to a long file" => desk.Sparse("long", Long).Link("seeds/odd.txt", "../long"),
            "binary" => desk.Write("seeds/odd.txt", [.. "Harbour"u8, 0xFF, 0, 0]),
            _ => desk.Write("seeds/odd.txt", System.Text.Encoding.UTF32.GetBytes("Fähre läuft aus")),
        };
    }
}
