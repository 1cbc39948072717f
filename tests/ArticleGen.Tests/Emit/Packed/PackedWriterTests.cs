using ArticleGen.Emit.Packed;

namespace ArticleGen.Tests.Emit.Packed;

/// <summary>What the generator packs, the generated reader reads: the same numbers, texts and ranges.</summary>
public class PackedWriterTests
{
    // In the generated assembly, because the reader is internal.
    private const string ReadBack =
        """
        namespace News.ArticleInternals;

        /// <summary>Reads back.</summary>
        public static class Back
        {
            /// <summary>Reads what kinds says, one letter each.</summary>
            public static string Read(string data, string kinds)
            {
                var reader = new PackedReader(data, 0);
                var read = new System.Collections.Generic.List<object?>();
                foreach (char kind in kinds)
                {
                    read.Add(kind switch
                    {
                        'n' => reader.ReadNumber(),
                        's' => reader.ReadSigned(),
                        'o' => reader.ReadOptionalNumber(),
                        'p' => reader.ReadOptionalSigned(),
                        't' => reader.ReadText(),
                        'u' => reader.ReadOptionalText() ?? "nothing",
                        'r' => reader.ReadRange(1000),
                        'x' => Skip(ref reader),
                        'l' => string.Join(",", reader.ReadTexts()),
                        _ => throw new System.ArgumentException(kinds),
                    });
                }

                return string.Join("|", read) + "|" + (reader.Position == data.Length ? "end" : reader.Position);
            }

            private static string Skip(ref PackedReader reader)
            {
                reader.SkipText();
                return "skipped";
            }
        }
        """;

    private static readonly CompiledProject Project = CompiledProject.Of(
        Emission.Of().Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(ReadBack, Target.Latest.ParseOptions)), Target.Latest);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(26, 1)]
    [InlineData(27, 1)]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    [InlineData(1829, 2)]
    [InlineData(1830, 3)]
    [InlineData(1_000_000, 4)]
    [InlineData(int.MaxValue, 7)]
    public void Numbers_take_as_few_characters_as_they_can(int number, int length)
    {
        PackedWriter packed = new();
        packed.Number(number);
        Assert.Equal(length, packed.Length);
        Assert.Equal($"{number}|end", Read(packed, "n"));
        Assert.DoesNotContain(packed.ToString(), c => c is '"' or '\\' or < ' ' or > '~');
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(30)]
    [InlineData(-31)]
    [InlineData(100_000)]
    [InlineData(-100_000)]
    public void Numbers_may_have_a_sign(int number)
    {
        PackedWriter packed = new();
        packed.Signed(number);
        Assert.Equal($"{number}|end", Read(packed, "s"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Varna")]
    [InlineData("caf\u00E9 \u4E2D \uD83D\uDCA5")]
    [InlineData("\"quoted\" \\ {0} \t \r\n \u2028")]
    [InlineData("half \uD83D a character")]
    public void Texts_come_back(string text)
    {
        PackedWriter packed = new();
        packed.Text(text);
        packed.Optional(text);
        packed.Optional((string?)null);
        packed.Text(text);
        packed.Texts([text, "b"]);
        Assert.Equal($"{text}|{text}|nothing|skipped|{text},b|end", Read(packed, "tuuxl"));
    }

    [Fact]
    public void So_do_ranges_before_and_behind_a_place_and_what_is_not_there()
    {
        PackedWriter packed = new();
        packed.Range(new(1010, 5), 1000);
        packed.Range(new(3, 0), 1000);
        packed.Optional((int?)null);
        packed.Optional(0);
        packed.OptionalSigned(null);
        packed.OptionalSigned(0);
        packed.OptionalSigned(-210);
        Assert.Equal("1010..1015|3..3||0||0|-210|end", Read(packed, "rrooppp"));
    }

    private static string Read(PackedWriter packed, string kinds)
    {
        string data = packed.ToString();
        Assert.Equal(packed.Length, data.Length);
        string literal = SymbolDisplay.FormatLiteral(data, quote: true);
        return Project.Run<string>($"return News.ArticleInternals.Back.Read({literal}, \"{kinds}\");");
    }
}
