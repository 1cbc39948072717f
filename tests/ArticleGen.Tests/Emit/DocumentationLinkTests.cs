namespace ArticleGen.Tests.Emit;

/// <summary>The documentation of articles and actors links to one another, where there is a property to link to.</summary>
public class DocumentationLinkTests
{
    private static readonly string Code = string.Join(
        "\n",
        Emission.Of(("seeds/ferry-resumes.txt", Stories.Ferry), ("seeds/sport/storm.txt", Stories.Storm)).Files().Values);

    [Theory]
    // A speaker with a name, and one without.
    [InlineData("<see cref=\"Actors.InesCalder\">Ines Calder</see> (2)")]
    [InlineData("6 quotes: A pilot who declined to be named (3), ")]
    // An actor of one article, and one of two.
    [InlineData("/// <remarks>Organization. In <see cref=\"Articles.FerryResumes\">ferry-resumes</see>.</remarks>")]
    [InlineData(", also called \"Calder\", \"INES CALDER\". In 2 articles.</remarks>")]
    [InlineData("/// <para>Id ferry-resumes, from seeds/ferry-resumes.txt.</para>")]
    public void Links_lead_to_properties(string expected) => Assert.Contains(expected, Code, StringComparison.Ordinal);

    // The compiler checks them when it writes a documentation file.
    [Fact]
    public void All_links_lead_somewhere()
    {
        CSharpParseOptions options = Target.Latest.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose);
        (string, ArticleReading)[] articles =
        [
            ("seeds/ferry.txt", Stories.Ferry), ("seeds/sport/storm.txt", Stories.Storm), ("seeds/sport/Articles.txt", Quoting("Actors")),
            ("seeds/all.txt", Quoting("Find")), ("seeds/2008 <a> & \"b\".txt", Quoting("Zürich 2008 <b> & \"c\"")),
            ("seeds/Actors/actors.txt", Quoting("Articles")),
        ];
        CSharpCompilation output = Emission.Of(articles).Output;
        output = output.RemoveAllSyntaxTrees().AddSyntaxTrees(
            output.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString(), options, tree.FilePath, Encoding.UTF8)));

        CompiledProject.AssertClean(output);
    }

    private static ArticleReading Quoting(string name) =>
        new Story(name + " sails").Actor(name, ActorKind.Organization).Quote(QuoteKind.Indirect, "sails", "None", speaker: name).Reading;
}
