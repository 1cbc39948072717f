using System.Text;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>
/// Names and bytes that editors, archives and other systems come up with: every one is an article, wherever its text is stored.
/// </summary>
public sealed class UnusualFilesTests(PackedPackage package)
{
    private const string Program = """
        foreach (Article article in Articles.All)
        {
            System.Console.WriteLine($"{article.Id}|{article.SourceFile}|"
                + $"{System.Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes(article.Text))}|{article.Headline}");
            foreach (Quote quote in article.Quotes)
                System.Console.WriteLine($"  {quote.Range} {quote.Text} {quote.Speaker} {quote.Cue} "
                    + $"{article.Text.Substring(quote.Range.Start, quote.Range.Length) == quote.Text}");
        }
        """;

    private const string Latin = "Café reopens\n\nPARIS, March 3, 2024 (AFP) - Été.\n";

    private const string Code = "Code \"\"\" */ </summary> {0}\u2028\n\n\"\"\" */ </summary> {0} \\ \u2029 ]]> #if\n";

    private static readonly string[] Names =
    [
        "plain", "story.de", "G20.id", "G20#1", "class", "2008-review", "o'brien", "two words", "a,b", "a;b", "a=b", "a+b", "a(b)",
            "a@b", "a$b", "100%", "p%41", "pA",
        "tilde~", "tilde~7E", "and&more", "tick`", "new‑hyphen", "Новости", "emoji😀", "é", "e\u0301",
            "!!!", "upper", "UPPER.2",
    ];

    [Fact]
    public async Task Every_file_is_an_article_and_both_storages_give_the_same()
    {
        Consumer consumer = Unusual("Inline");
        Consumer other = Unusual("Resource");
        string[][] printed = await new ConsumerSet(consumer, other).BuildAndRunAsync();
        Assert.Equal(printed[0], printed[1]);
        string[] articles = [.. printed[0].Where(line => line.Contains('|', StringComparison.Ordinal))];
        Assert.Equal(Directory.GetFiles(consumer.PathOf("seeds"), "*", SearchOption.AllDirectories).Length, articles.Length);
        Assert.Equal(articles.Length, articles.Select(line => line.Split('|')[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Names, name => AssertText(name, $"{Texts.Harbour}\n\n{name}\n"));
        Assert.All(["utf8-bom", "utf16", "utf16-big"], name => AssertText(name, Texts.Harbour));
        AssertText("crlf", Texts.Harbour.ReplaceLineEndings("\r\n"));
        AssertText("latin1", Latin.Replace('é', '\uFFFD').Replace('É', '\uFFFD'));
        AssertText("code", Code);
        void AssertText(string name, string text) =>
            Assert.Single(
                articles,
                line =>
                    line.Contains(
                        $"|seeds/{name}.txt|{Convert.ToBase64String(Encoding.Unicode.GetBytes(text))}|",
                        StringComparison.Ordinal));

        Assert.DoesNotContain(printed[0], line => line.EndsWith(" False", StringComparison.Ordinal));
        // No satellite assembly for what looks like a language.
        Assert.Empty(Directory.GetDirectories(Path.GetDirectoryName(consumer.Assembly)!));
        Assert.Empty(Directory.GetDirectories(Path.GetDirectoryName(other.Assembly)!));
    }

    [Fact]
    public async Task Files_that_differ_by_case_alone_are_all_articles()
    {
        Consumer[] consumers = [Twins("Inline"), Twins("Resource")];
        Assert.SkipUnless(Directory.GetFiles(consumers[0].PathOf("seeds/b")).Length == 2, "The file system ignores case.");

        SetResult build = await new ConsumerSet(consumers).BuildAsync();
        int length = Texts.Harbour.Length;
        foreach (Consumer consumer in consumers)
        {
            Assert.Contains(
                "seeds/b/twin.txt(1,1): warning ART0008: ",
                Assert.Single(build.For(consumer).Findings),
                StringComparison.Ordinal);
            Assert.Equal(
                [$"seeds/b/Twin.txt {length + 2}", $"seeds/b/twin.txt {length + 1}", $"seeds/one.txt {length}"],
                (await consumer.RunLinesAsync()).Order(StringComparer.Ordinal));
        }

        Consumer Twins(string storage) =>
            new Consumer(package, $"Twins{storage}", properties: $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>")
            .WriteProgram(
                "foreach (Article article in Articles.All) System.Console.WriteLine($\"{article.SourceFile} {article.Text.Length}\");")
            .Write("seeds/one.txt", Texts.Harbour)
            .Write("seeds/b/twin.txt", Texts.Harbour + "!")
            .Write("seeds/b/Twin.txt", Texts.Harbour + "!!");
    }

    // What is wrong with a file is never why a project does not compile. Each file is tried for itself in CheckArticleFilesTests.
    [Fact]
    public async Task What_the_compiler_cannot_be_given_is_left_out_with_a_warning()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        Consumer consumer = new Consumer(
            package,
            "Unfit",
            properties: "<ArticleGen_TextStorage>Resource</ArticleGen_TextStorage>",
            items: """<Article Include="folder;missing.txt;explicit/.dotted.txt" /><AdditionalFiles Include="plain.txt" />""")
            .WriteProgram("foreach (Article article in Articles.All) System.Console.WriteLine($\"{article.Id} {article.Text.Length}\");")
            .Write("folder/inside.txt", Texts.Harbour)
            .Write("explicit/.dotted.txt", Texts.Harbour)
            .Write("seeds/.hidden.txt", Texts.Harbour)
            .Write("seeds/one.txt", Texts.Harbour)
            .Write("seeds/it's 12:30 100%7C.txt", Texts.Harbour)
            .Write("seeds/a;b*c?.txt", Texts.Harbour)
            .Write("seeds/12:30 a*b.txt", Texts.Harbour)
            .Write("seeds/quo\"te.txt", Texts.Harbour)
            .Write("seeds/line\nbreak.txt", Texts.Harbour)
            .Write("seeds/b|ar.txt", Texts.Harbour)
            .Write("seeds/t\tab.txt", Texts.Harbour)
            .Write("seeds/One.latin.txt", "Harbour\u00FF\0\0", Encoding.Latin1)
            .Write("plain.txt", "Harbour\u00FF\0\0", Encoding.Latin1);
        File.CreateSymbolicLink(consumer.PathOf("seeds/.#one.txt"), "nobody@desk.1234");
        File.CreateSymbolicLink(consumer.PathOf("seeds/gone.txt"), "nowhere.txt");
        File.CreateSymbolicLink(consumer.PathOf("seeds/endless.txt"), "endless.txt");
        File.CreateSymbolicLink(consumer.PathOf("seeds/zero.txt"), "/dev/zero");
        using (FileStream large = File.Create(consumer.PathOf("seeds/large.txt")))
        {
            large.SetLength(1_100_000_000);
        }

        await Dotnet.TryProgramAsync("mkfifo", consumer.Folder, new Dictionary<string, string>(), "seeds/pipe.txt");

        CommandResult build = await consumer.TryBuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);
        const string Article = "Unfit.csproj : warning ART0021: The article '";
        string[] expected =
        [
            $"{Article}folder' is listed, but it is a folder",
            $"{Article}missing.txt' is listed, but there is no such file",
            $"{Article}seeds/gone.txt' is listed, but it is a link that leads nowhere",
            $"{Article}seeds/endless.txt' is listed, but it is a link that leads nowhere",
            $"{Article}seeds/zero.txt' is listed, but it is a pipe, a socket or a device",
            $"{Article}seeds/pipe.txt' is listed, but it is a pipe, a socket or a device",
            $"{Article}seeds/large.txt' is listed, but it has 1,100,000,000 bytes",
            $"{Article}seeds/quo\"te.txt' is listed, but it has \" in its name",
            $"{Article}seeds/line<U+000A>break.txt' is listed, but it has U+000A in its name",
            $"{Article}seeds/12:30 a*b.txt' is listed, but it has : in its name",
            $"{Article}seeds/b|ar.txt' is listed, but it has | in its name",
            $"{Article}seeds/t<U+0009>ab.txt' is listed, but it has U+0009 in its name",
            "seeds/One.latin.txt(1,1): warning ART0007: 'One.latin.txt' is not text",
            "plain.txt(1,1): warning ART0007: 'plain.txt' is not text",
        ];
        Assert.All(expected, start => Assert.Single(build.Findings, finding => finding.Contains(start, StringComparison.Ordinal)));
        Assert.Equal(expected.Length, build.Findings.Count);
        int length = Texts.Harbour.Length;
        Assert.Equal(
            [$".dotted {length}", $"a;b*c? {length}", $"it's 12:30 100%7C {length}", $"one {length}"],
            (await consumer.RunAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

        CommandResult asErrors = await consumer.TryBuildAsync("--no-restore", "-p:WarningsAsErrors=ART0021");
        Assert.NotEqual(0, asErrors.ExitCode);
        Assert.Contains("error ART0021: The article 'folder'", asErrors.Output, StringComparison.Ordinal);
    }

    private Consumer Unusual(string storage)
    {
        Consumer consumer =
            new Consumer(package, "Unusual" + storage, properties: $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>")
            .WriteProgram(Program)
            .Write("seeds/sub/plain.txt", Texts.Harbour)
            .Write("seeds/utf8-bom.txt", Texts.Harbour, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))
            .Write("seeds/utf16.txt", Texts.Harbour, Encoding.Unicode)
            .Write("seeds/utf16-big.txt", Texts.Harbour, Encoding.BigEndianUnicode)
            .Write("seeds/utf16-no-bom.txt", Texts.Harbour, new UnicodeEncoding(bigEndian: false, byteOrderMark: false))
            .Write("seeds/latin1.txt", Latin, Encoding.Latin1)
            .Write("seeds/crlf.txt", Texts.Harbour.ReplaceLineEndings("\r\n"))
            .Write("seeds/cr.txt", Texts.Harbour.ReplaceLineEndings("\r"))
            .Write("seeds/nul.txt", "A NUL\n\nin the\0text\n")
            .Write("seeds/code.txt", Code)
            .Write("seeds/empty.txt", "");
        foreach (string name in Names)
        {
            consumer.Write($"seeds/{name}.txt", $"{Texts.Harbour}\n\n{name}\n");
        }

        return consumer;
    }
}
