using ArticleGen.Diagnose.FieldChecks;
using ArticleGen.Fields.Inference;
using ArticleGen.Tests.Fields;

namespace ArticleGen.Tests.Diagnose.FieldChecks;

public class FieldIndexTests
{
    [Theory]
    [InlineData("rating: 5", "5", "rating")]
    [InlineData("Reading-Time: five", "five", "readingtime")]
    [InlineData("venue: {name: Pier}", "Pier", "venue", "name")]
    [InlineData("notes: [{by: 5}, {by: Ann}]", "5", "notes", "by")]
    [InlineData("notes:\n  by:\n    name: [Ann, Ben]", "Ann", "notes", "by", "name")]
    [InlineData("rating:", null, "rating")]
    [InlineData("rating: 5", null, "score")]
    [InlineData("rating: 5", null, "rating", "score")]
    public void Finds_what_the_keys_lead_to(string front, string? expected, params string[] path)
    {
        ArticleReading reading = Fronts.Read(front);
        Assert.Equal(expected, new FieldIndex(reading.Fields).Find(path)?.FindFirst(Looks.Single)?.In(reading.Text));
    }

    [Fact]
    public void Keys_are_gone_through_once_however_many_are_looked_for()
    {
        ValueList<FieldReading> fields = Fronts.Read(string.Join('\n', Enumerable.Range(0, 100).Select(static i => $"key{i}: {i}"))).Fields;
        int seenCount = 0;
        FieldIndex index = new(fields.Select(field =>
        {
            seenCount++;
            return field;
        }));
        Assert.All(fields, field => Assert.NotNull(index.Find(field.Key)));
        Assert.Equal(fields.Count, seenCount);
    }
}
