using ArticleGen.Documentation;
using ArticleGen.Tests.Fields.Schema;

namespace ArticleGen.Tests.Documentation;

/// <summary>The schemas in the documentation are understood.</summary>
public class SchemaBlockTests
{
    public static TheoryData<string> Places => [.. Blocks.Select(block => block.Place)];

    private static IEnumerable<MarkdownBlock> Blocks =>
        MarkdownPage.AllBlocks.Where(static block => block.Language == MarkdownBlock.SchemaLanguage);

    // The page of ART0035 shows what is not understood.
    [Theory]
    [MemberData(nameof(Places))]
    public void A_block_is_understood_unless_it_is_shown_as_wrong(string place)
    {
        MarkdownBlock block = Blocks.Single(block => block.Place == place);
        bool isWrong = block.IsWrong && block.Page.EndsWith("ART0035.md", StringComparison.Ordinal);
        Assert.Equal(isWrong, SchemaText.Problems(SchemaText.Read(block.Text)).Length > 0);
    }
}
