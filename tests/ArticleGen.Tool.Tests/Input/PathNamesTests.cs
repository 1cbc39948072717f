using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Tests.Input;

public sealed class PathNamesTests
{
    [Theory]
    [InlineData(true, "c:/Desk/Pier.txt", "C:/desk/pier.TXT", true)]
    [InlineData(false, "c:/Desk/Pier.txt", "C:/desk/pier.TXT", false)]
    [InlineData(false, "/desk/pier.txt", "/desk/pier.txt", true)]
    [InlineData(true, "/desk/pier.txt", "/desk/piers.txt", false)]
    public void Case_counts_where_the_system_says_so(bool ignoreCase, string one, string other, bool same) =>
        Assert.Equal(same, PathNames.Choose(ignoreCase).Equals(one, other));

    [Fact]
    public void This_machine_compares_names_and_parts_of_them_alike() =>
        Assert.Equal(PathNames.Comparer.Equals("a", "A"), string.Equals("a", "A", PathNames.Comparison));
}
