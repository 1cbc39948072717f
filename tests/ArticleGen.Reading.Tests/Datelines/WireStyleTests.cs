namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>What wires and newsrooms write besides the common forms.</summary>
public class WireStyleTests
{
    private const string Story = "The ferry sails again.";

    [Theory]
    [InlineData("TEHRAN, Aug. 21, IRNA \u2013 ", "TEHRAN|-|?-08-21|IRNA")]
    [InlineData("VARNA, Aug 21, Reuter - ", "VARNA|-|?-08-21|Reuter")]
    [InlineData("PARIS (AFP), Aug 21 - ", "PARIS|-|?-08-21|AFP")]
    [InlineData("WASHINGTON (UPI) Aug. 21 -- ", "WASHINGTON|-|?-08-21|UPI")]
    [InlineData("TORONTO, Ontario--(Marketwire - Aug. 21, 2008) - ", "TORONTO|Ontario|2008-08-21|Marketwire")]
    [InlineData("NEW DELHI, Aug 21 (PTI): ", "NEW DELHI|-|?-08-21|PTI")]
    [InlineData("Aug. 21 (Bloomberg) -- ", "-|-|?-08-21|Bloomberg")]
    [InlineData("(Reuters) - ", "-|-|-|Reuters")]
    [InlineData("VARNA (Reuters/AFP) - ", "VARNA|-|-|Reuters/AFP")]
    [InlineData("VARNA (Reuters Health) - ", "VARNA|-|-|Reuters Health")]
    [InlineData("NEW YORK, Aug. 21, 2008 /PRNewswire-FirstCall/ -- ", "NEW YORK|-|2008-08-21|PRNewswire-FirstCall")]
    [InlineData("NEW YORK, Aug. 21, 2008 (GLOBE NEWSWIRE) -- ", "NEW YORK|-|2008-08-21|GLOBE NEWSWIRE")]
    public void Reads_the_agency_wherever_it_stands(string dateline, string read) =>
        Assert.Equal([read, Story], Dates.InText(dateline + Story));

    [Theory]
    [InlineData("Rio de Janeiro (Reuters) - ", "Rio de Janeiro|-|-|Reuters")]
    [InlineData("The Hague (AP) \u2014 ", "The Hague|-|-|AP")]
    [InlineData("ARNHEM, the Netherlands, April 1 - ", "ARNHEM|the Netherlands|?-04-01|-")]
    [InlineData("GEORGETOWN, Grand Cayman, British West Indies, March 5 - ", "GEORGETOWN|Grand Cayman, British West Indies|?-03-05|-")]
    [InlineData("PONCE, Puerto rico, April 9 - ", "PONCE|Puerto rico|?-04-09|-")]
    [InlineData("McALLEN, Texas \u2014 ", "McALLEN|Texas|-|-")]
    [InlineData("FT. WORTH, Texas \u2014 ", "FT. WORTH|Texas|-|-")]
    [InlineData("Kabul, Afghanistan - ", "Kabul|Afghanistan|-|-")]
    [InlineData("BETHLEHEM, Pa. (AP) \u2014 ", "BETHLEHEM|Pa.|-|AP")]
    [InlineData("VARNA/SOFIA \u2014 ", "VARNA/SOFIA|-|-|-")]
    [InlineData("Varna, 21 August 2008 (dpa) - ", "Varna|-|2008-08-21|dpa")]
    [InlineData("RPT -- VARNA, Aug 21 (Reuters) - ", "VARNA|-|?-08-21|Reuters")]
    public void Reads_places_of_all_kinds(string dateline, string read) => Assert.Equal([read, Story], Dates.InText(dateline + Story));

    [Theory]
    [InlineData("VARNA, Aug 21 (Reuters)", "VARNA|-|?-08-21|Reuters")]
    [InlineData("VARNA, Bulgaria, Aug. 21", "VARNA|Bulgaria|?-08-21|-")]
    public void May_stand_on_a_line_of_its_own(string dateline, string read)
    {
        string text = $"Ferry resumes\n\n{dateline}\n\nThe ferry sails.\n\nIt is full.";
        Assert.Equal(read, Dates.InText($"{dateline}\n\nThe ferry sails.\n\nIt is full.")[0]);
        Assert.Equal(["The ferry sails.", "It is full."], ArticleReader.Read(text).Paragraphs.Select(paragraph => paragraph.In(text)));
    }

    [Fact]
    public void A_day_alone_dates_a_story_but_not_a_calendar()
    {
        Assert.Equal("-|-|?-08-21|-", Dates.InText("Aug. 21 - The ferry sails.\n\nIt is full.")[0]);
        Assert.Equal("none", Dates.InText("Aug. 21 - The ferry sails.\n\nAug. 22 - The mole opens.")[0]);
    }

    [Fact]
    public void Tells_the_day_that_the_publication_line_leaves_open()
    {
        DatelineReading dateline = ArticleReader.Read(
            "Ferry resumes\n\n03/04/2008\n\nVARNA, March 4 (Reuters) - The ferry sails.").Dateline!;
        Assert.Equal((2008, 3, 4), (dateline.Year, dateline.Month, dateline.Day));
    }
}
