using System.Reflection;
using System.Runtime.Loader;
using ArticleGen.Build;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>Texts that are stored as a resource: the generated code reads what the build writes.</summary>
public class ResourceTests
{
    private const string Name = "seeds/ferry.txt";
    private const string One = "Ferry one\n";
    private const string Refusal =
        $"The text of {Name} in the resource ArticleGen.Texts is not the one that this program was compiled with: build the project again.";

    private static readonly string[] Names = [
        Name,
        "seeds/fähre~20💥.txt",
        "../outside/G20~231.txt",
        "x.txt",
        .. Enumerable.Range(0, 60).Select(i => $"seeds/story-{i}.txt")
    ];

    [Fact]
    public void Every_text_is_found()
    {
        CompiledProject compiled = WithTexts(Names, TextOf);
        Assert.Equal(
            string.Join('|', Names.Select((_, i) => $"A{i}={TextOf(i)}").Order(StringComparer.Ordinal)),
            compiled.Run<string>(
                """return string.Join("|", Articles.All.Select(article => article.Id.ToUpperInvariant() + "=" + """
                    + """article.Text).OrderBy(text => text, StringComparer.Ordinal));"""));
    }

    // Records as UTF-8 literals, as literals in the strings' own heap, and as literals among other data: what the compiler makes of a
    // string is not ours.
    [Theory]
    [InlineData(null)]
    [InlineData("10000")]
    [InlineData("0")]
    public void Both_homes_give_equal_articles(string? dataSectionStrings)
    {
        Target target = Target.Latest with { DataSectionStrings = dataSectionStrings };
        const int Count = 300;
        string[] paths = [.. Enumerable.Range(0, Count).Select(i => $"seeds/{i}.txt")];
        string[] texts = [
            .. Enumerable.Range(0, Count)
                .Select(i => $"Story {i}\n\nVARNA, March 3 (Northwire) - \"It is {i},\" Ann Calder{i % 7} said in caf\u00E9 {i}.\n")
        ];
        TestProject inline = TestProject.Empty;
        TestProject resource = (TestProject.Empty with { Target = target }).WithProperty("ArticleGen_TextStorage", "Resource");
        for (int i = 0; i < Count; i++)
        {
            inline = inline.With(paths[i], texts[i]);
            resource = With(resource, paths[i], paths[i], SourceText.From(texts[i]));
        }

        const string Show =
            "return string.Join(\"\\n\", Articles.All.Select(a => string.Join(\"|\", a, a.Text, a.Dateline, a.Byline, a.SourceFile, "
                + "Show(a.Paragraphs.Cast<object>()), Show(a.Actors), Show(a.Quotes))));";
        string expected = CompiledProject.Of(inline.Run(), Target.Latest).Run<string>(Show);
        Assert.Contains("It is 299", expected, StringComparison.Ordinal);
        Assert.Equal(expected, CompiledProject.Of(resource.Run().Output, target, Resource(paths, i => texts[i])).Run<string>(Show));
    }

    [Fact]
    public void Both_homes_give_equal_Markdown_articles()
    {
        const string Pilots = "seeds/pilots.md";
        const string Show =
            "Article a = Articles.Pilots; return string.Join(\"|\", a, a.Text, a.Updated, Show(a.Authors), Show(a.Tags), a.Summary, "
                + "Show(a.Quotes), Show(a.Quotes.Select(q => q.PlainText)), Show(a.Paragraphs.Select(p => a.ToPlainText(p))));";
        TestProject inline = TestProject.Empty.With(Pilots, Stories.PilotsText).WithMetadata(Pilots, ("ArticleGenItem", "true"));
        TestProject resource = inline.WithProperty("ArticleGen_TextStorage", "Resource")
            .WithMetadata(Pilots, ("ArticleGenItem", "true"), ("ArticleResource", Pilots));
        string expected = CompiledProject.Of(inline.Run(), Target.Latest).Run<string>(Show);
        Assert.Contains("|We are very glad,", expected, StringComparison.Ordinal);
        Assert.Contains("\"We are very glad,\" said Ines Calder, the harbour master.", expected, StringComparison.Ordinal);
        Assert.Equal(
            expected,
            CompiledProject.Of(resource.Run().Output, Target.Latest, Resource([Pilots], static _ => Stories.PilotsText)).Run<string>(Show));
    }

    [Fact]
    public void Texts_longer_than_the_buffer_are_whole_and_leave_the_next_ones_alone()
    {
        string[] texts = [new string('\u20AC', 30_000) + "end", "short", new string('b', 65_536), new string('c', 65_537)];
        CompiledProject compiled = WithTexts(Names[..texts.Length], i => texts[i]);
        Assert.Equal(
            string.Join('|', texts) + "|short",
            compiled.Run<string>("return string.Join(\"|\", Articles.All.Select(a => a.Text)) + \"|\" + Articles.A1.Text;"));
    }

    [Fact]
    public void Many_threads_read_at_once()
    {
        CompiledProject compiled = WithTexts(Names, TextOf);
        Assert.Equal(0, compiled.Run<int>(
            """
            int wrong = 0;
            var threads = Enumerable.Range(0, 8).Select(t => new Thread(() =>
            {
                for (int round = 0; round < 400; round++)
                {
                    Article article = Articles.All[(round * 7 + t) % Articles.All.Count] with { };
                    string number = article.Id.Substring(1);
                    if (!article.Text.StartsWith("Text " + number + " ", StringComparison.Ordinal)
                        || article.Text.Length != 7 + number.Length + int.Parse(number) * 7) Interlocked.Increment(ref wrong);
                    if (round % 50 == 0) GC.Collect(0);
                }
            })).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            return wrong;
            """));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Fähre 💥\r\n\u2028 end\0\uFFFD\uFEFF\n")]
    public void The_text_is_the_one_that_was_written(string text) =>
        Assert.Equal(
            text,
            CompiledProject.Of(Project(SourceText.From(text)).Run().Output, Target.Latest, Resource([Name], _ => text))
                .Run<string>("return Articles.Ferry.Text;"));

    [Fact]
    public void The_headline_is_known_without_the_text() =>
        Assert.False(Project(SourceText.From(Stories.FerryText)).Run().ArticleCode.Contains("Northwire. She", StringComparison.Ordinal));

    // Among them an article that was saved between the step of the build that writes the resource and the compiler, and a resource of
    // another build.
    [Fact]
    public void A_resource_without_the_text_or_with_another_one_is_told_with_the_name_of_the_file()
    {
        CSharpCompilation output = OutputOf(One);
        string[] others = [
            "Ferry two\n", "Ferry eno\n", "Ferry one", "Ferry one\n\n", "ferry one\n", "Ferry one\r", "F\u00E9rry one", "",
            "\0Ferry one\n"
        ];
        Assert.Equal(Refusal, Read(CompiledProject.Of(output, Target.Latest)));
        Assert.Equal(Refusal, Read(output, Resource([], TextOf)));
        Assert.Equal(Refusal, Read(output, Resource(Names[1..], TextOf)));
        Assert.All(others, other => Assert.Equal(Refusal, Read(output, Resource([Name], _ => other))));
        Assert.Equal(One, Read(output, Resource([Name], _ => One)));
    }

    [Fact]
    public void A_resource_that_is_cut_or_overwritten_anywhere_gives_the_text_or_says_so()
    {
        (string name, byte[] whole) = Resource([Name, "other.txt"], i => i == 0 ? One : "Other");
        // It stands in the assembly as it is, behind its length.
        byte[] assembly = CompiledProject.Of(OutputOf(One), Target.Latest, (name, whole)).Bytes;
        int start = assembly.AsSpan().IndexOf(whole);
        int end = whole.AsSpan().IndexOf(Encoding.UTF8.GetBytes(One)) + One.Length;
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.Equal(length < end ? Refusal : One, Read(Patched(start - sizeof(int), BitConverter.GetBytes(length))));
        }

        int refused = 0;
        for (int i = 0; i < whole.Length; i++)
        {
            string read = Read(Patched(start + i, [(byte)(whole[i] ^ 0x80)]));
            refused += read == Refusal ? 1 : 0;
            Assert.True(read is Refusal or One, $"byte {i}: {read}");
        }

        // The text at least, and hash, offset and length of its entry.
        Assert.InRange(refused, One.Length + 24, whole.Length);
        Assert.Equal(Refusal, Read(Patched(start, [.. Enumerable.Repeat((byte)0xFF, whole.Length)])));
        Assert.Equal(Refusal, Read(Patched(start, new byte[whole.Length])));

        byte[] Patched(int at, byte[] bytes) => [.. assembly[..at], .. bytes, .. assembly[(at + bytes.Length)..]];
    }

    [Theory]
    [InlineData("half a pair \uD83D in the text")]
    [InlineData("\uDCA5 at its start, and a whole one \U0001F4A5")]
    [InlineData("at its end \uD83D")]
    public void Half_a_surrogate_pair_is_the_replacement_character_on_both_sides(string text) =>
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), Read(OutputOf(text), Resource([Name], _ => text)));

    [Fact]
    public void A_file_without_a_name_in_the_resource_is_stored_inline()
    {
        GeneratorRun run = TestProject.Empty.With(Name, Stories.FerryText).WithProperty("ArticleGen_TextStorage", "Resource").Run();
        Assert.Equal(Stories.FerryText, CompiledProject.Of(run, Target.Latest).Run<string>("return Articles.Ferry.Text;"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void Compiles_for_netstandard(LanguageVersion version)
    {
        TestProject project = Project(SourceText.From("x")) with { Target = new(version, IsNetStandard: true) };
        CompiledProject.AssertClean(project.Run().Output);
    }

    private static CSharpCompilation OutputOf(string text) => Project(SourceText.From(text)).Run().Output;

    private static string Read(CSharpCompilation output, (string, byte[]) resource) =>
        Read(CompiledProject.Of(output, Target.Latest, resource));

    private static string Read(CompiledProject project) => Read(project.Bytes);

    /// <summary>The text of the article, or the message of the exception.</summary>
    private static string Read(byte[] assembly)
    {
        AssemblyLoadContext context = new("reader", isCollectible: true);
        try
        {
            object ferry = context.LoadFromStream(new MemoryStream(assembly)).GetType("News.Articles")!.GetProperty("Ferry")!.GetValue(
                null)!;
            return (string)ferry.GetType().GetProperty("Text")!.GetValue(ferry)!;
        }
        catch (TargetInvocationException failure) when (failure.InnerException is InvalidOperationException refusal)
        {
            return refusal.Message;
        }
        finally
        {
            context.Unload();
        }
    }

    private static string TextOf(int number) => $"Text {number} \u20AC{new string('x', number * 7)}";

    internal static (string, byte[]) Resource(string[] names, Func<int, string> textOf)
    {
        using MemoryStream stream = new();
        TextResourceFormat.Write(stream, TextDirectory.Create(names), i => Encoding.UTF8.GetBytes(textOf(i)));
        return ("ArticleGen.Texts", stream.ToArray());
    }

    /// <summary>The articles a0, a1 and so on, whose texts the resource has under these names.</summary>
    private static CompiledProject WithTexts(string[] names, Func<int, string> textOf)
    {
        TestProject project = TestProject.Empty.WithProperty("ArticleGen_TextStorage", "Resource");
        for (int i = 0; i < names.Length; i++)
        {
            project = With(project, $"seeds/a{i}.txt", names[i], SourceText.From(textOf(i)));
        }

        return CompiledProject.Of(project.Run().Output, Target.Latest, Resource(names, textOf));
    }

    private static TestProject Project(SourceText text) =>
        With(TestProject.Empty.WithProperty("ArticleGen_TextStorage", "Resource"), Name, Name, text);

    private static TestProject With(TestProject project, string path, string name, SourceText text) => project
        .With(new MemoryText(TestProject.Directory + path, text))
        .WithMetadata(path, ("ArticleResource", name));
}
