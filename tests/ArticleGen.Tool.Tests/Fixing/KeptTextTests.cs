using ArticleGen.Tool.Fixing;

namespace ArticleGen.Tool.Tests.Fixing;

public sealed class KeptTextTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("line\nbreak and space é.txt")]
    public void What_is_written_is_read_again_and_nothing_that_is_cut(string name)
    {
        KeptText kept = new(name, [.. "be\nfore"u8], [.. "after"u8]);
        byte[] bytes = Bytes(kept);

        KeptText? read = KeptText.Parse(bytes);

        Assert.Equal(
            (name, "be\nfore", "after"),
            (read!.Name, System.Text.Encoding.UTF8.GetString(read.Before), System.Text.Encoding.UTF8.GetString(read.After)));
        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.Null(KeptText.Parse(bytes[..length]));
        }
    }

    [Fact]
    public void A_name_that_leads_elsewhere_or_a_byte_that_is_another_is_not_read()
    {
        Assert.Null(KeptText.Parse(Bytes(new KeptText("../a.txt", [1], [2]))));
        byte[] bytes = Bytes(new KeptText("a.txt", [1], [2]));
        bytes[^1]++;
        Assert.Null(KeptText.Parse(bytes));
    }

    [Theory]
    [InlineData("abXYef", "abcdef", "abXYef")]
    [InlineData("abcdef", "abcdef", "abXYefgh")]
    [InlineData("abXYefg", "abcdef", "abXYefgh")]
    [InlineData("abXYef", "abcdefgh", "abXYef")]
    [InlineData("abXYefgh", "abcdefgh", "abXYef")]
    [InlineData("abXdef", "abcdef", "abXYef")]
    public void Half_written_is_what_has_each_byte_from_one_or_the_other(string bytes, string before, string after) =>
        Assert.True(IsHalf(bytes, before, after));

    [Theory]
    [InlineData("abZYef", "abcdef", "abXYef")]
    [InlineData("abcde", "abcdef", "abXYef")]
    [InlineData("abXYefghi", "abcdef", "abXYefgh")]
    [InlineData("", "abcdef", "abXYef")]
    public void What_somebody_else_wrote_is_not(string bytes, string before, string after) => Assert.False(IsHalf(bytes, before, after));

    private static bool IsHalf(string bytes, string before, string after) =>
        new KeptText(
            "a",
            System.Text.Encoding.ASCII.GetBytes(before),
            System.Text.Encoding.ASCII.GetBytes(after)).IsHalfWritten(System.Text.Encoding.ASCII.GetBytes(bytes));

    private static byte[] Bytes(KeptText kept) => [.. kept.ToParts().SelectMany(static part => part.ToArray())];
}
