namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>Datelines with the day in French.</summary>
public class FrenchDateTests
{
    private const string Story = "The museum reopens.";

    [Theory]
    [InlineData("LYON, le 21 ao\u00fbt 2008 (AFP) - ", "LYON|-|2008-08-21|AFP")]
    [InlineData("LYON, 21 aout 2008 (AFP) - ", "LYON|-|2008-08-21|AFP")]
    [InlineData("Lyon (AFP), le 3 f\u00e9vrier - ", "Lyon|-|?-02-03|AFP")]
    [InlineData("LYON, le 1er mai (AFP) - ", "LYON|-|?-05-01|AFP")]
    [InlineData("LYON, le jeudi 21 ao\u00fbt 2008 (AFP) - ", "LYON|-|2008-08-21|AFP")]
    [InlineData("LYON, jeudi 3 juillet (AFP) - ", "LYON|-|?-07-03|AFP")]
    [InlineData("LYON, 12 janv. 2018 (AFP) - ", "LYON|-|2018-01-12|AFP")]
    [InlineData("LYON, France, le 12 mars (AFP) - ", "LYON|France|?-03-12|AFP")]
    public void Are_read(string dateline, string read)
    {
        Assert.Equal([read, Story], Dates.InText(dateline + Story));
        Assert.Empty(Dates.ProblemsInText(dateline + Story));
    }

    [Fact]
    public void Are_checked() =>
        Assert.Equal(["MalformedDateline|le 31 avril"], Dates.ProblemsInText("LYON, le 31 avril (AFP) - " + Story));

    [Fact]
    public void Are_read_in_publication_lines() => Assert.Equal("-|2008-08-21|17:35|-", Dates.OfLine("le 21 ao\u00fbt 2008 17:35"));

    [Theory]
    [InlineData("LYON, Avril 3 (AFP) - ", "MalformedDateline|Avril|April")]
    [InlineData("LYON, Decembre 3 (AFP) - ", "MalformedDateline|Decembre|December")]
    public void A_capital_makes_it_an_English_month_misspelt(string dateline, string problem) =>
        Assert.Equal([problem], Dates.ProblemsInText(dateline + Story));

    [Theory]
    [InlineData("LYON, le mars (AFP) - ")]
    [InlineData("Lyon, le 21 - ")]
    [InlineData("LYON sold 12 mars - ")]
    public void Near_misses_have_no_day(string dateline) =>
        Assert.Null(ArticleReader.Read("Museum reopens\n\n" + dateline + Story).Dateline?.Month);
}
