using System.Text.Json;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Front matter in JSON reads as System.Text.Json reads it.</summary>
public class JsonOracleTests
{
    private const int Documents = 3_000;

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"title\": \"Port\"}")]
    [InlineData("{\"title\": \"It\u2019s \\u201cback\\u201d\", \"tags\": [\"a\", \"b, c\", []], \"by\": {\"name\": \"I\", \"x\": null}}")]
    [InlineData("{\"a\": -0.5e+3, \"b\": true, \"c\": false, \"d\": 0, \"\": \"\"}")]
    [InlineData("\t{\r\n\"a\" :\n[ 1 ,2 ]\r}\n")]
    public void A_document_reads_alike(string json)
    {
        (string read, int problems) = Read(json);
        Assert.Equal(ReadOracle(json), read);
        Assert.Equal(0, problems);
    }

    [Fact]
    public void Documents_made_at_random_read_alike()
    {
        RandomJson random = new(new Random(15));
        for (int i = 0; i < Documents; i++)
        {
            A_document_reads_alike(random.Next());
        }
    }

    [Fact]
    public void Documents_with_slips_read_alike_or_have_a_fault()
    {
        Random random = new(151);
        RandomJson documents = new(random);
        RandomSlips slips = new(random, ":#\"'[]{},-/*\\ \n\tabu0.e\u00A0");
        int refused = 0;
        for (int i = 0; i < Documents; i++)
        {
            string json = slips.Make(documents.Next());
            (string read, int problems) = Read(json);

            // Without braces, as between ";;;", it is no document of its own.
            if (problems == 0 && json.Trim().StartsWith('{'))
            {
                Assert.Equal(ReadOracle(json), read);
            }

            refused += problems > 0 ? 1 : 0;
        }

        // Else the slips would be none.
        Assert.InRange(refused, Documents / 10, Documents - (Documents / 10));
    }

    private static (string Read, int Problems) Read(string json)
    {
        FrontMatterSource source = new(json, new(0, json.Length), TestContext.Current.CancellationToken);
        ValueList<MetadataEntry> entries = JsonMembers.Read(source);
        return (MetadataShape.Write(entries, static text => text), source.Problems.Count);
    }

    /// <summary>The document in the form of <see cref="MetadataShape"/>; null if it is refused.</summary>
    private static string? ReadOracle(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Write(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Write(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => MetadataShape.WriteText(element.GetString()!),
        JsonValueKind.Array => MetadataShape.WriteList(element.EnumerateArray().Select(Write)),
        JsonValueKind.Object => MetadataShape.WriteMap(element.EnumerateObject().Select(static pair => (pair.Name, Write(pair.Value)))),
        _ => element.GetRawText(),
    };
}
