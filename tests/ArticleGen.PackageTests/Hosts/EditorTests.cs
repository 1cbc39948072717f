namespace ArticleGen.PackageTests.Hosts;

/// <summary>A project with the package, in an editor: what is typed into an article is seen at once, unsaved.</summary>
public sealed class EditorTests(OpenedProject opened) : IClassFixture<OpenedProject>
{
    [Fact]
    public async Task Diagnostics_members_and_fixes_follow_what_is_typed()
    {
        Editor editor = opened.OpenEditor();
        Assert.Empty(await editor.ProblemsAsync());

        await editor.ReplaceAsync("ferry.txt", "dawn,\"", "dawn,");
        Assert.Equal(["ferry.txt(3,25): Warning ART0004"], await editor.ProblemsAsync());
        Assert.Equal("Insert '\"' after 'dawn,'", await editor.FixAsync("ferry.txt", "ART0004"));
        Assert.Empty(await editor.ProblemsAsync());

        await editor.ReplaceAsync("ferry.txt", "Calder said", "Calder undrelined");
        Assert.Equal(["ferry.txt(3,58): Warning ART0005"], await editor.ProblemsAsync());
        Assert.Equal("Replace 'undrelined' with 'underlined'", await editor.FixAsync("ferry.txt", "ART0005"));
        Assert.Empty(await editor.ProblemsAsync());
        Assert.Contains("Ines Calder underlined.", await editor.TextAsync("ferry.txt"), StringComparison.Ordinal);

        // The program speaks of somebody who is no longer in the article.
        await editor.ReplaceAsync("ferry.txt", "Ines Calder", "Tom Hale");
        Assert.Equal(["Program.cs(3,33): Error CS0117"], await editor.ProblemsAsync());
        Assert.Contains("TomHale", await editor.CompletionsAsync("Program.cs", "Actors."));
    }

    [Fact]
    public async Task Front_matter_is_checked_and_mended_while_it_is_typed()
    {
        Editor editor = opened.OpenEditor();
        await editor.ReplaceAsync("pilots.md", "pilots]", "pilots");
        Assert.Equal(["pilots.md(4,7): Warning ART0027"], await editor.ProblemsAsync());
        await editor.ReplaceAsync("pilots.md", "pilots", "pilots]");
        Assert.Empty(await editor.ProblemsAsync());

        await editor.ReplaceAsync("pilots.md", "Pilots return", "Pilots: home again");
        Assert.Equal(["pilots.md(2,8): Warning ART0027"], await editor.ProblemsAsync());
        await editor.FixAsync("pilots.md", "ART0027");
        Assert.Empty(await editor.ProblemsAsync());
        Assert.Contains("title: \"Pilots: home again\"\n", await editor.TextAsync("pilots.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declared_fields_are_checked_and_mended_while_they_are_typed()
    {
        Editor editor = opened.OpenEditor();
        await editor.ReplaceAsync("pilots.md", "date:", "kind: breif\nnear: piere\ndate:");
        Assert.Equal(
            ["pilots.md(3,7): Error ART0031", "pilots.md(4,7): Error ART0031"], await editor.ProblemsAsync());
        await editor.FixAsync("pilots.md", "ART0031");
        await editor.FixAsync("pilots.md", "ART0031");
        Assert.Empty(await editor.ProblemsAsync());
        Assert.Contains("kind: brief\nnear: pier\n", await editor.TextAsync("pilots.md"), StringComparison.Ordinal);

        await editor.ReplaceAsync("pilots.md", "kind:", "knid:");
        Assert.Equal(["pilots.md(3,1): Warning ART0033"], await editor.ProblemsAsync());
    }

    [Fact]
    public async Task Completion_and_tooltips_know_the_articles()
    {
        Editor editor = opened.OpenEditor();
        Assert.Superset(
            new HashSet<string>(["All", "Ferry", "Find", "Pier", "Pilots"]),
            (await editor.CompletionsAsync("Program.cs", "Articles.")).ToHashSet());
        string tooltip = await editor.TooltipAsync("Program.cs", "Articles.Ferry");
        Assert.Contains("Article Articles.Ferry", tooltip, StringComparison.Ordinal);
        Assert.Contains("Ferry resumes", tooltip, StringComparison.Ordinal);
        await editor.ReplaceAsync("ferry.txt", "Ferry resumes", "Ferry sails again");
        Assert.Contains("Ferry sails again", await editor.TooltipAsync("Program.cs", "Articles.Ferry"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Severities_of_an_editorconfig_arrive()
    {
        Editor editor = opened.OpenEditor();
        await editor.ReplaceAsync("quay.txt", "Calder said", "Calder undrelined");
        await editor.ReplaceAsync("pier.txt", "Calder said", "Calder undrelined");
        Assert.Equal(["pier.txt(3,56): Error ART0005"], await editor.ProblemsAsync());
    }
}
