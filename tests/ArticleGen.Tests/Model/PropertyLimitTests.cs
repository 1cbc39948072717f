namespace ArticleGen.Tests.Model;

public class PropertyLimitTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(PropertyLimit.Most)]
    public void All_have_properties_up_to_the_limit(int count) =>
        Assert.All(Enumerable.Range(0, count), i => Assert.True(PropertyLimit.Choose(count, i => -i)(i)));

    [Fact]
    public void Past_it_those_of_the_greatest_weight_have_them_and_of_equals_the_first()
    {
        const int count = PropertyLimit.Most + 3;
        Func<int, bool> chosen = PropertyLimit.Choose(count, i => i switch { 0 => -1, count - 1 => 7, _ => 1 });
        Assert.Equal([0, count - 3, count - 2], Enumerable.Range(0, count).Where(i => !chosen(i)));
    }
}
