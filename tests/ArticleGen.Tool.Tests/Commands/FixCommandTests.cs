using System.Text;

namespace ArticleGen.Tool.Tests.Commands;

public sealed class FixCommandTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Texts with the slips of <see cref="Texts.Slips"/>, in all the ways a file can hold them. None ends in a line break, and lines end in
    /// LF, CR LF and CR.
    /// </summary>
    public static TheoryData<string> Kinds => [
        "utf8", "utf8 with mark", "utf16 little", "utf16 big", "invalid bytes", "nul and control", "emoji beside"
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Only_the_bytes_of_the_fixes_change_and_the_fixable_rules_are_silent_afterwards(string kind)
    {
        using Desk desk = new Desk().Write("seeds/a.txt", Bytes(kind, "Narch", "siad")).Write("seeds/clean.txt", Texts.Clean);
        DateTime untouched = File.GetLastWriteTimeUtc(desk.PathOf("seeds/clean.txt"));

        ToolRun fix = await desk.RunAsync("fix", "seeds");

        Assert.Equal((0, "", "2 edits in 1 file\n"), (fix.ExitCode, fix.Output, fix.Error));
        Assert.Equal(Bytes(kind, "March", "said"), desk.Bytes("seeds/a.txt"));
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(desk.PathOf("seeds/clean.txt")));
        Assert.Equal(2, Directory.GetFileSystemEntries(desk.PathOf("seeds")).Length);
        string[] left = (await desk.RunAsync("check", "seeds")).Lines;
        Assert.DoesNotContain(
            left,
            static line => line.Contains("ART0001", StringComparison.Ordinal) || line.Contains("ART0005", StringComparison.Ordinal));
        Assert.Equal("0 edits in 0 files\n", (await desk.RunAsync("fix", "seeds")).Error);
    }

    [Fact]
    public async Task A_file_of_two_names_is_fixed_once()
    {
        using Desk desk = new Desk().Write("seeds/a.txt", Texts.Slips);
        File.CreateSymbolicLink(desk.PathOf("seeds/b.txt"), "a.txt");

        ToolRun dryRun = await desk.RunAsync("fix", "seeds", "--dry-run");
        Assert.Equal((1, "2 edits in 1 file, not made\n"), (dryRun.ExitCode, dryRun.Error));
        Assert.Single(dryRun.Output.Split('\n'), line => line.StartsWith("+++ ", StringComparison.Ordinal));

        ToolRun fix = await desk.RunAsync("fix", "seeds");
        Assert.Equal((0, "2 edits in 1 file\n"), (fix.ExitCode, fix.Error));
        Assert.Equal(0, (await desk.RunAsync("fix", "seeds", "--dry-run")).ExitCode);
    }

    [Fact]
    public async Task A_dry_run_prints_the_difference_and_changes_nothing()
    {
        using Desk desk = new Desk().Write("seeds/a.txt", Texts.Slips);

        ToolRun run = await desk.RunAsync("fix", "seeds", "--dry-run");

        Assert.Equal((1, "2 edits in 1 file, not made\n"), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            --- a/seeds/a.txt
            +++ b/seeds/a.txt
            @@ -1,3 +1,3 @@
             Harbour to reopen on Friday
             
            -VARNA, Narch 14 (Reuters) - "We reopen on Friday," siad Ines Calder, the port director.
            +VARNA, March 14 (Reuters) - "We reopen on Friday," said Ines Calder, the port director.

            """,
            run.Output);
        Assert.Equal(Texts.Slips, Utf8.GetString(desk.Bytes("seeds/a.txt")));
        Assert.Equal(0, (await desk.RunAsync("fix", "seeds", "--dry-run", "--rules", "ART0010")).ExitCode);
    }

    [Fact]
    public async Task Rules_that_are_named_are_fixed_alone()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);

        await desk.RunAsync("fix", "a.txt", "--rules", "art0005, ART0010");

        Assert.Equal(Texts.Slips.Replace("siad", "said", StringComparison.Ordinal), Utf8.GetString(desk.Bytes("a.txt")));
        ToolRun unknown = await desk.RunAsync("fix", "a.txt", "--rules", "ART0005=none");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("--rules: 'ART0005=none' is not understood", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_silenced_for_a_file_is_not_fixed_there()
    {
        using Desk desk = new Desk().Write(".editorconfig", "[*.txt]\narticlegen.all.severity = none\n").Write("a.txt", Texts.Slips);

        Assert.Equal("0 edits in 0 files\n", (await desk.RunAsync("fix", "a.txt")).Error);
    }

    [Fact]
    public async Task A_lexicon_is_fixed_first_and_the_articles_by_what_it_says_then()
    {
        using Desk desk = new Desk()
            .Write("words.lexicon", "vreb: toot\n")
            .Write("a.txt", Texts.Clean.Replace("said", "tootd", StringComparison.Ordinal));

        ToolRun run = await desk.RunAsync("fix", "a.txt", "--lexicon", "words.lexicon");

        Assert.Equal((0, "2 edits in 2 files\n"), (run.ExitCode, run.Error));
        Assert.Equal("verb: toot\n", Utf8.GetString(desk.Bytes("words.lexicon")));
        Assert.Equal(Texts.Clean.Replace("said", "tooted", StringComparison.Ordinal), Utf8.GetString(desk.Bytes("a.txt")));
    }

    [Fact]
    public async Task Standard_input_goes_to_standard_output_fixed_or_not()
    {
        using Desk desk = new Desk();

        Assert.Equal(Bytes("utf16 big", "March", "said"), (await desk.RunAsync(Bytes("utf16 big", "Narch", "siad"), ["fix", "-"])).Bytes);
        Assert.Equal(Texts.Clean, (await desk.RunAsync(Utf8.GetBytes(Texts.Clean), ["fix", "-"])).Output);
        Assert.Contains(
            "+++ b/stdin.txt\n",
            (await desk.RunAsync(Utf8.GetBytes(Texts.Slips), ["fix", "-", "--dry-run"])).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_the_longest_name_there_is_can_be_fixed()
    {
        string name = new string('a', 251) + ".txt";
        using Desk desk = new Desk().Write(name, Texts.Slips);

        Assert.Equal(0, (await desk.RunAsync("fix", name)).ExitCode);
        Assert.Equal(Texts.SlipsFixed, Utf8.GetString(desk.Bytes(name)));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named_and_the_others_are_fixed()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("b.txt", Texts.Slips);
        File.SetAttributes(desk.PathOf("a.txt"), FileAttributes.ReadOnly);

        ToolRun run = await desk.RunAsync("fix", ".");

        Assert.Equal((2, "articlegen: a.txt: the file is read-only: make it writable\n2 edits in 1 file\n"), (run.ExitCode, run.Error));
        Assert.Equal(Texts.Slips, Utf8.GetString(desk.Bytes("a.txt")));
        Assert.Equal(Texts.SlipsFixed, Utf8.GetString(desk.Bytes("b.txt")));
        File.SetAttributes(desk.PathOf("a.txt"), FileAttributes.Normal);
    }

    [Fact]
    public async Task A_fixed_file_keeps_its_rights_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Rights are others there.");
            return;
        }

        using Desk desk = new Desk().Write("stories/real.txt", Texts.Slips);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(desk.PathOf("stories/real.txt"), Mode);
        File.CreateSymbolicLink(desk.PathOf("link.txt"), "stories/real.txt");

        await desk.RunAsync("fix", "link.txt");

        Assert.Equal(Texts.SlipsFixed, Utf8.GetString(desk.Bytes("stories/real.txt")));
        Assert.Equal(Mode, File.GetUnixFileMode(desk.PathOf("stories/real.txt")));
        Assert.NotNull(new FileInfo(desk.PathOf("link.txt")).LinkTarget);
    }

    private static byte[] Bytes(string kind, string month, string verb)
    {
        string text =
            $"Harbour to reopen on Friday\r\n\r\nVARNA, {month} 14 (Reuters) - The pier – all of it – was cleared.\r\n\n\"We reopen on "
                + $"Friday,\" {verb} Ines Calder, the port director.\r\rNothing else is new.";
        return kind switch
        {
            "utf8" => Utf8.GetBytes(text),
            "utf8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. Utf8.GetBytes(text)],
            "utf16 little" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            "utf16 big" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
            // cp1252 quotation marks, a character cut short, and a byte that never occurs; before the fixes and behind them.
            "invalid bytes" => [.. "Harbour "u8, 0x93, 0xE2, 0x80, 0xFF, .. Utf8.GetBytes(text), 0xC3, 0x28, 0x94, 0xF0, 0x9F],
            "nul and control" => [.. Utf8.GetBytes(text), 0x0A, 0x07, 0x00, 0x41, 0x0A],
            _ => Utf8.GetBytes("😀 " + text.Replace("pier", "pier 🚢", StringComparison.Ordinal)),
        };
    }
}
