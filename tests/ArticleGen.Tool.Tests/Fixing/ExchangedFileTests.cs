using System.Runtime.Versioning;
using ArticleGen.Tool.Fixing;
using ArticleGen.Tool.Hosting;
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

        ToolException refused = Assert.Throws<ToolException>(
            () => Replace(desk, () => File.Move(desk.PathOf("new"), desk.PathOf("a.txt"), overwrite: true)));

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
            Assert.SkipUnless(
                LinuxFiles.TryHold(file, againstReaders: false) && LinuxFiles.IsHeldAgainstWriting(file),
                "This file system has no leases.");
        }

        string inode = $":{LinuxFiles.Find(desk.PathOf("a.txt"))!.Inode} ";
        Task? writer = null;

        Assert.Throws<ToolException>(() => Replace(desk, () =>
        {
            writer = Task.Run(() => File.AppendAllText(desk.PathOf("a.txt"), ", theirs"));
            // The system lists who waits for whom.
            Assert.True(
                SpinWait.SpinUntil(
                    () => File.ReadLines("/proc/locks").Any(line =>
                        line.Contains("BREAKING", StringComparison.Ordinal) && line.Contains(inode, StringComparison.Ordinal)),
                    TimeSpan.FromSeconds(20)));
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

    [Fact]
    public void Where_it_deletes_the_new_file_the_old_one_that_was_changed_comes_back()
    {
        using Desk desk = Begin();
        desk.Write("new", "theirs");

        Assert.Throws<ToolException>(() => Replace(
            desk,
            () => File.Move(desk.PathOf("new"), desk.PathOf("a.txt"), overwrite: true),
            () => File.Delete(desk.PathOf("a.txt"))));

        Assert.Equal("theirs", desk.Text("a.txt"));
        Assert.Equal(["a.txt"], desk.Names());
    }

    [Fact]
    public void A_second_file_that_it_puts_in_the_place_of_the_new_one_stays()
    {
        using Desk desk = Begin();
        desk.Write("new", "theirs").Write("newest", "their newest");

        Assert.Throws<ToolException>(() => Replace(
            desk,
            () => File.Move(desk.PathOf("new"), desk.PathOf("a.txt"), overwrite: true),
            () => File.Move(desk.PathOf("newest"), desk.PathOf("a.txt"), overwrite: true)));

        Assert.Equal("their newest", desk.Text("a.txt"));
        Assert.Equal(["a.txt"], desk.Names());
    }

    [Fact]
    public void A_link_back_to_itself_that_it_puts_there_stays()
    {
        using Desk desk = Begin();
        desk.Link("a.link", "a.txt");

        Assert.Throws<ToolException>(() => Replace(
            desk, () => File.Move(desk.PathOf("a.link"), desk.PathOf("a.txt"), overwrite: true)));

        Assert.Equal("a.txt", new FileInfo(desk.PathOf("a.txt")).LinkTarget);
    }

    [Theory]
    [InlineData("before", "after", "a.txt")]
    [InlineData("theirs", "theirs", "a.txt,new")]
    public void Where_names_cannot_be_exchanged_a_file_is_overwritten_unless_it_was_changed(string now, string then, string names)
    {
        using Desk desk = Begin().Write("a.txt", now).Write("new", "after");

        Exception? failure = Record.Exception(
            () => ExchangedFile.Overwrite(desk.PathOf("new"), desk.PathOf("a.txt"), "before"u8.ToArray()));

        Assert.Equal(now == "before", failure is null);
        Assert.Equal((then, names), (desk.Text("a.txt"), string.Join(',', desk.Names())));
    }

    private static Desk Begin()
    {
        Assert.SkipUnless(LinuxCalls.AreKnown, "This is what is done on Linux.");
        return new Desk().Write("a.txt", "before");
    }

    private static void Replace(Desk desk, Action atExchange, Action? afterExchange = null) =>
        ExchangedFile.TryReplace(desk.PathOf("a.txt"), "before"u8.ToArray(), "after"u8.ToArray(), atExchange, afterExchange);
}
