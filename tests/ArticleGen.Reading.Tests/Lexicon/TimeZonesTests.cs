using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Tests.Lexicon;

public class TimeZonesTests
{
    [Theory]
    [InlineData("GMT", true, 0.0)]
    [InlineData("Central European Summer Time", true, 2.0)]
    [InlineData("NDT", true, -2.5)]
    [InlineData("IST", true, null)]
    [InlineData("XST", false, null)]
    public void Know_names_and_offsets(string name, bool known, double? hours)
    {
        TimeZones zones = Vocabulary.Default.Zones;
        Assert.Equal((known, hours), (zones.IsZone(name), zones.OffsetOf(name)?.TotalHours));
    }
}
