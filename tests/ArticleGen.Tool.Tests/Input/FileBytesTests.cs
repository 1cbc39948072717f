using System.Text;
using ArticleGen.Tool.Input;
using Microsoft.Win32.SafeHandles;

namespace ArticleGen.Tool.Tests.Input;

public sealed class FileBytesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(100)]
    public void A_file_up_to_the_limit_is_read_whole(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(static i => (byte)i)];
        using Desk desk = new Desk().Write("a.txt", bytes);

        using SafeFileHandle file = File.OpenHandle(desk.PathOf("a.txt"));
        Assert.Equal(bytes, FileBytes.Read(file, most: 100));
    }

    [Fact]
    public void The_limit_holds_for_what_is_read_whatever_length_was_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Asks for a device that never ends and has no length.");
        using SafeFileHandle zero = File.OpenHandle("/dev/zero");

        string message = Assert.Throws<UnfitFileException>(() => FileBytes.Read(zero, most: 1_000_000)).Message;
        Assert.Equal("it has too many bytes, and 1,000,000 are the most that is read: divide it, or leave it out", message);
    }

    [Fact]
    public void A_file_of_the_system_without_a_length_is_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Asks for a file of Linux.");

        Assert.Contains("MemTotal", Encoding.UTF8.GetString(FileBytes.Read("/proc/meminfo")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_read_up_to_the_limit()
    {
        using MemoryStream stream = new(new byte[100]);

        Assert.Equal(100, (await FileBytes.ReadAsync(stream, most: 100, TestContext.Current.CancellationToken)).Length);
        stream.Position = 0;
        await Assert.ThrowsAsync<UnfitFileException>(() => FileBytes.ReadAsync(stream, most: 99, TestContext.Current.CancellationToken));
    }
}
