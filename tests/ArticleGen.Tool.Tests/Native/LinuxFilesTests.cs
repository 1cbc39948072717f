using System.Runtime.Versioning;
using System.Text;
using ArticleGen.Tool.Native;
using Microsoft.Win32.SafeHandles;

namespace ArticleGen.Tool.Tests.Native;

[SupportedOSPlatform("linux")]
public sealed class LinuxFilesTests
{
    // A handle that names a file and does not open it: the mode can be asked for, the attributes cannot.
    private const int NameOnly = 0x200000;

    [Theory]
    [InlineData("none.txt")]
    [InlineData("none/a.txt")]
    [InlineData("a.txt/b.txt")]
    [InlineData("dangling")]
    public void A_path_at_which_nothing_is_has_no_facts(string path)
    {
        using Desk desk = Begin().Link("dangling", "none.txt");

        Assert.Null(LinuxFiles.Find(desk.PathOf(path)));
        Assert.NotNull(LinuxFiles.Find(desk.PathOf("a.txt")));
    }

    [Fact]
    public void A_path_that_cannot_be_looked_at_is_not_taken_for_one_at_which_nothing_is()
    {
        using Desk desk = Begin().Link("endless", "endless");

        Assert.Throws<IOException>(() => LinuxFiles.Find(desk.PathOf("endless")));
        Assert.Throws<IOException>(() => LinuxFiles.Find(desk.PathOf(new string('a', 300))));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(NameOnly, false)]
    public void Attributes_that_cannot_be_listed_are_not_taken_for_none(int flags, bool canCopy)
    {
        using Desk desk = Begin().Write("b.txt", "");
        int opened = LinuxCalls.Open(Encoding.UTF8.GetBytes(desk.PathOf("a.txt") + '\0'), flags | LinuxCalls.CloseOnExec);
        using SafeFileHandle from = new(opened, ownsHandle: true);
        using SafeFileHandle to = LinuxFiles.OpenToRead(desk.PathOf("b.txt"));

        Assert.Equal(canCopy, LinuxFiles.TryCopyFacts(from, to));
    }

    [Fact]
    public void A_file_that_is_not_there_cannot_be_opened()
    {
        using Desk desk = Begin();

        Assert.Throws<FileNotFoundException>(() => LinuxFiles.OpenToRead(desk.PathOf("none.txt")));
    }

    private static Desk Begin()
    {
        Assert.SkipUnless(LinuxCalls.AreKnown, "This is what is done on Linux.");
        return new Desk().Write("a.txt", "");
    }
}
