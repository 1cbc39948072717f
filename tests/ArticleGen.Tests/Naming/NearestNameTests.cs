namespace ArticleGen.Tests.Naming;

public class NearestNameTests
{
    private static readonly string[] Known = ["rating", "section", "embargo", "tags", "reading time", "derby", "derbys"];

    [Theory]
    [InlineData("ratng", "rating")]
    [InlineData("raitng", "rating")]
    [InlineData("RATING", "rating")]
    [InlineData("sektion", "section")]
    [InlineData("embargoed", "embargo")]
    [InlineData("tag", "tags")]
    [InlineData("reeding-tyme", "reading time")]
    [InlineData("derbi", "derby")]
    [InlineData("derbyss", "derbys")]
    public void Finds_what_is_a_few_slips_away(string name, string meant) => Assert.Equal(meant, NearestName.Find(name, Known));

    [Theory]
    [InlineData("")]
    [InlineData("ta")]
    [InlineData("price")]
    [InlineData("sport")]
    [InlineData("ratification")]
    [InlineData("gnitar")]
    public void Finds_nothing_where_none_is_near(string name) => Assert.Null(NearestName.Find(name, Known));

    [Fact]
    public void Takes_the_nearest_and_of_equals_the_first()
    {
        Assert.Equal("derbe", NearestName.Find("derbie", ["derby", "derbe", "derbis"]));
        Assert.Equal("port", NearestName.Find("part", ["port", "pert"]));
    }

    // Against the plain definition, on all short words of two letters.
    [Fact]
    public void Counts_as_the_definition_does()
    {
        string[] words = [.. Words(5)];
        foreach (string one in words.Where(static word => word.Length >= 3))
        {
            foreach (string other in words)
            {
                int limit = Math.Min(one.Length / 3, 3);
                Assert.Equal(Slips(one, other) <= limit ? other : null, NearestName.Find(one, [other]));
            }
        }
    }

    [Fact]
    public void Long_names_are_compared_in_linear_work()
    {
        string name = new('a', 1_000_000);
        Assert.Equal(name + "b", NearestName.Find(name, [new string('b', 1_000_000), name + "b"]));
    }

    private static IEnumerable<string> Words(int longest) => Enumerable.Range(0, longest + 1)
        .SelectMany(static length => Enumerable.Range(0, 1 << length).Select(
            bits => new string([.. Enumerable.Range(0, length).Select(i => ((bits >> i) & 1) == 0 ? 'a' : 'b')])));

    private static int Slips(string one, string other)
    {
        int[,] slips = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0
                    ? i + j
                    : new[]
                    {
                        slips[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), slips[i - 1, j] + 1, slips[i, j - 1] + 1,
                        i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? slips[i - 2, j - 2] + 1 : 99,
                    }.Min();
            }
        }

        return slips[one.Length, other.Length];
    }
}
