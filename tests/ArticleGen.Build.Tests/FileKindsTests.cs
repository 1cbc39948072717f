using System.Diagnostics;

namespace ArticleGen.Build.Tests;

public sealed class FileKindsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("articlegen-kinds-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_regular_whether_it_is_empty_or_not()
    {
        Assert.Equal(FileKind.Regular, FileKinds.Find(Write("full.txt", "Harbour")));
        Assert.Equal(FileKind.Regular, FileKinds.Find(Write("h\u00E9 |\t.txt", "")));
    }

    [Fact]
    public void A_folder_is_a_folder() => Assert.Equal(FileKind.Folder, FileKinds.Find(_folder));

    [Fact]
    public void What_is_not_there_is_missing() => Assert.Equal(FileKind.Missing, FileKinds.Find(PathOf("gone.txt")));

    [Fact]
    public void A_link_is_what_it_leads_to()
    {
        Assert.Equal(FileKind.Regular, FileKinds.Find(Link("link.txt", Write("full.txt", "Harbour"))));
        Assert.Equal(FileKind.Missing, FileKinds.Find(Link("dangling.txt", PathOf("nowhere.txt"))));
        Assert.Equal(FileKind.Missing, FileKinds.Find(Link("endless.txt", PathOf("endless.txt"))));
    }

    // ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG; and EPERM, EACCES, ENOSYS, by which a sandbox refuses the call.
    [Theory]
    [InlineData(2, true)]
    [InlineData(20, true)]
    [InlineData(40, true)]
    [InlineData(36, true)]
    [InlineData(1, false)]
    [InlineData(13, false)]
    [InlineData(38, false)]
    public void Only_an_error_that_says_so_means_that_nothing_is_there(int error, bool isGone) =>
        Assert.Equal(isGone, FileKinds.IsGone(error));

    [Fact]
    public void A_pipe_and_a_device_are_special()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has neither in folders.");
        using Process mkfifo = Process.Start("mkfifo", PathOf("pipe.txt"));
        mkfifo.WaitForExit();
        Assert.Equal(FileKind.Special, FileKinds.Find(PathOf("pipe.txt")));
        Assert.Equal(FileKind.Special, FileKinds.Find("/dev/zero"));
        Assert.Equal(FileKind.Special, FileKinds.Find(Link("device.txt", "/dev/zero")));
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    private string Link(string name, string target) => File.CreateSymbolicLink(PathOf(name), target).FullName;
}
