namespace ArticleGen.Tests.Model;

public class PropertyLimitTests
{
    // The weights of things, "-" for one that gets none in any case; and which of them have a property.
    [Theory]
    [InlineData(0, "", "")]
    [InlineData(3, "3 2 1", "0 1 2")]
    [InlineData(3, "1 2 2 2 2 3", "1 2 5")]
    [InlineData(2, "- 1 - - 4 - 1", "1 4")]
    [InlineData(0, "1 2", "")]
    public void Those_of_the_greatest_weight_have_properties_and_of_equals_the_first(int most, string weights, string chosen)
    {
        int?[] numbers = [
            .. weights.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(static weight => weight == "-" ? (int?)null : weight[0] - '0')
        ];
        bool[] have = PropertyLimit.Choose(numbers, most);
        Assert.Equal(chosen, string.Join(' ', Enumerable.Range(0, have.Length).Where(i => have[i])));
    }

    [Theory]
    [InlineData(ActorProperties.Frequent, PropertyLimit.FrequentActors)]
    [InlineData(ActorProperties.All, PropertyLimit.Most)]
    [InlineData(ActorProperties.Quoted, PropertyLimit.Most)]
    [InlineData(ActorProperties.None, 0)]
    public void The_project_decides_how_many_actors_have_properties(object asked, int most) =>
        Assert.Equal(most, PropertyLimit.FindMost((ActorProperties)asked));
}
