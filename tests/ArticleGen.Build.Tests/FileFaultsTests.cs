using ArticleGen.Build.Tests.Testing;

namespace ArticleGen.Build.Tests;

public sealed class FileFaultsTests : IDisposable
{
    private readonly OddFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_file_has_none_up_to_the_limit()
    {
        Assert.Null(FileFaults.Find(_files.Write("empty.txt", [])));
        Assert.Null(FileFaults.Find(_files.Write("lead.txt", "Harbour"u8)));
        Assert.Null(FileFaults.Find(_files.Sparse("long.txt", 104_857_600)));
        Assert.Null(FileFaults.Find(_files.Link("link.txt", _files.PathOf("lead.txt"))));
    }

    [Fact]
    public void A_longer_file_has_its_length() => Assert.Equal(
        "it has 104,857,601 bytes, and 104,857,600 are the most that is read: divide it, or leave it out",
        FileFaults.Find(_files.Sparse("long.txt", 104_857_601)));

    [Fact]
    public void A_link_to_a_file_that_is_too_long_has_the_length_of_that_file() =>
        Assert.Contains(
            "104,857,601",
            FileFaults.Find(_files.Link("link.txt", _files.Sparse("long.txt", 104_857_601))),
            StringComparison.Ordinal);

    [Fact]
    public void What_is_no_file_has_its_kind()
    {
        Assert.Equal("it is a folder", FileFaults.Find(_files.Folder));
        Assert.Equal("there is no such file", FileFaults.Find(_files.PathOf("gone.txt")));
        Assert.Equal("it is a link that leads nowhere", FileFaults.Find(_files.Link("dangling.txt", "nowhere.txt")));
        Assert.Equal("it is a link that leads nowhere", FileFaults.Find(_files.Link("endless.txt", "endless.txt")));
    }

    [Fact]
    public void What_need_not_end_is_told_apart()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files in folders.");
        const string Fault = "it is a pipe, a socket or a device, which need not have an end";
        Assert.Equal(Fault, FileFaults.Find(_files.Pipe("pipe.txt")));
        Assert.Equal(Fault, FileFaults.Find("/dev/zero"));
        Assert.Equal(Fault, FileFaults.Find(_files.Link("device.txt", "/dev/zero")));
    }
}
