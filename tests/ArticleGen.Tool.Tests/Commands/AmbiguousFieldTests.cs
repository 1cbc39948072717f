namespace ArticleGen.Tool.Tests.Commands;

/// <summary>What does not go together in the fields of several files is reported, and mended where it is clear how.</summary>
public sealed class AmbiguousFieldTests
{
    [Fact]
    public async Task A_folder_is_checked_and_mended_as_a_project_is()
    {
        using Desk desk = new Desk()
            .Write("seeds/a.md", Article("land: se"))
            .Write("seeds/b.md", Article("land: dk"))
            .Write("seeds/c.md", Article("land: no"));

        ToolRun check = await desk.RunAsync("check", "seeds");

        Assert.StartsWith(
            "seeds/c.md(4,7): warning ART0034: 'land' is a truth value here and text at seeds/a.md(4,7), so it is text in all articles; "
                + "put it in quotation marks if text is meant",
            Assert.Single(check.Lines),
            StringComparison.Ordinal);
        await desk.RunAsync("fix", "seeds");
        Assert.Equal(0, (await desk.RunAsync("check", "seeds")).ExitCode);
        Assert.Equal(Article("land: \"no\""), desk.Text("seeds/c.md"));
    }

    // A later round must not compare the edited files with one another alone.
    [Fact]
    public async Task A_value_that_goes_together_with_most_is_left_alone_in_every_round()
    {
        using Desk desk = new();
        for (int i = 1; i <= 4; i++)
        {
            desk.Write($"seeds/n{i}.md", Article($"rating: {i}"));
        }

        string[] names = ["e", "t1", "t2"];
        string[] ratings = ["5", "five", "four"];
        for (int i = 0; i < names.Length; i++)
        {
            desk.Write($"seeds/{names[i]}.md", Misspell(Article($"rating: {ratings[i]}")));
        }

        await desk.RunAsync("fix", "seeds");

        Assert.All(names.Zip(ratings), file => Assert.Equal(Article($"rating: {file.Second}"), desk.Text($"seeds/{file.First}.md")));
        Assert.Equal(
            ["seeds/t1.md(4,9)", "seeds/t2.md(4,9)"],
            (await desk.RunAsync("check", "seeds")).Lines.Select(static line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    private static string Misspell(string article) => article.Replace("Calder said", "Calder siad", StringComparison.Ordinal);

    private static string Article(string front) =>
        $"---\ntitle: Ferry resumes\ndate: 2011-03-14\n{front}\n---\n\n\"The ferry runs again,\" port director Ines Calder said.\n";
}
