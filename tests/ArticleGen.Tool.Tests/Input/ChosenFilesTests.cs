using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Tests.Input;

/// <summary>The files of a project that are named beside it.</summary>
public sealed class ChosenFilesTests
{
    [Theory]
    [InlineData("seeds/ferry.txt", true, "")]
    [InlineData("seeds/ferry.txt", false, "")]
    [InlineData("seeds/Ferry.txt", true, "")]
    [InlineData("seeds/Ferry.txt", false, "seeds/Ferry.txt")]
    [InlineData("news.csproj", true, "")]
    [InlineData("news.csproj", false, "news.csproj")]
    [InlineData("seeds/ferries.txt", true, "seeds/ferries.txt")]
    public void The_case_of_letters_counts_where_it_does_for_the_machine(string named, bool ignoreCase, string foreign)
    {
        using Desk desk = new Desk().Write("seeds/ferry.txt", Texts.Clean).Write("seeds/pier.txt", Texts.Clean);
        Surroundings here = new(desk.Folder, Stream.Null, Stream.Null, TextWriter.Null, ColourOutput: false, ErrorIsScreen: false);
        ArticleSet set = TextInput.Open(["seeds"], [], "stdin.txt", new(), here, TestContext.Current.CancellationToken) with
        {
            Project = desk.PathOf("News.csproj"),
        };
        List<string> unknown = [];

        ChosenFiles chosen = ChosenFiles.Choose([desk.PathOf(named)], [set], unknown.Add, PathNames.Choose(ignoreCase));

        Assert.Equal(foreign, string.Join(' ', unknown.Select(path => Path.GetRelativePath(desk.Folder, path))));
        Assert.Equal(named.StartsWith("seeds", StringComparison.Ordinal) && foreign == "", chosen.Include(desk.PathOf("seeds/ferry.txt")));
        Assert.False(chosen.Include(desk.PathOf("seeds/pier.txt")));
    }
}
