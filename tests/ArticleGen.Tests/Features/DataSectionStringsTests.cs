namespace ArticleGen.Tests.Features;

public class DataSectionStringsTests
{
    private static readonly Version Tried = new(5, 0);

    [Fact]
    public void Are_off_unless_asked_for() => Assert.False(DataSectionStrings.AreOn(CSharpParseOptions.Default, Tried));

    // What the compiler makes of "-features:name" is "true".
    [Theory]
    [InlineData("true", true)]
    [InlineData("0", true)]
    [InlineData("4000", true)]
    [InlineData("10000", true)]
    [InlineData("10001", false)]
    [InlineData("off", false)]
    [InlineData("-1", false)]
    [InlineData("", false)]
    public void Depend_on_the_threshold(string threshold, bool areOn) =>
        Assert.Equal(areOn, DataSectionStrings.AreOn(Options(threshold), Tried));

    [Theory]
    [InlineData("4.13", false)]
    [InlineData("4.14", true)]
    [InlineData("5.9", true)]
    [InlineData("6.0", false)]
    public void Are_used_with_compilers_they_were_tried_with(string compiler, bool areOn) =>
        Assert.Equal(areOn, DataSectionStrings.AreOn(Options("4000"), Version.Parse(compiler)));

    private static CSharpParseOptions Options(string threshold) =>
        CSharpParseOptions.Default.WithFeatures([new(DataSectionStrings.Feature, threshold)]);
}
