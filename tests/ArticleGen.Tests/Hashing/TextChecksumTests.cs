namespace ArticleGen.Tests.Hashing;

public class TextChecksumTests
{
    [Fact]
    public void Each_place_and_each_character_counts()
    {
        const string Text = "The ferry runs again.";
        HashSet<TextChecksum> seen = [TextChecksum.Compute(Text)];
        for (int length = 0; length <= Text.Length; length++)
        {
            string text = Text[..length];
            Assert.Equal(length == Text.Length, !seen.Add(TextChecksum.Compute(text)));
            for (int i = 0; i < length; i++)
            {
                for (int bit = 0; bit < 15; bit++)
                {
                    char[] other = text.ToCharArray();
                    other[i] ^= (char)(1 << bit);
                    Assert.True(seen.Add(TextChecksum.Compute(new string(other))), $"{length} {i} {bit}");
                }
            }
        }
    }

    [Fact]
    public void Words_in_another_order_are_another_text()
    {
        string[] orders = ["abcdefghijkl", "efghabcdijkl", "abcdijklefgh", "ijklefghabcd", "badcfehgjilk", "dcbahgfelkji"];
        Assert.Equal(orders.Length, orders.Select(TextChecksum.Compute).Distinct().Count());
    }

    [Fact]
    public void Zeros_at_the_end_count() =>
        Assert.Equal(20, Enumerable.Range(0, 20).Select(count => TextChecksum.Compute(new string('\0', count))).Distinct().Count());

    [Fact]
    public void Half_a_pair_counts_as_the_character_that_stands_for_it_and_a_whole_pair_as_itself()
    {
        Assert.Equal(TextChecksum.Compute("x\uFFFDy"), TextChecksum.Compute("x\uD83Dy"));
        Assert.Equal(TextChecksum.Compute("\uFFFD\uFFFD"), TextChecksum.Compute("\uDCA5\uD83D"));
        Assert.NotEqual(TextChecksum.Compute("\uFFFD\uFFFD"), TextChecksum.Compute("\uD83D\uDCA5"));
    }

    [Fact]
    public void Both_numbers_can_be_packed() => Assert.All(
        Enumerable.Range(0, 1000).Select(number => TextChecksum.Compute($"{number}")),
        static sum => Assert.True(sum is { High: >= 0, Low: >= 0 }));
}
