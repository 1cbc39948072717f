namespace ArticleGen.Tests.Settings;

public class GeneratorSettingsTests
{
    [Fact]
    public void Has_defaults()
    {
        GeneratorSettings settings = From(("RootNamespace", "News.Desk"));
        Assert.Equal(
            new(
                "News.Desk",
                Accessibility.Public,
                TextStorage.Inline,
                null,
                Drafts.Include,
                ActorProperties.Frequent,
                ValueList<InvalidSetting>.Empty),
            settings);
    }

    [Fact]
    public void Reads_what_is_set()
    {
        GeneratorSettings settings = From(
            ("ArticleGen_Namespace", "News.Wire"),
            ("ArticleGen_Accessibility", " Internal "),
            ("ArticleGen_TextStorage", "resource"),
            ("ArticleGen_ReferenceDate", "2008-08-21"),
            ("ArticleGen_Drafts", "exclude"),
            ("ArticleGen_ActorProperties", "quoted"));
        Assert.Equal(
            new(
                "News.Wire",
                Accessibility.Internal,
                TextStorage.Resource,
                new DateTime(2008, 8, 21),
                Drafts.Exclude,
                ActorProperties.Quoted,
                ValueList<InvalidSetting>.Empty),
            settings);
    }

    [Fact]
    public void Falls_back_and_lists_what_it_does_not_understand()
    {
        GeneratorSettings settings = From(
            ("RootNamespace", "News"),
            ("ArticleGen_Namespace", "1 News"),
            ("ArticleGen_Accessibility", "private"),
            ("ArticleGen_TextStorage", "disk"),
            ("ArticleGen_ReferenceDate", "21 August"),
            ("ArticleGen_Drafts", "Hide"),
            ("ArticleGen_ActorProperties", "Some"));
        Assert.Equal(
            ("News", Accessibility.Public, TextStorage.Inline, null, Drafts.Include, ActorProperties.Frequent),
            (
                settings.Namespace,
                settings.Accessibility,
                settings.TextStorage,
                settings.ReferenceDate,
                settings.Drafts,
                settings.ActorProperties));
        Assert.Equal(
            [
                ("ArticleGen_Namespace", "1 News"),
                ("ArticleGen_Accessibility", "private"),
                ("ArticleGen_TextStorage", "disk"),
                ("ArticleGen_ReferenceDate", "21 August"),
                ("ArticleGen_Drafts", "Hide"),
                ("ArticleGen_ActorProperties", "Some"),
            ],
            settings.Invalid.Select(invalid => (invalid.Property, invalid.Value)));
    }

    [Fact]
    public void A_blank_property_is_not_set() =>
        Assert.Equal("News", From(("RootNamespace", "News"), ("ArticleGen_Namespace", "  ")).Namespace);

    [Theory]
    [InlineData("News Desk", "News_Desk")]
    [InlineData("news-desk.2024", "news_desk._2024")]
    [InlineData("my.class.lib", "my.@class.lib")]
    [InlineData("Новости", "Новости")]
    [InlineData("a..b.", "a.b")]
    [InlineData("💥", "_")]
    public void Makes_a_namespace_of_any_root_namespace(string rootNamespace, string expected) =>
        Assert.Equal(expected, From(("RootNamespace", rootNamespace)).Namespace);

    [Fact]
    public void Falls_back_on_the_assembly_name() =>
        Assert.Equal("News_Desk", GeneratorSettings.From(MemoryOptions.Of(), "News-Desk").Namespace);

    [Fact]
    public void Falls_back_on_a_name_of_its_own() => Assert.Equal("Articles_", From().Namespace);

    [Theory]
    [InlineData("a.b", "a.b")]
    [InlineData("@a.@class", "a.@class")]
    [InlineData("namespace", "@namespace")]
    public void Takes_a_namespace_as_written(string written, string expected) =>
        Assert.Equal(expected, From(("ArticleGen_Namespace", written)).Namespace);

    private static GeneratorSettings From(params (string Name, string Value)[] properties) =>
        GeneratorSettings.From(MemoryOptions.OfProperties(properties));
}
