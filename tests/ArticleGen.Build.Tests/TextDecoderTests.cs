using ArticleGen.Build.Tests.Testing;

namespace ArticleGen.Build.Tests;

/// <summary>Compared with what the compiler itself makes of the same file.</summary>
public class TextDecoderTests
{
    private const string Text = "Fähre 💥\r\n\u2028 end\n";

    public static TheoryData<string, byte[]> Files()
    {
        TheoryData<string, byte[]> files = [];
        Encoding[] encodings =
        [
            new UTF8Encoding(true),
                new UTF8Encoding(false),
                new UnicodeEncoding(false, true),
                new UnicodeEncoding(true, true),
                new UTF32Encoding(false, true),
                new UTF32Encoding(true, true),
        ];
        foreach (Encoding encoding in encodings)
        {
            string name = encoding.EncodingName + encoding.GetPreamble().Length;
            files.Add(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
            files.Add(name + ", long", [.. encoding.GetPreamble(), .. encoding.GetBytes(string.Concat(Enumerable.Repeat(Text, 4000)))]);
            files.Add(name + ", nothing behind the mark", encoding.GetPreamble());
        }

        foreach (int length in Enumerable.Range((40 * 1024) - 5, 10))
        {
            files.Add(
                $"UTF-32 of {length} bytes",
                [0xFF, 0xFE, 0, 0, .. Enumerable.Repeat<byte[]>([0x41, 0, 0, 0], length / 4).SelectMany(bytes => bytes).Take(length - 4)]);
        }

        files.Add("not UTF-8", [0x46, 0xE4, 0x68, 0x72, 0x65, 0xF0, 0x9F, 0x0A, 0xED, 0xA0, 0x80, 0xC0, 0x80]);
        files.Add("not UTF-8 behind a mark", [0xEF, 0xBB, 0xBF, 0x46, 0xE4, 0x68]);
        files.Add(
            "not UTF-8, long",
            [.. Enumerable.Repeat<byte[]>([0x46, 0xE4, 0x68, 0xF0, 0x9F, 0x0A], 20_000).SelectMany(bytes => bytes)]);
        files.Add("UTF-16 without a mark", Encoding.Unicode.GetBytes("Ferry"));
        files.Add("UTF-16 with half a pair and half a character", [0xFF, 0xFE, 0x41, 0, 0, 0xD8, 0x42, 0, 0x43]);
        files.Add("two marks", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x41]);
        files.Add("half a mark", [0xEF, 0xBB]);
        files.Add("one byte", [0xFF]);
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_text_is_the_one_the_compiler_reads(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        if (CompilerText.Read(bytes) is string text)
        {
            Assert.Equal(text, Decoded(new TextDecoder(), bytes));
        }
        else
        {
            // Short UTF-32 of this byte order ends the compile as a binary file.
            Assert.Equal([0, 0, 0xFE, 0xFF], bytes[..4]);
        }
    }

    [Theory]
    [InlineData(1252)]
    [InlineData(932)]
    [InlineData(65001)]
    [InlineData(1200)]
    public void The_code_page_of_the_project_holds_where_there_is_no_mark(int codePage)
    {
        Encoding encoding = TextDecoder.CodePage(codePage);
        byte[] bytes = [0x46, 0xE4, 0x68, 0x72, 0x65, 0x20, 0x83, 0x41, 0x0A];
        Assert.Equal(CompilerText.Read(bytes, encoding), Decoded(new TextDecoder(encoding), bytes));
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)];
        Assert.Equal(Text, Decoded(new TextDecoder(encoding), marked));
    }

    [Fact]
    public void What_stands_behind_the_bytes_of_the_file_is_not_read() =>
        Assert.Equal("ab", Encoding.UTF8.GetString(new TextDecoder().ToUtf8([0x61, 0x62, 0xFF, 0xFF], 2)));

    private static string Decoded(TextDecoder decoder, byte[] bytes) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(decoder.ToUtf8(bytes, bytes.Length));
}
