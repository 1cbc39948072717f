using System.Runtime.Versioning;
using ArticleGen.Tool.Fixing;
using ArticleGen.Tool.Native;

namespace ArticleGen.Tool.Tests.Fixing;

/// <summary>What a run of fix leaves when it is stopped at any moment, and what the next run does with it.</summary>
[SupportedOSPlatform("linux")]
public sealed class LeftoversTests
{
    private static readonly byte[] Before = "abcdef"u8.ToArray();
    private static readonly byte[] After = "abXYefgh"u8.ToArray();

    [Theory]
    [InlineData(".articlegen-0123456789abcdef0123456789abcdef.part")]
    [InlineData(".articlegen-0123456789abcdef0123456789abcdef.kept")]
    public void A_new_file_that_never_took_its_place_goes(string name)
    {
        using Desk desk = new Desk().Write("a.txt", Before).Write(name, "half");

        Assert.Empty(Clear(desk));

        Assert.Equal(["a.txt"], desk.Names());
        Assert.Equal(Before, desk.Bytes("a.txt"));
    }

    [Theory]
    [InlineData(".articlegen-notes.txt")]
    [InlineData(".articlegen-.new")]
    [InlineData(".articlegen-mine.new")]
    [InlineData(".articlegen-0123456789abcdef0123456789abcdee.new")]
    [InlineData(".articlegen-1-2-3.new")]
    [InlineData("articlegen-0123456789abcdef0123456789abcdef.part")]
    public void A_file_of_somebody_else_stays(string name)
    {
        using Desk desk = new Desk().Write(name, "words");

        Assert.Empty(Clear(desk));

        Assert.Equal([name], desk.Names());
    }

    [Fact]
    public void What_another_run_is_at_work_with_stays()
    {
        using Desk desk = new Desk().Write("a.txt", Before);
        using BesideFile part = BesideFile.Create(desk.Folder, Leftovers.Unfinished, After);
        using BesideFile kept = BesideFile.Create(desk.Folder, Leftovers.Kept, new KeptText("a.txt", Before, After).ToParts());

        Assert.Empty(Clear(desk));

        Assert.Equal(3, desk.Names().Length);
    }

    [Fact]
    public void A_pipe_or_a_link_under_such_a_name_is_no_leftover()
    {
        using Desk desk = new Desk()
            .Pipe(".articlegen-0123456789abcdef0123456789abcdef.part")
            .Link(".articlegen-0123456789abcdef0123456789abcdee.kept", "/dev/zero");

        Assert.Empty(Clear(desk));

        Assert.Equal(2, desk.Names().Length);
    }

    [Fact]
    public void A_complete_new_file_before_the_exchange_goes()
    {
        using Desk desk = Exchange("a.txt", Before, leftover: After, ofLeftover: true);

        Assert.Empty(Clear(desk));

        Assert.Equal(["a.txt"], desk.Names());
        Assert.Equal(Before, desk.Bytes("a.txt"));
    }

    [Fact]
    public void The_old_file_after_the_exchange_goes()
    {
        using Desk desk = Exchange("a.txt", After, leftover: Before, ofLeftover: false);

        Assert.Empty(Clear(desk));

        Assert.Equal(["a.txt"], desk.Names());
        Assert.Equal(After, desk.Bytes("a.txt"));
    }

    [Fact]
    public void What_another_program_had_written_into_the_old_file_comes_back()
    {
        using Desk desk = Exchange("a.txt", After, leftover: [.. Before, .. "theirs"u8], ofLeftover: false);

        Assert.Equal(
            ["a.txt: an earlier run was stopped while another program wrote the file: it holds what that program wrote"],
            Clear(desk));

        Assert.Equal(["a.txt"], desk.Names());
        Assert.Equal("abcdeftheirs", desk.Text("a.txt"));
    }

    [Fact]
    public void Where_both_were_changed_both_stay()
    {
        using Desk desk = Exchange("a.txt", [.. After, 0x21], leftover: [.. Before, .. "theirs"u8], ofLeftover: false, after: After);

        Assert.Contains("look at it, then delete it", Assert.Single(Clear(desk)), StringComparison.Ordinal);

        Assert.Equal(2, desk.Names().Length);
        Assert.Equal("abXYefgh!", desk.Text("a.txt"));
    }

    [Theory]
    [InlineData("abcdef")]
    [InlineData("abXYefgh")]
    public void What_was_kept_of_a_file_that_is_whole_goes(string now)
    {
        using Desk desk = Keep(now);

        Assert.Empty(Clear(desk));

        Assert.Equal(["a.txt"], desk.Names());
        Assert.Equal(now, desk.Text("a.txt"));
    }

    [Theory]
    [InlineData("abXdef")]
    [InlineData("abXYefg")]
    public void A_file_that_was_half_written_is_as_before(string now)
    {
        using Desk desk = Keep(now);

        Assert.Equal(["a.txt: an earlier run was stopped while it wrote the file: it holds again what it held before"], Clear(desk));

        Assert.Equal(["a.txt"], desk.Names());
        Assert.Equal(Before, desk.Bytes("a.txt"));
    }

    [Theory]
    [InlineData("something else")]
    [InlineData(null)]
    public void What_was_kept_of_a_file_that_is_another_or_gone_stays(string? now)
    {
        using Desk desk = Keep(now);

        Assert.Contains("what it held is in here: look at it, then delete it", Assert.Single(Clear(desk)), StringComparison.Ordinal);

        Assert.Equal(now is null ? 1 : 2, desk.Names().Length);
        Assert.True(now is null || desk.Text("a.txt") == now);
    }

    [Fact]
    public async Task A_fix_clears_its_folders_first_and_a_dry_run_touches_nothing()
    {
        using Desk desk = new Desk()
            .Write("seeds/a.txt", Texts.Slips)
            .Write("seeds/.articlegen-0123456789abcdef0123456789abcdef.part", "half");
        KeptText kept = new("b.txt", System.Text.Encoding.UTF8.GetBytes(Texts.Slips), System.Text.Encoding.UTF8.GetBytes(Texts.SlipsFixed));
        desk.Write("seeds/b.txt", Texts.SlipsFixed[..60] + Texts.Slips[60..])
            .Write(
                "seeds/.articlegen-0123456789abcdef0123456789abcdee.kept",
                [.. kept.ToParts().SelectMany(static part => part.ToArray())]);

        Assert.Equal(1, (await desk.RunAsync("fix", "seeds", "--dry-run")).ExitCode);
        Assert.Equal(4, desk.Names("seeds").Length);

        ToolRun fix = await desk.RunAsync("fix", "seeds");
        Assert.Equal(
            (0, "articlegen: seeds/b.txt: an earlier run was stopped while it wrote the file: it holds again what it held before\n"
                + "4 edits in 2 files\n"),
            (fix.ExitCode, fix.Error));
        Assert.Equal(["a.txt", "b.txt"], desk.Names("seeds"));
        Assert.Equal((Texts.SlipsFixed, Texts.SlipsFixed), (desk.Text("seeds/a.txt"), desk.Text("seeds/b.txt")));
    }

    [Fact]
    public void A_run_that_is_stopped_clears_nothing_more()
    {
        using Desk desk = new Desk().Write(".articlegen-0123456789abcdef0123456789abcdef.part", "half");

        Assert.Throws<OperationCanceledException>(
            () => Leftovers.Clear([desk.Folder], static (_, _) => { }, new CancellationToken(canceled: true)));

        Assert.Single(desk.Names());
    }

    private static List<string> Clear(Desk desk)
    {
        List<string> told = [];
        Leftovers.Clear(
            [desk.Folder],
            (path, what) => told.Add($"{Path.GetFileName(path)}: {what}"),
            TestContext.Current.CancellationToken);
        return told;
    }

    private static Desk Keep(string? now)
    {
        Desk desk = new Desk().Write(
            ".articlegen-0123456789abcdef0123456789abcdef.kept",
            [.. new KeptText("a.txt", Before, After).ToParts().SelectMany(static part => part.ToArray())]);
        return now is null ? desk : desk.Write("a.txt", now);
    }

    private static Desk Exchange(string name, byte[] now, byte[] leftover, bool ofLeftover, byte[]? after = null)
    {
        Assert.SkipUnless(LinuxCalls.AreKnown, "This is what is done on Linux.");
        Desk desk = new Desk().Write(name, now).Write("leftover", leftover);
        ulong inode = LinuxFiles.Find(desk.PathOf(ofLeftover ? "leftover" : name))!.Inode;
        File.Move(
            desk.PathOf("leftover"),
            desk.PathOf(new ExchangeName(inode, ExchangeName.Digest(Before), ExchangeName.Digest(after ?? After)).ToString()));
        return desk;
    }
}
