using ArticleGen.Build;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>Texts that are stored as resources are the texts the compiler read.</summary>
public class ResourceTests
{
    private const string Name = "seeds/ferry~20.txt";

    public static TheoryData<string, byte[]> Files()
    {
        const string Text = "Fähre 💥\r\n\u2028 end\n";
        TheoryData<string, byte[]> files = [];
        foreach (Encoding encoding in new Encoding[] { new UTF8Encoding(true), new UTF8Encoding(false), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            files.Add(encoding.EncodingName + encoding.GetPreamble().Length, [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
        }

        files.Add("not UTF-8", [0x46, 0xE4, 0x68, 0x72, 0x65, 0xF0, 0x9F, 0x0A]);
        files.Add("UTF-16 without a mark", Encoding.Unicode.GetBytes("Ferry"));
        files.Add("empty", []);
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_text_is_decoded_as_the_compiler_decoded_it(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        SourceText text = SourceText.From(new MemoryStream(bytes), Encoding.UTF8);
        GeneratorRun run = Project(text).Run();
        Assert.Equal(text.ToString(), CompiledProject.Of(run.Output, Target.Latest, Texts((Name, bytes))).Run<string>("return Articles.Ferry.Text;"));
    }

    [Fact]
    public void Each_of_many_texts_is_found_and_both_homes_give_equal_articles()
    {
        const int Count = 300;
        TestProject inline = TestProject.Empty;
        TestProject resource = TestProject.Empty.WithProperty("ArticleGen_TextStorage", "Resource");
        List<(string, byte[])> texts = [];
        for (int i = 0; i < Count; i++)
        {
            string path = $"seeds/{i}.txt";
            string text = $"Story {i}\n\nVARNA, March 3 (Northwire) - \"It is {i},\" Ann Calder{i % 7} said in caf\u00E9 {i}.\n";
            inline = inline.With(path, text);
            resource = resource.With(path, text).WithMetadata(path, ("ArticleResource", path));
            texts.Add((path, Encoding.UTF8.GetBytes(text)));
        }

        const string Show = "return string.Join(\"\\n\", Articles.All.Select(a => string.Join(\"|\", a, a.Text, a.Dateline, a.Byline, a.SourceFile, Show(a.Paragraphs.Cast<object>()), Show(a.Actors), Show(a.Quotes))));";
        string expected = CompiledProject.Of(inline.Run(), Target.Latest).Run<string>(Show);
        Assert.Contains("It is 299", expected, StringComparison.Ordinal);
        Assert.Equal(expected, CompiledProject.Of(resource.Run().Output, Target.Latest, Texts([.. texts])).Run<string>(Show));
    }

    [Fact]
    public void The_headline_is_known_without_the_text() => Assert.False(Project(SourceText.From(Stories.FerryText)).Run().ArticleCode.Contains("Northwire. She", StringComparison.Ordinal));

    [Fact]
    public void A_resource_that_is_not_there_is_named() => Assert.Equal(
        $"The text of {Name} is to be in the resource ArticleGen.Texts, and is not there: build the project again.",
        CompiledProject.Of(Project(SourceText.From("x")).Run(), Target.Latest).Run<string>(Failing));

    [Fact]
    public void So_is_a_text_that_is_not_in_it() => Assert.StartsWith(
        $"The text of {Name} is ",
        CompiledProject.Of(Project(SourceText.From("x")).Run().Output, Target.Latest, Texts(("other.txt", []))).Run<string>(Failing),
        StringComparison.Ordinal);

    [Fact]
    public void A_file_without_a_resource_is_stored_inline()
    {
        GeneratorRun run = TestProject.Empty.With("seeds/ferry.txt", Stories.FerryText).WithProperty("ArticleGen_TextStorage", "Resource").Run();
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

    private const string Failing = "try { return Articles.Ferry.Text; } catch (InvalidOperationException e) { return e.Message; }";

    // As the build writes it.
    private static (string Name, byte[] Bytes) Texts(params (string Name, byte[] Bytes)[] texts)
    {
        using MemoryStream stream = new();
        TextDecoder decoder = new();
        TextResourceFormat.Write(stream, TextDirectory.Of([.. texts.Select(text => text.Name)]), position => decoder.ToUtf8(texts[position].Bytes, texts[position].Bytes.Length));
        return (TextResourceType.ResourceName, stream.ToArray());
    }

    private static TestProject Project(SourceText text) => TestProject.Empty
        .With(new MemoryText(TestProject.Directory + "seeds/ferry.txt", text))
        .WithMetadata("seeds/ferry.txt", ("ArticleResource", Name))
        .WithProperty("ArticleGen_TextStorage", "Resource");
}
