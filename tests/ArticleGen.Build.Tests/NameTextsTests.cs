using Microsoft.Build.Utilities;

namespace ArticleGen.Build.Tests;

public class NameTextsTests
{
    [Fact]
    public void Names_articles_and_leaves_other_files_twins_and_binaries_alone()
    {
        NameTexts names = new()
        {
            ProjectDirectory = "/p",
            Files =
            [
                Item("/p/a.txt", ("ArticleGenItem", "true"), ("ArticleName", "x")),
                Item("/p/BannedSymbols.txt"),
                Item("/p/A.txt", ("ArticleGenItem", "true"), ("ArticleGenTwin", "true")),
                Item("/p/b.txt", ("ArticleGenItem", "True")),
                Item("/p/b.md", ("ArticleGenItem", "true"), ("ArticleFormat", "Markdown")),
                Item("/p/c.txt", ("ArticleGenItem", "true"), ("ArticleGenBinary", "true")),
            ],
        };
        Assert.True(names.Execute());
        Assert.Equal(
            ["/p/a.txt|a.txt|x", "/p/BannedSymbols.txt||", "/p/A.txt||", "/p/b.txt|b.txt|", "/p/b.md|b.md|", "/p/c.txt||"],
            names.Named.Select(file => $"{file.ItemSpec}|{file.GetMetadata("ArticleResource")}|{file.GetMetadata("ArticleName")}"));
    }

    private static TaskItem Item(string path, params (string Name, string Value)[] metadata) =>
        new(path, metadata.ToDictionary(item => item.Name, item => item.Value, StringComparer.Ordinal));
}
