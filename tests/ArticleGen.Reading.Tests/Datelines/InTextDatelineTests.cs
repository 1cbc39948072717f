namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>Datelines as the wires write them at the start of a story.</summary>
public class InTextDatelineTests
{
    private const string Story = "The ferry sails again.";

    [Theory]
    [InlineData("VARNA, Bulgaria (AP) \u2014 ", "VARNA|Bulgaria|-|AP")]
    [InlineData("VARNA, Bulgaria (AP) _ ", "VARNA|Bulgaria|-|AP")]
    [InlineData("KANSAS CITY, Mo. (AP) -- ", "KANSAS CITY|Mo.|-|AP")]
    [InlineData("LONDON (AP) - ", "LONDON|-|-|AP")]
    [InlineData("ST. PAUL, Minn. (AP) \u2014 ", "ST. PAUL|Minn.|-|AP")]
    [InlineData("CHAPEL HILL, N.C., Aug. 21 (AP) \u2014 ", "CHAPEL HILL|N.C.|?-08-21|AP")]
    public void Reads_AP(string dateline, string read) => Script.Expect(dateline, [read, Story], Dates.InText(dateline + Story));

    [Theory]
    [InlineData("VARNA, Aug 21 (Reuters) - ", "VARNA|-|?-08-21|Reuters")]
    [InlineData("VARNA (Reuters) - ", "VARNA|-|-|Reuters")]
    [InlineData("GENEVA/NEW YORK, May 3 (Reuters) - ", "GENEVA/NEW YORK|-|?-05-03|Reuters")]
    [InlineData("WASHINGTON, March 2 - ", "WASHINGTON|-|?-03-02|-")]
    [InlineData("SAO PAULO, June 11 (Reuters) \u2013 ", "SAO PAULO|-|?-06-11|Reuters")]
    [InlineData("BURBANK, Calif., Sept 30 (Reuters) - ", "BURBANK|Calif.|?-09-30|Reuters")]
    public void Reads_Reuters(string dateline, string read) => Script.Expect(dateline, [read, Story], Dates.InText(dateline + Story));

    [Theory]
    [InlineData("VARNA, Aug 21, 2008 (AFP) - ", "VARNA|-|2008-08-21|AFP")]
    [InlineData("Varna (AFP) - ", "Varna|-|-|AFP")]
    [InlineData("Varna (dpa) - ", "Varna|-|-|dpa")]
    [InlineData("Varna/Sofia (dpa) - ", "Varna/Sofia|-|-|dpa")]
    [InlineData("VARNA, Aug. 21 (Xinhua) -- ", "VARNA|-|?-08-21|Xinhua")]
    [InlineData("VARNA, August 21 (Xinhua) -- ", "VARNA|-|?-08-21|Xinhua")]
    [InlineData("MOSCOW, August 21. /TASS/. ", "MOSCOW|-|?-08-21|TASS")]
    [InlineData("MOSCOW, August 21 (Itar-Tass) -- ", "MOSCOW|-|?-08-21|Itar-Tass")]
    [InlineData("MOSCOW. Aug 21 (Interfax) - ", "MOSCOW|-|?-08-21|Interfax")]
    [InlineData("MOSCOW, August 21 (RIA Novosti) - ", "MOSCOW|-|?-08-21|RIA Novosti")]
    [InlineData("WASHINGTON, Aug. 21 (UPI) -- ", "WASHINGTON|-|?-08-21|UPI")]
    [InlineData("Baku, Azerbaijan, Aug. 21 / Trend, I. Calder / ", "Baku|Azerbaijan|?-08-21|Trend")]
    [InlineData("NEW YORK, Aug. 21, 2008 /PRNewswire/ -- ", "NEW YORK|-|2008-08-21|PRNewswire")]
    [InlineData("SEATTLE--(BUSINESS WIRE)--", "SEATTLE|-|-|BUSINESS WIRE")]
    public void Reads_other_wires(string dateline, string read) => Script.Expect(dateline, [read, Story], Dates.InText(dateline + Story));

    [Theory]
    [InlineData("VARNA, Bulgaria \u2014 ", "VARNA|Bulgaria|-|-")]
    [InlineData("VARNA \u2014 ", "VARNA|-|-|-")]
    [InlineData("WASHINGTON, D.C. \u2014 ", "WASHINGTON|D.C.|-|-")]
    [InlineData("PORT-AU-PRINCE, Haiti (AP) \u2014 ", "PORT-AU-PRINCE|Haiti|-|AP")]
    [InlineData("N'DJAMENA, Aug 21 (Reuters) - ", "N'DJAMENA|-|?-08-21|Reuters")]
    [InlineData("SEOUL, South Korea (AP) \u2014 ", "SEOUL|South Korea|-|AP")]
    [InlineData("ON BOARD THE HMS DOVER (AP) \u2014 ", "ON BOARD THE HMS DOVER|-|-|AP")]
    public void Reads_towns_and_regions_of_all_forms(string dateline, string read) =>
        Script.Expect(dateline, [read, Story], Dates.InText(dateline + Story));

    [Theory]
    [InlineData("NATO - that old alliance - met.")]
    [InlineData("Ships - sixty of them - sailed.")]
    [InlineData("Calder \u2014 the pilot \u2014 left.")]
    [InlineData("The ferry (it is old) - and its captain - left.")]
    [InlineData("In Varna, on Aug. 21, the ferry - an old one - sailed.")]
    [InlineData("The port reopened.")]
    [InlineData("Port-au-Prince rejoiced.")]
    [InlineData("A well-known pilot left Varna.")]
    [InlineData("OPEC cut output (again) - and prices rose.")]
    public void Takes_no_other_dash_for_the_end_of_a_dateline(string paragraph) =>
        Script.Expect(paragraph, ["none"], [Dates.InText(paragraph)[0]]);

    [Fact]
    public void Is_joined_with_the_publication_line()
    {
        const string text = "Ferry resumes\n\nBusiness 21 August 2008 17:35\n\nVARNA, Aug 20 (Reuters) - The ferry sails.";
        DatelineReading dateline = ArticleReader.Read(text).Dateline!;
        Assert.Equal(("Business", "VARNA", "Reuters", 21), (dateline.Section, dateline.Place, dateline.Agency, dateline.Day));
        Assert.Equal("Business 21 August 2008 17:35", dateline.Range.In(text));
    }

    [Fact]
    public void Speaks_for_nobody()
    {
        ArticleReading reading = ArticleReader.Read("Ferry resumes\n\nVARNA, Aug 21 (Reuters) - The ferry sails, Ines Calder said.");
        Assert.Equal(["Indirect|The ferry sails|Ines Calder|said|TrailingSubject"], Script.QuotesOf(reading));
    }

    [Fact]
    public void Its_range_ends_before_the_dash()
    {
        const string text = "Ferry resumes\n\nVARNA, Aug 21 (Reuters) - The ferry sails.";
        Assert.Equal("VARNA, Aug 21 (Reuters)", ArticleReader.Read(text).Dateline?.Range.In(text));
    }
}
