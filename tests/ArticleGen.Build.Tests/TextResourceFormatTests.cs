using ArticleGen.Build.Tests.Testing;

namespace ArticleGen.Build.Tests;

public class TextResourceFormatTests
{
    [Fact]
    public void The_bytes_are_those_of_the_format()
    {
        // The hash of a is the smaller one.
        byte[] expected =
        [
            0x41, 0x47, 0x54, 0x31, 2, 0, 0, 0,
            0x8c, 0xec, 0x01, 0x86, 0x4c, 0xdc, 0x63, 0xaf, 56, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0,
            0x25, 0x23, 0x22, 0x84, 0xe4, 0x9c, 0xf2, 0xcb, 59, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
            0xE2, 0x82, 0xAC, 0x78,
        ];
        Assert.Equal(expected, Write(("", "x"), ("a", "€")));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        (string, string)[] texts = [.. Enumerable.Range(0, 500).Select(i => ($"seeds/{i}.txt", $"text {i}"))];
        byte[] resource = Write(texts);

        Assert.Equal(resource, Write([.. texts.Reverse()]));
        List<(ulong Hash, string Text)> written = WrittenTexts.Of(resource);
        Assert.Equal(written.OrderBy(text => text.Hash), written);
        Assert.All(texts, text => Assert.Equal(text.Item2, WrittenTexts.Find(resource, text.Item1)));
    }

    [Fact]
    public void No_texts_and_empty_texts_can_be_written()
    {
        Assert.Equal([0x41, 0x47, 0x54, 0x31, 0, 0, 0, 0], Write());
        Assert.Equal("", WrittenTexts.Find(Write(("x", ""), ("y", "y")), "x"));
    }

    [Fact]
    public void Names_with_one_hash_are_found()
    {
        Assert.Equal((1, 3), TextDirectory.Create(["x", "8yn0iYCKYHlIj4-BwPqk", "y", "GReLUrM4wMqfg9yzV3KQ"]).Clash);
        Assert.Equal((0, 1), TextDirectory.Create(["x", "x"]).Clash);
        Assert.Null(TextDirectory.Create(["x", "y"]).Clash);
    }

    private static byte[] Write(params (string Name, string Text)[] texts)
    {
        using MemoryStream stream = new();
        TextResourceFormat.Write(
            stream,
            TextDirectory.Create([.. texts.Select(text => text.Name)]),
            i => Encoding.UTF8.GetBytes(texts[i].Text));
        return stream.ToArray();
    }
}
