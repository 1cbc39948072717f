using System.Globalization;

namespace ArticleGen.Reading.Tests.Properties;

/// <summary>The same text gives the same reading everywhere.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void No_culture_has_a_part_in_reading(string name)
    {
        foreach (string story in Stories.All.Append(Seed.SeedArticle.Text))
        {
            ArticleReading here = In(CultureInfo.InvariantCulture, story);
            ArticleReading there = In(new CultureInfo(name), story);
            Assert.Equal(here, there);
        }
    }

    [Fact]
    public void The_cultures_are_real_ones_here() => Assert.Equal("\u0130", "i".ToUpper(new CultureInfo("tr-TR")));

    private static ArticleReading In(CultureInfo culture, string text)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return ArticleReader.Read(text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
