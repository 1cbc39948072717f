using Microsoft.Build.Utilities;

namespace ArticleGen.Build.Tests;

public class NameTextsTests
{
    [Fact]
    public void Names_articles_and_leaves_other_files_and_twins_alone()
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
            ],
        };
        Assert.True(names.Execute());
        Assert.Equal(
            ["/p/a.txt|a.txt|x", "/p/BannedSymbols.txt||", "/p/A.txt||", "/p/b.txt|b.txt|"],
            names.Named.Select(file => $"{file.ItemSpec}|{file.GetMetadata("ArticleResource")}|{file.GetMetadata("ArticleName")}"));
    }

    private static TaskItem Item(string path, params (string Name, string Value)[] metadata) =>
        new(path, metadata.ToDictionary(item => item.Name, item => item.Value, StringComparer.Ordinal));
}
