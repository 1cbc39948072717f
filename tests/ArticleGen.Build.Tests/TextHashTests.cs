namespace ArticleGen.Build.Tests;

public class TextHashTests
{
    [Theory]
    [InlineData("", 0xcbf29ce484222325)]
    [InlineData("a", 0xaf63dc4c8601ec8c)]
    [InlineData("foobar", 0x85944171f73967e8)]
    public void Names_of_one_byte_a_character_have_the_published_hashes(string name, ulong hash) =>
        Assert.Equal(hash, TextHash.Compute(name));

    [Fact]
    public void A_character_is_one_step_whatever_its_size() =>
        Assert.Equal(unchecked((0xcbf29ce484222325 ^ 0x20AC) * 1099511628211), TextHash.Compute("€"));
}
