using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests.Hosts;

/// <summary>A project with the package, in an editor: what is typed into an article is seen at once, unsaved.</summary>
public sealed class EditorTests(PackedPackage package)
{
    private const string Ferry = "Ferry resumes\n\nBERGEN, March 3 (NTB) - \"We reopen at dawn,\" Ines Calder said.\n";
    private const string Pier = "Pier closes\n\nBERGEN, March 3 (NTB) - \"We close at dawn,\" Ida Calder said.\n";
    private const string Program = "using Desk;\nSystem.Console.WriteLine(Articles.Ferry.Headline);\nSystem.Console.WriteLine(Actors.InesCalder.Name);\n";

    [Fact]
    public async Task Diagnostics_members_and_fixes_follow_what_is_typed()
    {
        using Editor editor = await OpenAsync();
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
    public async Task Completion_and_tooltips_know_the_articles()
    {
        using Editor editor = await OpenAsync();
        Assert.Superset(new HashSet<string>(["All", "Ferry", "Find", "Pier"]), (await editor.CompletionsAsync("Program.cs", "Articles.")).ToHashSet());
        string tooltip = await editor.TooltipAsync("Program.cs", "Articles.Ferry");
        Assert.Contains("Article Articles.Ferry", tooltip, StringComparison.Ordinal);
        Assert.Contains("Ferry resumes", tooltip, StringComparison.Ordinal);
        await editor.ReplaceAsync("ferry.txt", "Ferry resumes", "Ferry sails again");
        Assert.Contains("Ferry sails again", await editor.TooltipAsync("Program.cs", "Articles.Ferry"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Severities_of_an_editorconfig_arrive()
    {
        using Editor editor = await OpenAsync(".editorconfig", "[seeds/pier.txt]\narticlegen.ART0005.severity = error\n[seeds/ferry.txt]\narticlegen.ART0005.severity = none\n");
        await editor.ReplaceAsync("ferry.txt", "Calder said", "Calder undrelined");
        await editor.ReplaceAsync("pier.txt", "Calder said", "Calder undrelined");
        Assert.Equal(["pier.txt(3,56): Error ART0005"], await editor.ProblemsAsync());
    }

    private async Task<Editor> OpenAsync(string file = "notes.md", string text = "")
    {
        Consumer consumer = new Consumer(package, "Desk")
            .Write("seeds/ferry.txt", Ferry)
            .Write("seeds/pier.txt", Pier)
            .Write("Program.cs", Program)
            .Write(file, text);
        await Dotnet.RunAsync(consumer.Folder, "restore");
        return await Editor.OpenAsync(consumer.PathOf("Desk.csproj"));
    }
}
