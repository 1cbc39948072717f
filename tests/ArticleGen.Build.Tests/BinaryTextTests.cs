using ArticleGen.Build.Tests.Testing;

namespace ArticleGen.Build.Tests;

/// <summary>Compared with what the compiler itself does with the same file.</summary>
public class BinaryTextTests
{
    private static readonly byte[] AppleDouble = [
        0, 5, 0x16, 7, 0, 2, 0, 0, .. "Mac OS X        "u8, 0, 2, 0, 0, 0, 9, 0, 0, 0, 0x32, 0xFF
    ];

    public static TheoryData<string, byte[], bool> Files()
    {
        TheoryData<string, byte[], bool> files = new()
        {
            { "a byte that is no UTF-8, and two NULs", [.. "Harbour"u8, 0xFF, 0, 0], true },
            { "the NULs before it", [0, 0, .. "Harbour"u8, 0xFF], true },
            { "many NULs", [0xFF, 0, 0, 0, 0, 0], true },
            { "cut UTF-8 and two NULs", [.. "Harbour"u8, 0, 0, 0xC3], true },
            { "a pair after a single NUL", [0xFF, 0, 0x41, 0, 0], true },
            { "what macOS writes beside a file", AppleDouble, true },
            {
                "short UTF-32 of the order that nobody uses",
                [.. new UTF32Encoding(true, true).GetPreamble(), .. new UTF32Encoding(true, true).GetBytes("Ferry ü")],
                true
            },
            { "UTF-16 without a mark, with a letter that is no UTF-8", Encoding.Unicode.GetBytes("Fähre"), false },
            { "two NULs in UTF-8", [.. "Harbour"u8, 0, 0], false },
            { "two NULs in UTF-8 with letters of two bytes", [.. "Fähre\0\0"u8], false },
            { "a single NUL in UTF-8", [.. "Har\0bour"u8], false },
            { "a single NUL, and a byte that is no UTF-8", [.. "Har\0bour"u8, 0xFF], false },
            { "NULs apart, and a byte that is no UTF-8", [0, 0xFF, 0, 0x41, 0], false },
            { "a byte that is no UTF-8", [0x46, 0xE4, 0x68], false },
            { "UTF-32 of English without a mark, which is UTF-8 with NULs", Encoding.UTF32.GetBytes("Ferry"), false },
            { "UTF-32 without a mark", Encoding.UTF32.GetBytes("Fähre"), true },
            { "two NULs behind the mark of UTF-8", [0xEF, 0xBB, 0xBF, 0xFF, 0, 0], false },
            { "two NULs behind the mark of UTF-16", [0xFF, 0xFE, 0, 0, 0, 0, 0, 0xD8], false },
            { "nothing", [], false },
            { "one NUL", [0], false },
            { "two NULs", [0, 0], false },
        };
        foreach (int length in new[] { 1000, 40 * 1024, 200_000 })
        {
            files.Add($"{length} letters, then two NULs", [0xE4, .. Enumerable.Repeat((byte)'x', length), 0, 0], true);
            files.Add($"{length} letters, and one that is no UTF-8", [.. Enumerable.Repeat((byte)'x', length), 0xE4, 0], false);
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_compiler_stops_where_it_is_said_to_stop(string name, byte[] bytes, bool stops)
    {
        Assert.NotEmpty(name);
        Assert.Equal(stops, CompilerText.Read(bytes) is null);
        Assert.Equal(stops, BinaryText.StopsCompiler(new TextDecoder(), bytes, bytes.Length));
    }

    [Theory]
    [InlineData(1252)]
    [InlineData(932)]
    [InlineData(65001)]
    public void With_a_code_page_it_stops_at_none(int codePage)
    {
        Encoding encoding = TextDecoder.CodePage(codePage);
        foreach (byte[] bytes in Files().Select(static file => file.Data.Item2))
        {
            Assert.NotNull(CompilerText.Read(bytes, encoding));
            Assert.False(BinaryText.StopsCompiler(new TextDecoder(encoding), bytes, bytes.Length));
        }
    }

    [Fact]
    public void What_stands_behind_the_bytes_of_the_file_does_not_count()
    {
        Assert.False(BinaryText.StopsCompiler(new TextDecoder(), [0xFF, 0x41, 0, 0, 0], 3));
        Assert.False(BinaryText.StopsCompiler(new TextDecoder(), [0xFF, 0, 0, 0, 0], 2));
        Assert.True(BinaryText.StopsCompiler(new TextDecoder(), [0xFF, 0, 0, 0x41], 3));
    }
}
