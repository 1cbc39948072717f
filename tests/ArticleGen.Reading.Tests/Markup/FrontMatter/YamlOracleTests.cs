using System.Text.RegularExpressions;
using ArticleGen.Reading.Markup.FrontMatter;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Front matter in YAML reads as YamlDotNet reads it.</summary>
public partial class YamlOracleTests
{
    private const int Documents = 3_000;

    public static TheoryData<string> InReach => [.. YamlDocuments.Scalars, .. YamlDocuments.Blocks, .. YamlDocuments.Collections];

    [Theory]
    [MemberData(nameof(InReach))]
    public void A_document_of_the_reach_reads_alike(string yaml)
    {
        (string read, int problems) = Read(yaml);
        Assert.Equal(YamlOracle.Read(yaml), read);
        Assert.Equal(0, problems);
    }

    [Fact]
    public void Documents_made_at_random_read_alike()
    {
        RandomYaml random = new(new Random(15));
        for (int i = 0; i < Documents; i++)
        {
            A_document_of_the_reach_reads_alike(random.Next());
        }
    }

    [Fact]
    public void Documents_with_slips_read_alike_or_have_a_fault()
    {
        Random random = new(151);
        RandomYaml documents = new(random);
        RandomSlips slips = new(random, ":#\"'[]{},-|>&!@`? \n\n  ab~\\");
        int refused = 0;
        for (int i = 0; i < Documents; i++)
        {
            string yaml = EmptyLine().Replace(slips.Make(documents.Next()), "");
            (string read, int problems) = Read(yaml);
            if (problems == 0 && !TabInFront().IsMatch(yaml) && !ColonInFront().IsMatch(yaml) && !YamlOracle.Crashes(yaml))
            {
                Assert.Equal(YamlOracle.Read(yaml), read);
            }

            refused += problems > 0 ? 1 : 0;
        }

        // Else the slips would be none.
        Assert.InRange(refused, Documents / 10, Documents - (Documents / 10));
    }

    // YamlDotNet refuses these, and we do not. The sections are those of YAML 1.2.2.
    [Theory]
    [InlineData("text: >-\n   \nauthor: Ines\n", "a block text may have nothing but lines of blanks (8.1.1.2)")]
    [InlineData("title: Port\n\t\nauthor: Ines\n", "a line of tabs is blank (6.6)")]
    [InlineData("title: Port\n\t# x\nauthor: Ines\n", "a tab may stand in front of a comment (6.6)")]
    [InlineData("the *date: 'x'\n'y': '!'\n", "a star inside a key is no alias (7.3.3)")]
    [InlineData("tags: [a\nb]\n", "YamlDotNet crashes where a text in brackets goes on at the start of a line")]
    public void What_only_the_oracle_refuses(string yaml, string reason)
    {
        Assert.True(YamlOracle.Read(yaml) is null, reason);
        Assert.Equal(0, Read(yaml).Problems);
    }

    // YamlDotNet reads these, and we report them.
    [Theory]
    [InlineData("a: &x b\nc: *x\n", "anchors and aliases are outside of the reach")]
    [InlineData("a: !!str b\n", "tags are outside of the reach")]
    [InlineData("? a\n: b\n", "complex keys are outside of the reach")]
    [InlineData("[a]: b\n", "complex keys are outside of the reach")]
    [InlineData(": b\n", "a key without a name is outside of the reach")]
    [InlineData("a:\n  b:\n    c:\n      d:\n        e: f\n", "deeper than the reach")]
    [InlineData("a: [b: c]\n", "a map without braces in a list is rather a text with a colon")]
    [InlineData("a: {b:c}\n", "a key without a value is rather one that lacks its blank")]
    [InlineData("a: 'b\nc'\n", "further lines of a text in marks are indented (7.3.1), or one mark that is missing takes the next keys")]
    [InlineData("a: {}# c\n", "a blank stands in front of a comment (6.6)")]
    [InlineData("title\n", "a text is no map")]
    public void What_only_we_refuse(string yaml, string reason)
    {
        Assert.True(YamlOracle.Read(yaml) is not null, reason);
        Assert.NotEqual(0, Read(yaml).Problems);
    }

    // YamlDotNet drops a colon at the start of a text below brackets.
    [Theory]
    [InlineData("a:\n- [b]\n- :c d\n", "{\"a\": [[\"b\"], \":c d\"]}")]
    public void What_we_read_otherwise(string yaml, string expected)
    {
        Assert.NotEqual(expected, YamlOracle.Read(yaml));
        Assert.Equal((expected, 0), Read(yaml));
    }

    private static (string Read, int Problems) Read(string yaml)
    {
        FrontMatterSource source = new(yaml, new(0, yaml.Length), TestContext.Current.CancellationToken);
        string read = MetadataShape.Write(YamlReader.Read(source), MetadataShape.WriteText);
        return (read, source.Problems.Count);
    }

    [GeneratedRegex(@"(?m)^[ \t]+$")]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"(?m)^ *\t")]
    private static partial Regex TabInFront();

    [GeneratedRegex(@"(?m)(^|[\s\[{,]):\S")]
    private static partial Regex ColonInFront();
}
