using System.Diagnostics;
using System.Text;

namespace ArticleGen.Tool.Tests.Commands;

/// <summary>What fix --dry-run prints is taken by patch and by git, and does what fix does.</summary>
public sealed class PatchTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<string> Encodings =>
    [
        "utf8", "utf8 with mark", "utf16 little", "utf16 big", "utf16 with end", "utf32", "cp1252", "invalid bytes", "nul and control",
    ];

    public static TheoryData<string> Names =>
    [
        "a.txt", "a b.txt", " a.txt", "a .txt", "say \"so\".txt", "it's.txt", "a\tb.txt", "a\nb.txt", "a\\b.txt", "café – ⛴.txt",
        "sub dir/ä b.txt", "-a.txt",
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public Task Every_encoding_is_taken(string encoding) =>
        TryAsync("a.txt", Bytes(encoding), encoding == "cp1252" ? ["--code-page", "1252"] : []);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_name_is_taken(string name) => TryAsync(name, Bytes("utf8"), []);

    [Fact]
    public async Task A_file_outside_the_folder_is_written_from_the_root()
    {
        SkipWithoutPatch();
        using Desk desk = new Desk().Write("here/note.txt", "").Write("there/a b.txt", Texts.Slips);
        string path = desk.PathOf("there/a b.txt");

        ToolRun run = await desk.RunAsync("fix", path, "--dry-run");
        Assert.StartsWith("--- a/there/a b.txt\t\n+++ b/there/a b.txt\t\n", run.Output, StringComparison.Ordinal);

        using Desk other = new();
        ToolRun outside = await other.RunAsync("fix", path, "--dry-run");
        Assert.StartsWith($"--- a{path}\t\n+++ b{path}\t\n", outside.Output, StringComparison.Ordinal);
        other.Write("fix.patch", outside.Bytes);
        Assert.Equal((0, ""), await RunAsync("/", "patch", "-p1", "-i", other.PathOf("fix.patch")));
        Assert.Equal(Texts.SlipsFixed, desk.Text("there/a b.txt"));

        desk.Write("there/a b.txt", Texts.Slips);
        Assert.Equal((0, ""), await RunAsync("/", "git", "apply", other.PathOf("fix.patch")));
        Assert.Equal(Texts.SlipsFixed, desk.Text("there/a b.txt"));
    }

    [Fact]
    public async Task Several_files_are_one_patch()
    {
        SkipWithoutPatch();
        using Desk desk = new Desk().Write("a.txt", Bytes("utf16 big")).Write("b c.txt", Bytes("utf8")).Write("d.txt", Texts.Clean);
        ToolRun dry = await desk.RunAsync("fix", ".", "--dry-run");

        await File.WriteAllBytesAsync(desk.PathOf("fix.patch"), dry.Bytes, TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), await RunAsync(desk.Folder, "patch", "-p1", "-i", "fix.patch"));

        Assert.Equal("0 edits in 0 files, not made\n", (await desk.RunAsync("fix", ".", "--dry-run")).Error);
    }

    // Neither program writes through a link.
    [Theory]
    [InlineData("a link and its file", ".")]
    [InlineData("a link alone", "alink.txt")]
    [InlineData("a file below a link", "folder/z.txt")]
    public async Task A_link_is_shown_as_its_file(string what, string named)
    {
        SkipWithoutPatch();
        foreach (string[] program in new[] { ["patch", "-p1", "-i"], (string[])["git", "apply"] })
        {
            using Desk desk = new Desk().Write("stories/z.txt", Texts.Slips).Link("alink.txt", "stories/z.txt").Link("folder", "stories");

            ToolRun dry = await desk.RunAsync("fix", named, "--dry-run");
            Assert.Equal((1, "2 edits in 1 file, not made\n", what), (dry.ExitCode, dry.Error, what));
            desk.Write("fix.patch", dry.Bytes);

            Assert.Equal((0, ""), await RunAsync(desk.Folder, program[0], [.. program[1..], "fix.patch"]));
            Assert.Equal(Texts.SlipsFixed, desk.Text("stories/z.txt"));
        }
    }

    // The current folder may itself be reached by a link.
    [Fact]
    public async Task A_current_folder_behind_a_link_is_no_part_of_a_path()
    {
        SkipWithoutPatch();
        using Desk desk = new Desk { Here = "here" }.Write("real/a.txt", Texts.Slips).Link("here", "real");

        ToolRun run = await desk.RunAsync("fix", "a.txt", "--dry-run");

        Assert.StartsWith("--- a/a.txt\n+++ b/a.txt\n", run.Output, StringComparison.Ordinal);
    }

    private static async Task TryAsync(string name, byte[] bytes, string[] options)
    {
        SkipWithoutPatch();
        using Desk mended = new Desk().Write(name, bytes);
        Assert.Equal(0, (await mended.RunAsync(["fix", "./" + name, .. options])).ExitCode);
        Assert.NotEqual(bytes, mended.Bytes(name));
        foreach (string[] program in new[] { ["patch", "-p1", "-i"], (string[])["git", "apply"] })
        {
            using Desk desk = new Desk().Write(name, bytes);
            ToolRun dry = await desk.RunAsync(["fix", "./" + name, "--dry-run", .. options]);
            Assert.Equal(1, dry.ExitCode);
            await File.WriteAllBytesAsync(desk.PathOf("fix.patch"), dry.Bytes, TestContext.Current.CancellationToken);

            Assert.Equal((0, ""), await RunAsync(desk.Folder, program[0], [.. program[1..], "fix.patch"]));
            Assert.Equal(mended.Bytes(name), desk.Bytes(name));
        }
    }

    // What it says of success is of no interest.
    private static async Task<(int ExitCode, string Error)> RunAsync(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Not the settings of whoever runs the tests, and no repository above.
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(folder) ?? "/";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? (0, "") : (process.ExitCode, output + await error);
    }

    private static void SkipWithoutPatch() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has neither patch nor such names.");

    // Characters with a byte 0x0A that is no line feed are among them.
    private static byte[] Bytes(string encoding)
    {
        const string text =
            "Harbour to reopen on Friday\r\n\r\nVARNA, Narch 14 (Reuters) - The pier – all of it – was cleared.\r\n\n\"We reopen on "
                + "Friday,\" siad Ines Calder, the port director.\r\rNothing else is new.";
        const string wide = "Ċ ਊ ⼊\n\n" + text;
        return encoding switch
        {
            "utf8" => Utf8.GetBytes(text),
            "utf8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. Utf8.GetBytes(text)],
            "utf16 little" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(wide)],
            "utf16 big" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(wide)],
            "utf16 with end" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(wide + "\n")],
            // The compiler knows its mark in long files.
            "utf32" => [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(text + "\n\n" + new string('x', 50_000))],
            // The dash is 0x96 there.
            "cp1252" => Encoding.Latin1.GetBytes(text.Replace('–', '\u0096')),
            "invalid bytes" => [.. "Harbour "u8, 0x93, 0xE2, 0x80, 0xFF, .. Utf8.GetBytes(text), 0xC3, 0x28, 0x94, 0xF0, 0x9F],
            _ => [.. Utf8.GetBytes(text), 0x0A, 0x07, 0x00, 0x41, 0x0A],
        };
    }
}
