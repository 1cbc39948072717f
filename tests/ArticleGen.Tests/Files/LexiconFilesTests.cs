namespace ArticleGen.Tests.Files;

public class LexiconFilesTests
{
    [Theory]
    [InlineData("/p/newsroom.lexicon")]
    [InlineData("/p/NEWSROOM.LEXICON")]
    public void Takes_files_with_the_extension(string path)
    {
        Assert.True(LexiconFiles.IsLexicon(path, MemoryOptions.OfMetadata()));
        Assert.False(ArticleFiles.IsArticle(path, MemoryOptions.OfMetadata()));
        Assert.False(ArticleFiles.IsArticle(path, MemoryOptions.OfMetadata(("ArticleGenItem", "true"))));
    }

    [Theory]
    [InlineData("/p/words.txt")]
    [InlineData("/p/words")]
    public void Takes_every_ArticleLexicon_item(string path)
    {
        MemoryOptions item = MemoryOptions.OfMetadata(("ArticleGenLexicon", "True"));
        Assert.True(LexiconFiles.IsLexicon(path, item));
        Assert.False(ArticleFiles.IsArticle(path, item));
        Assert.False(LexiconFiles.IsLexicon(path, MemoryOptions.OfMetadata()));
    }

    [Fact]
    public void Leaves_articles() =>
        Assert.False(LexiconFiles.IsLexicon("/p/lexicon.txt", MemoryOptions.OfMetadata(("ArticleGenItem", "true"))));
}
