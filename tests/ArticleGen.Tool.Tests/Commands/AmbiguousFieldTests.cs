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

    private static string Article(string front) =>
        $"---\ntitle: Ferry resumes\ndate: 2011-03-14\n{front}\n---\n\n\"The ferry runs again,\" port director Ines Calder said.\n";
}
