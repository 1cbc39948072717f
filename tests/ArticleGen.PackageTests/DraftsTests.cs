using System.Text;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>ArticleGen_Drafts=Exclude: no word of a draft is in the assembly or its symbols, wherever the texts are.</summary>
public sealed class DraftsTests(PackedPackage package)
{
    private const string Secret = "Embargoed";
    private const string Draft = $"---\ntitle: {Secret} merger\ndraft: true\n---\n\"It is {Secret},\" said {Secret} Plum.\n";

    private const string Program =
        "System.Console.WriteLine(string.Join(' ', Articles.All.Select(a => a.Id + ':' + a.Text.Length)) + ' ' + Actors.All.Count);";

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public async Task No_word_of_a_draft_is_in_the_assembly(string storage)
    {
        Consumer consumer = new Consumer(
            package,
            $"Drafts{storage}",
            properties: $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>",
            items: """<Article Include="pages/*.html" />""")
            .WriteProgram(Program)
            .Write("seeds/harbour.txt", Texts.Harbour)
            .Write("seeds/merger.md", Draft)
            .Write("seeds/wide.md", Draft, Encoding.Unicode)
            .Write("pages/page.html", $"<html><head><meta name=draft content=true></head><body><p>{Secret}.</p></body></html>");

        string[] all = await consumer.BuildAndRunAsync();
        Assert.Equal(4, Assert.Single(all).Count(static c => c == ':'));
        Assert.True(HasSecret(consumer.Assembly));

        // The same folder of obj: the setting alone has changed.
        string[] without = await consumer.BuildAndRunAsync("--no-restore", "-p:ArticleGen_Drafts=Exclude");
        Assert.StartsWith($"harbour:{Texts.Harbour.Length} ", Assert.Single(without), StringComparison.Ordinal);
        Assert.Equal(1, without[0].Count(static c => c == ':'));
        Assert.False(HasSecret(consumer.Assembly));

        consumer.Write("seeds/merger.md", Draft.Replace("draft: true", "draft: false", StringComparison.Ordinal));
        string[] published = await consumer.BuildAndRunAsync("--no-restore", "-p:ArticleGen_Drafts=Exclude");
        Assert.Equal(2, Assert.Single(published).Count(static c => c == ':'));
        Assert.True(HasSecret(consumer.Assembly));
    }

    // As HTML the page is a draft; as text it is an article. The file itself stays as it is.
    [Fact]
    public async Task Another_format_alone_makes_the_texts_anew()
    {
        Consumer consumer = new Consumer(
            package,
            "DraftsFormat",
            properties: "<ArticleGen_TextStorage>Resource</ArticleGen_TextStorage><ArticleGen_Drafts>Exclude</ArticleGen_Drafts>",
            items: """<Article Include="pages/*.html" ArticleFormat="$(PageFormat)" />""")
            .WriteProgram(Program)
            .Write("seeds/harbour.txt", Texts.Harbour)
            .Write("pages/page.html", $"<html><head><meta name=draft content=true></head><body><p>{Secret}.</p></body></html>");

        Assert.Equal(2, Assert.Single(await consumer.BuildAndRunAsync("-p:PageFormat=Text")).Count(static c => c == ':'));
        Assert.True(HasSecret(consumer.Assembly));
        Assert.Equal(1, Assert.Single(await consumer.BuildAndRunAsync("--no-restore", "-p:PageFormat=Html")).Count(static c => c == ':'));
        Assert.False(HasSecret(consumer.Assembly));
        Assert.Equal(2, Assert.Single(await consumer.BuildAndRunAsync("--no-restore", "-p:PageFormat=Text")).Count(static c => c == ':'));
        Assert.True(HasSecret(consumer.Assembly));
    }

    private static bool HasSecret(string assembly)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(assembly);
        return bytes.IndexOf(Encoding.UTF8.GetBytes(Secret)) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes(Secret)) >= 0;
    }
}
