using System.Runtime.Versioning;
using ArticleGen.Tool.Fixing;
using ArticleGen.Tool.Native;

namespace ArticleGen.Tool.Tests.Fixing;

/// <summary>What another program writes at the very moment of the exchange is not lost.</summary>
[SupportedOSPlatform("linux")]
public sealed class ExchangedFileTests
{
    [Fact]
    public void A_file_that_it_puts_in_the_place_stays()
    {
        using Desk desk = Begin();
        desk.Write("new", "theirs");

        ToolException refused = Assert.Throws<ToolException>(() => Replace(desk, () => File.Move(desk.PathOf("new"), desk.PathOf("a.txt"), overwrite: true)));

        Assert.Equal("the file was changed while it was read: run the command again", refused.Message);
        Assert.Equal("theirs", desk.Text("a.txt"));
        Assert.Equal(["a.txt"], desk.Names());
    }

    [Fact]
    public void A_file_with_the_same_words_that_it_puts_there_stays_as_well()
    {
        using Desk desk = Begin();
        desk.Write("new", "before");
        ulong theirs = LinuxFiles.Find(desk.PathOf("new"))!.Inode;

        Assert.Throws<ToolException>(() => Replace(desk, () => File.Move(desk.PathOf("new"), desk.PathOf("a.txt"), overwrite: true)));

        Assert.Equal(theirs, LinuxFiles.Find(desk.PathOf("a.txt"))!.Inode);
        Assert.Equal(["a.txt"], desk.Names());
    }

    [Fact]
    public void A_file_that_it_deletes_is_not_made_again()
    {
        using Desk desk = Begin();

        Assert.Throws<FileNotFoundException>(() => Replace(desk, () => File.Delete(desk.PathOf("a.txt"))));

        Assert.Empty(desk.Names());
    }

    [Fact]
    public void Rights_or_a_name_that_it_gives_the_file_are_kept()
    {
        using Desk desk = Begin();

        Assert.Throws<ToolException>(() => Replace(desk, () => File.SetUnixFileMode(desk.PathOf("a.txt"), UnixFileMode.UserRead)));
        Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(desk.PathOf("a.txt")));
        Assert.Throws<ToolException>(() => Replace(desk, () => desk.HardLink("a.txt", "b.txt")));
        Assert.Equal(2u, LinuxFiles.Find(desk.PathOf("a.txt"))!.Links);
        Assert.Equal(["a.txt", "b.txt"], desk.Names());
    }

    [Fact]
    public async Task Words_that_it_writes_into_the_file_wait_for_the_old_file_to_be_back()
    {
        using Desk desk = Begin();
        using (Microsoft.Win32.SafeHandles.SafeFileHandle file = LinuxFiles.OpenToRead(desk.PathOf("a.txt")))
        {
            Assert.SkipUnless(LinuxFiles.TryHold(file, againstReaders: false) && LinuxFiles.IsHeldAgainstWriting(file), "This file system has no leases.");
        }

        string inode = $":{LinuxFiles.Find(desk.PathOf("a.txt"))!.Inode} ";
        Task? writer = null;

        Assert.Throws<ToolException>(() => Replace(desk, () =>
        {
            writer = Task.Run(() => File.AppendAllText(desk.PathOf("a.txt"), ", theirs"));
            // The system lists who waits for whom.
            Assert.True(SpinWait.SpinUntil(() => File.ReadLines("/proc/locks").Any(line => line.Contains("BREAKING", StringComparison.Ordinal) && line.Contains(inode, StringComparison.Ordinal)), TimeSpan.FromSeconds(20)));
        }));

        await writer!;
        Assert.Equal("before, theirs", desk.Text("a.txt"));
        Assert.Equal(["a.txt"], desk.Names());
    }

    [Fact]
    public void A_run_that_is_stopped_at_the_exchange_has_done_nothing()
    {
        using Desk desk = Begin();

        Assert.Throws<InvalidOperationException>(() => Replace(desk, () => throw new InvalidOperationException()));

        Assert.Equal("before", desk.Text("a.txt"));
        Assert.Equal(["a.txt"], desk.Names());
    }

    private static Desk Begin()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && LinuxFiles.AreKnown, "This is what is done on Linux.");
        return new Desk().Write("a.txt", "before");
    }

    private static void Replace(Desk desk, Action atExchange) =>
        ExchangedFile.TryReplace(desk.PathOf("a.txt"), "before"u8.ToArray(), "after"u8.ToArray(), atExchange);
}
