using System.Text.RegularExpressions;
using ArticleGen.Reading.Markup.FrontMatter;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Front matter in TOML reads as Tomlyn reads it.</summary>
public partial class TomlOracleTests
{
    private const int Documents = 3_000;

    public static TheoryData<string> InReach => [.. TomlDocuments.All];

    [Theory]
    [MemberData(nameof(InReach))]
    public void A_document_of_the_reach_reads_alike(string toml)
    {
        (string read, int problems) = Read(toml);
        Assert.Equal(TomlOracle.Read(toml), read);
        Assert.Equal(0, problems);
    }

    [Fact]
    public void Documents_made_at_random_read_alike()
    {
        RandomToml random = new(new Random(15));
        for (int i = 0; i < Documents; i++)
        {
            A_document_of_the_reach_reads_alike(random.Next());
        }
    }

    [Fact]
    public void Documents_with_slips_read_alike_or_have_a_fault()
    {
        Random random = new(151);
        RandomToml documents = new(random);
        RandomSlips slips = new(random, ":#\"'[]{},-.=\\ \n\n  \tab1_+");
        int refused = 0;
        for (int i = 0; i < Documents; i++)
        {
            string toml = slips.Make(documents.Next());
            (string read, int problems) = Read(toml);
            if (problems == 0 && !IsOracleWrong(toml))
            {
                Assert.Equal(TomlOracle.Read(toml), read);
            }

            refused += problems > 0 ? 1 : 0;
        }

        // Else the slips would be none.
        Assert.InRange(refused, Documents / 10, Documents - (Documents / 10));
    }

    // Tomlyn refuses these, and we do not.
    [Theory]
    [InlineData("date = 2025-02-30\n", "a day that does not exist is reported where a date is read")]
    [InlineData(
        "text = \"\"\"\n \\   \n\"\"\"\n",
        "a backslash joins lines also where the closing marks follow (TOML 1.1, multi-line basic strings)")]
    public void What_only_the_oracle_refuses(string toml, string reason)
    {
        Assert.True(TomlOracle.Read(toml) is null, reason);
        Assert.Equal(0, Read(toml).Problems);
    }

    // Tomlyn reads these, and we report them.
    [Theory]
    [InlineData("[a.b.c.d]\ne = 1\n", "deeper than the reach")]
    [InlineData("a = [[[[1]]]]\n", "deeper than the reach")]
    [InlineData("author = {name =\n  \"Ines\"}\n", "a key, its equals sign and its value start on one line (TOML 1.1, key/value pair)")]
    [InlineData("date = 200_8-02-29\n", "a date has no underscores (TOML 1.1, local date)")]
    public void What_only_we_refuse(string toml, string reason)
    {
        Assert.True(TomlOracle.Read(toml) is not null, reason);
        Assert.NotEqual(0, Read(toml).Problems);
    }

    // Tomlyn loses a table, and keeps the line breaks of the file.
    [Theory]
    [InlineData(
        "[[a]]\nx = 1\n[[b]]\n[[a]]\nx = 2\n",
        "{\"a\": [{\"x\": 1}, {\"x\": 2}], \"b\": [{}]}",
        "the first table of the list is lost")]
    [InlineData("a = \"\"\"b\r\nc\"\"\"\r\n", "{\"a\": \"b\\nc\"}", "a line break is \\n, whatever the file has, as in YAML")]
    public void What_we_read_otherwise(string toml, string expected, string reason)
    {
        Assert.NotEqual(expected, TomlOracle.Read(toml));
        (string read, int problems) = Read(toml);
        Assert.True(read == expected, reason);
        Assert.Equal(0, problems);
    }

    /// <summary>
    /// Whether one of the differences above is in a document: a list of tables with another between, or a backslash at the end.
    /// </summary>
    private static bool IsOracleWrong(string toml)
    {
        string[] headers =
            [.. Header().Matches(toml).Select(static match => match.Value.Trim().Replace("[ ", "[", StringComparison.Ordinal))];
        bool isSplit = headers.Where((header, i) => i > 0 && headers[i - 1] != header && headers.Take(i).Contains(header)).Any();
        return isSplit || JoinedEnd().IsMatch(toml);
    }

    private static (string Read, int Problems) Read(string toml)
    {
        FrontMatterSource source = new(toml, new(0, toml.Length), TestContext.Current.CancellationToken);
        string read = MetadataShape.Write(TomlReader.Read(source), TomlOracle.WritePlain);
        return (read, source.Problems.Count);
    }

    [GeneratedRegex(@"(?m)^[ \t]*\[[^\]\n]*\]\]?")]
    private static partial Regex Header();

    [GeneratedRegex(@"\\[ \t]*\n\s*""""""")]
    private static partial Regex JoinedEnd();
}
