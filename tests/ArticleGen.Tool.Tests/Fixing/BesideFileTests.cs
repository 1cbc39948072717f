using ArticleGen.Tool.Fixing;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Tests.Fixing;

public sealed class BesideFileTests
{
    private const int MostTries = 5;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(MostTries - 1)]
    public void A_file_that_another_run_clears_at_once_is_made_again(int times)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Nobody can delete an open file there.");
        using Desk desk = new();
        int made = 0;

        using (BesideFile file = BesideFile.Open(desk.Folder, Leftovers.Unfinished, path => DeleteIf(made++ < times, path)))
        {
            Assert.Equal([Path.GetFileName(file.Path)], desk.Names());
        }

        Assert.Equal(times + 1, made);
        Assert.Empty(desk.Names());
    }

    [Fact]
    public void A_file_that_is_gone_is_never_handed_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Nobody can delete an open file there.");
        using Desk desk = new();
        int made = 0;

        Assert.Throws<ToolException>(() => BesideFile.Open(desk.Folder, Leftovers.Unfinished, path => DeleteIf(made++ >= 0, path)));

        Assert.Equal(MostTries, made);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_named_as_the_reason()
    {
        Assert.SkipUnless(Directory.Exists("/sys/kernel"), "Asks for a folder in which not even root can make files.");

        ToolException refused = Assert.Throws<ToolException>(() => BesideFile.Open("/sys/kernel", Leftovers.Unfinished));

        Assert.Equal("the folder may not be written, and a fix needs room beside the file: ask for the right", refused.Message);
    }

    [Fact]
    public void The_lock_goes_even_if_the_file_cannot_be_deleted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The file is deleted after it is closed there.");
        using Desk desk = new();
        BesideFile file = BesideFile.Open(desk.Folder, Leftovers.Unfinished);
        File.Delete(file.Path);
        Directory.CreateDirectory(file.Path);

        Assert.Throws<UnauthorizedAccessException>(file.Dispose);

        Assert.False(file.Stream.CanWrite);
    }

    private static void DeleteIf(bool isWanted, string path)
    {
        if (isWanted)
        {
            File.Delete(path);
        }
    }
}
