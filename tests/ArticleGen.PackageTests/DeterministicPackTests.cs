using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

public sealed class DeterministicPackTests(PackedPackage package)
{
    [Fact]
    public async Task A_copy_of_the_sources_elsewhere_gives_the_same_bytes_and_so_does_packing_again()
    {
        string copy = Path.Combine(package.Work, "sources elsewhere", "in a deeper folder");
        RepositoryCopy.To(copy);

        byte[] first = await PackAsync(copy, "ArticleGen.Package", "first");
        byte[] second = await PackAsync(copy, "ArticleGen.Package", "second");
        byte[] tool = await PackAsync(copy, "ArticleGen.Tool", "tool");

        byte[] expected = await File.ReadAllBytesAsync(package.File, TestContext.Current.CancellationToken);
        Assert.Equal(expected, first);
        Assert.Equal(expected, second);
        Assert.Equal(await File.ReadAllBytesAsync(package.ToolFile, TestContext.Current.CancellationToken), tool);
    }

    private async Task<byte[]> PackAsync(string sources, string project, string name)
    {
        string folder = Path.Combine(package.Work, "packed again", name);
        await Dotnet.RunAsync(sources, "pack", $"src/{project}", "-c", "Release", "-o", folder);
        return await File.ReadAllBytesAsync(Directory.GetFiles(folder).Single(), TestContext.Current.CancellationToken);
    }
}
