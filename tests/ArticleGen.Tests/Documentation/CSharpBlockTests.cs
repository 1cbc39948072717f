using ArticleGen.Documentation;

namespace ArticleGen.Tests.Documentation;

/// <summary>The C# in the documentation compiles beside the generated code of the article that it shows.</summary>
public class CSharpBlockTests
{
    public static TheoryData<string> Places => [.. Blocks.Select(block => block.Place)];

    // The programs of the reading's own page are run with its package, in the tests of the packages.
    private static IEnumerable<MarkdownBlock> Blocks => MarkdownPage.AllBlocks.Where(
        static block => block.Language == "csharp" && block.Page != "src/ArticleGen.Reading/README.md");

    [Theory]
    [MemberData(nameof(Places))]
    public void A_block_compiles_unless_it_is_shown_as_wrong(string place)
    {
        MarkdownBlock block = Blocks.Single(block => block.Place == place);
        Assert.Equal(block.IsWrong, HarbourExample.Compile(block).Any());
    }
}
