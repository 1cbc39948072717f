namespace ArticleGen.Tests.GeneratorTests;

/// <summary>Texts that are stored as resources are the texts the compiler read.</summary>
public class ResourceTests
{
    private const string Resource = "News.seeds.ferry.txt";

    public static TheoryData<string, byte[]> Files()
    {
        const string Text = "Fähre 💥\r\n\u2028 end\n";
        TheoryData<string, byte[]> files = [];
        foreach (Encoding encoding in new Encoding[] { new UTF8Encoding(true), new UTF8Encoding(false), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true) })
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
        Assert.Contains($"Resource(\"{Resource}\")", run.ArticleCode, StringComparison.Ordinal);
        Assert.Equal(text.ToString(), CompiledProject.Of(run.Output, Target.Latest, (Resource, bytes)).Run<string>("return Articles.Ferry.Text;"));
    }

    [Fact]
    public void The_headline_is_known_without_the_text() => Assert.False(Project(SourceText.From(Stories.FerryText)).Run().ArticleCode.Contains("Northwire. She", StringComparison.Ordinal));

    [Fact]
    public void A_resource_that_is_not_there_is_named() => Assert.Contains(
        Resource,
        CompiledProject.Of(Project(SourceText.From("x")).Run(), Target.Latest).Run<string>("try { return Articles.Ferry.Text; } catch (InvalidOperationException e) { return e.Message; }"),
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

    private static TestProject Project(SourceText text) => TestProject.Empty
        .With(new MemoryText(TestProject.Directory + "seeds/ferry.txt", text))
        .WithMetadata("seeds/ferry.txt", ("ArticleResource", Resource))
        .WithProperty("ArticleGen_TextStorage", "Resource");
}
