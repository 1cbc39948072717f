using ArticleGen.Build.Tests.Testing;
using Microsoft.Build.Utilities;

namespace ArticleGen.Build.Tests;

public sealed class CheckTextResourceTests : IDisposable
{
    private readonly OddFiles _files = new();
    private readonly RecordingEngine _engine = new();

    private string Texts => _files.PathOf("ArticleGen.texts");

    private string Stamp => _files.PathOf("ArticleGen.texts.stamp");

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_stamp_of_the_file_that_was_written_stays()
    {
        WriteBoth();
        Assert.True(StampStays());
    }

    [Fact]
    public void A_file_that_is_gone_emptied_cut_or_overwritten_loses_its_stamp()
    {
        Action[] damages =
        [
            () => File.Delete(Texts),
            () => File.WriteAllText(Texts, ""),
            () => File.WriteAllText(Texts, "tex"),
            () => File.WriteAllText(Texts, "txet"),
            CutInTheSameMoment,
        ];
        Assert.All(damages, damage =>
        {
            WriteBoth();
            damage();
            Assert.False(StampStays());
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    public void A_stamp_that_is_damaged_itself_goes(string stamp)
    {
        WriteBoth();
        File.WriteAllText(Stamp, stamp);
        Assert.False(StampStays());
    }

    [Fact]
    public void Where_there_is_nothing_nothing_is_wrong() => Assert.False(StampStays());

    private void CutInTheSameMoment()
    {
        DateTime time = File.GetLastWriteTimeUtc(Texts);
        File.WriteAllText(Texts, "tex");
        File.SetLastWriteTimeUtc(Texts, time);
    }

    private void WriteBoth()
    {
        File.WriteAllText(Texts, "text");
        File.SetLastWriteTimeUtc(Texts, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        TextResourceStamp.Write(Stamp, Texts);
    }

    private bool StampStays()
    {
        Assert.True(
            new CheckTextResource { BuildEngine = _engine, TextFile = new TaskItem(Texts), StampFile = new TaskItem(Stamp) }.Execute());
        Assert.Empty(_engine.Errors);
        return File.Exists(Stamp);
    }
}
