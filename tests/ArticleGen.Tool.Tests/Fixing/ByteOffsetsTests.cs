using System.Text;
using ArticleGen.Tool.Fixing;

namespace ArticleGen.Tool.Tests.Fixing;

public sealed class ByteOffsetsTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void Each_character_is_found(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        const string Text = "née 20 £\r\n";

        int[]? offsets = ByteOffsets.Compute(encoding.GetBytes(Text), encoding, [.. Enumerable.Range(0, Text.Length + 1)]);

        Assert.Equal(Enumerable.Range(0, Text.Length + 1).Select(length => encoding.GetByteCount(Text[..length])), offsets);
    }

    [Fact]
    public void Bytes_that_are_no_text_count_as_the_decoder_counts_them()
    {
        byte[][] pieces = [[0x41], [0xC3], [0x28], [0xE2, 0x80], [0xFF], [0xF0, 0x9F, 0x98], [0xED], [0xA0], [0x80], [0x42], [0xF0, 0x9F]];
        byte[] bytes = [.. pieces.SelectMany(static piece => piece)];

        int[]? offsets = ByteOffsets.Compute(bytes, Encoding.UTF8, [.. Enumerable.Range(0, pieces.Length + 1)]);

        Assert.Equal(pieces.Length, Encoding.UTF8.GetString(bytes).Length);
        Assert.Equal(Enumerable.Range(0, pieces.Length + 1).Select(count => pieces.Take(count).Sum(static piece => piece.Length)), offsets);
    }

    [Fact]
    public void Any_bytes_at_all_are_counted_as_the_decoder_counts_them()
    {
        Random random = new(20080821);
        for (int i = 0; i < 2000; i++)
        {
            byte[] bytes = new byte[random.Next(12)];
            random.NextBytes(bytes);
            string text = Encoding.UTF8.GetString(bytes);

            Assert.Equal(new[] { bytes.Length }, ByteOffsets.Compute(bytes, Encoding.UTF8, [text.Length]));
        }
    }

    [Fact]
    public void A_place_inside_a_character_or_behind_the_end_has_no_offset()
    {
        Assert.Null(ByteOffsets.Compute("a😀b"u8, Encoding.UTF8, [2]));
        Assert.Null(ByteOffsets.Compute("ab"u8, Encoding.UTF8, [3]));
        Assert.Equal("0 1 5", string.Join(' ', ByteOffsets.Compute("a😀b"u8, Encoding.UTF8, [0, 1, 3])!));
    }
}
