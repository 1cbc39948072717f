using ArticleGen.Documentation;

namespace ArticleGen.Tests.Architecture;

/// <summary>Lines that a reader sees whole, beside another file.</summary>
public class LineLengthTests
{
    private const int Most = 140;

    public static TheoryData<string> Folders => [.. Sources().Select(static file => file.Split('/')[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_line_is_longer_than_140_columns(string folder)
    {
        IEnumerable<string> longLines = Sources()
            .Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal))
            .SelectMany(static file => FindLongLines(file, File.ReadAllText(Repository.PathOf(file))));

        Assert.True(!longLines.Any(), string.Join('\n', longLines));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_long_line_is_found(int more, int expected) =>
        Assert.Equal(expected, FindLongLines("a.cs", $"class A;\n// {new string('x', Most - 3 + more)}\n").Count());

    [Fact]
    public void Texts_of_several_lines_and_addresses_are_what_they_are()
    {
        string letters = new('x', Most);
        Assert.Empty(FindLongLines("a.cs", $"class A {{ string a = \"\"\"\n    {letters}\n    \"\"\"; }}\n// https://{letters}\n"));
        Assert.Single(FindLongLines("a.cs", $"class A {{ string a = \"\"\"{letters}\"\"\"; }}\n"));
    }

    // Snapshots are as the generator writes them.
    private static IEnumerable<string> Sources() => Repository.Files.Where(static file =>
        file.EndsWith(".cs", StringComparison.Ordinal)
        && !file.EndsWith(".verified.cs", StringComparison.Ordinal)
        && !file.EndsWith(".received.cs", StringComparison.Ordinal));

    // A text in a raw string is what it is, and so is an address.
    private static IEnumerable<string> FindLongLines(string file, string text)
    {
        string[] lines = text.Split('\n');
        if (Array.TrueForAll(lines, static line => line.TrimEnd('\r').Length <= Most))
        {
            yield break;
        }

        SyntaxNode root = CSharpSyntaxTree.ParseText(text).GetRoot();
        int start = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            bool isText = root.FindToken(start).SpanStart < start;
            if (lines[i].TrimEnd('\r').Length > Most
                && !isText
                && lines[i].IndexOf("https://", StringComparison.Ordinal) is not (>= 0 and < Most))
            {
                yield return $"{file}({i + 1}): {lines[i].TrimStart()}";
            }

            start += lines[i].Length + 1;
        }
    }
}
