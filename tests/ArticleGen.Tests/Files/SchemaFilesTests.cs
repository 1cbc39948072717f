namespace ArticleGen.Tests.Files;

public class SchemaFilesTests
{
    [Theory]
    [InlineData("/p/articles.schema")]
    [InlineData("/p/fields.txt")]
    [InlineData("/p/fields")]
    public void Takes_every_ArticleSchema_item_and_nothing_else(string path)
    {
        MemoryOptions item = MemoryOptions.OfMetadata(("ArticleGenSchema", "True"));
        Assert.True(SchemaFiles.IsSchema(path, item));
        Assert.False(ArticleFiles.IsArticle(path, item));
        Assert.False(ArticleFiles.IsArticle(path, MemoryOptions.OfMetadata(("ArticleGenSchema", "true"), ("ArticleGenItem", "true"))));
        Assert.False(SchemaFiles.IsSchema(path, MemoryOptions.OfMetadata()));
    }

    [Fact]
    public void A_lexicon_is_no_schema() =>
        Assert.False(SchemaFiles.IsSchema("/p/words.lexicon", MemoryOptions.OfMetadata(("ArticleGenSchema", "true"))));
}
