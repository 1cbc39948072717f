using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>The file list is an input of the compiler: no file has to be newer than the assembly for a build to see the change.</summary>
public sealed class StaleCompileTests(PackedPackage package)
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public async Task Adding_an_old_file_renaming_and_deleting_rebuild_the_project(string storage)
    {
        Consumer consumer = new Consumer(package, $"Stale{storage}", properties: $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>")
            .Write("seeds/one.txt", Texts.Harbour)
            .WriteProgram("foreach (Article article in Articles.All) System.Console.WriteLine($\"{article.Id} {article.Text.Length}\");");
        int length = Texts.Harbour.Length;
        Assert.Equal([$"one {length}"], await consumer.BuildAndRunAsync());

        // Nothing changed: the compiler does not run.
        DateTime built = File.GetLastWriteTimeUtc(consumer.Assembly);
        await consumer.BuildAsync("--no-restore");
        Assert.Equal(built, File.GetLastWriteTimeUtc(consumer.Assembly));

        consumer.Write("seeds/two.txt", Texts.Harbour + "!");
        File.SetLastWriteTimeUtc(consumer.PathOf("seeds/two.txt"), LongAgo);
        Assert.Equal([$"one {length}", $"two {length + 1}"], await consumer.BuildAndRunAsync("--no-restore"));

        File.Move(consumer.PathOf("seeds/two.txt"), consumer.PathOf("seeds/zwei.txt"));
        Assert.Equal([$"one {length}", $"zwei {length + 1}"], await consumer.BuildAndRunAsync("--no-restore"));

        File.Delete(consumer.PathOf("seeds/one.txt"));
        Assert.Equal([$"zwei {length + 1}"], await consumer.BuildAndRunAsync("--no-restore"));

        consumer.Write("seeds/zwei.txt", Texts.Harbour + "!!");
        Assert.Equal([$"zwei {length + 2}"], await consumer.BuildAndRunAsync("--no-restore"));

        await Dotnet.RunAsync(consumer.Folder, "clean");
        Assert.False(File.Exists(consumer.Assembly));
        Assert.Equal([$"zwei {length + 2}"], await consumer.BuildAndRunAsync("--no-restore", "--no-incremental"));
    }
}
