using System.Text;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.CodeFixes.Tests;

/// <summary>One fix, applied in one place.</summary>
public class TextFixTests
{
    private const string Ferry = "/desk/seeds/ferry.txt";
    private const string Article = "Ferry resumes\n\n\"We reopen,\" Calder undrelined. \"At dawn,\" he undrelined.\n";

    [Fact]
    public async Task Says_what_it_does()
    {
        using NewsDesk desk = Desk((Ferry, Article));
        CodeAction fix = Assert.Single(await desk.FixesAsync(Ferry));
        Assert.Equal("Replace 'undrelined' with 'underlined'", fix.Title);
    }

    [Fact]
    public async Task Edits_the_words_at_fault_and_nothing_else()
    {
        using NewsDesk desk = Desk((Ferry, Article), ("/desk/seeds/pier.txt", Article));
        SourceText before = await desk.File(Ferry).GetTextAsync(TestContext.Current.CancellationToken);
        await desk.FixAsync(Ferry);
        SourceText after = await desk.File(Ferry).GetTextAsync(TestContext.Current.CancellationToken);
        TextChange change = Assert.Single(after.GetTextChanges(before));
        Assert.Equal(("undrelined", "underlined"), (before.ToString(change.Span), change.NewText));
        Assert.Equal("Ferry resumes\n\n\"We reopen,\" Calder underlined. \"At dawn,\" he undrelined.\n", after.ToString());
        Assert.Equal(Article, await desk.TextAsync("/desk/seeds/pier.txt"));
        Assert.Equal(3, (await desk.DiagnosticsAsync()).Length);
    }

    [Fact]
    public async Task Works_for_an_article_of_any_extension()
    {
        using NewsDesk desk = Desk(("/desk/stories/ferry.story", Article));
        await desk.FixAsync("/desk/stories/ferry.story");
        Assert.Single(await desk.DiagnosticsAsync());
    }

    [Fact]
    public async Task Offers_nothing_without_a_suggestion()
    {
        using NewsDesk desk = new NewsDesk(new MarksSlips { WithSuggestion = false }).Add("Desk", (Ferry, Article));
        Assert.Empty(await desk.FixesAsync(Ferry));
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 bom", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Keeps_every_other_byte(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "utf-8 bom" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            _ => Encoding.GetEncoding(name),
        };
        const string Mixed = "Ferry\u2028 resumes \u26F4\r\n\r\n\"We reopen,\" Calder undrelined.\rЛавров \uFEFF\n\n  ";
        byte[] wrong = [.. encoding.GetPreamble(), .. encoding.GetBytes(Mixed)];
        byte[] right = [
            .. encoding.GetPreamble(),
            .. encoding.GetBytes(Mixed.Replace("undrelined", "underlined", StringComparison.Ordinal))
        ];
        using NewsDesk desk = new NewsDesk(new MarksSlips()).Add("Desk", (Ferry, wrong));
        await desk.FixAsync(Ferry);
        Assert.Equal(right, await desk.BytesAsync(Ferry));
    }

    private static NewsDesk Desk(params (string Path, string Text)[] files) =>
        new NewsDesk(new MarksSlips()).Add("Desk", files);
}
