namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>The forms of each wire, and how copies of them vary.</summary>
public class WireFormsTests
{
    private const string Story = "The ferry sails again.";

    [Theory]
    [InlineData("WASHINGTON (AP) ", "WASHINGTON|-|-|AP")]
    [InlineData("UNITED NATIONS (AP) _ ", "UNITED NATIONS|-|-|AP")]
    [InlineData("KANSAS CITY, Mo., Aug. 21, 2008 (AP) \u2014 ", "KANSAS CITY|Mo.|2008-08-21|AP")]
    [InlineData("AP, March 2 - ", "-|-|?-03-02|AP")]
    [InlineData("14 March 2011 (Harbour Times) \u2013 ", "-|-|2011-03-14|Harbour Times")]
    [InlineData("March 14, 2011 (Harbour Times) - ", "-|-|2011-03-14|Harbour Times")]
    [InlineData("VARNA, March 2 (AP Photo/Ines Calder) - ", "VARNA|-|?-03-02|AP Photo")]
    public void AP(string dateline, string read) => Reads(dateline, read);

    [Theory]
    [InlineData("GENEVA/NEW YORK/ROME (Reuters) - ", "GENEVA/NEW YORK/ROME|-|-|Reuters")]
    [InlineData("LONDON Tue Mar 2 (Reuters) - ", "LONDON|-|?-03-02|Reuters")]
    [InlineData("LONDON, Tuesday (Reuters) - ", "LONDON|-|-|Reuters")]
    [InlineData("LONDON, the 2nd of March (Reuters) - ", "LONDON|-|?-03-02|Reuters")]
    [InlineData("LONDON (March 2) (Reuters) - ", "LONDON|-|?-03-02|Reuters")]
    [InlineData("DOVER, Del. and PARIS, March 2 (Reuters) - ", "DOVER, Del. and PARIS|-|?-03-02|Reuters")]
    public void Reuters(string dateline, string read) => Reads(dateline, read);

    [Theory]
    [InlineData("PARIS (AFP) - March 2, 2008 - ", "PARIS|-|2008-03-02|AFP")]
    [InlineData("AFP, Paris - ", "Paris|-|-|AFP")]
    [InlineData("Lille (France) (AFP) - ", "Lille|France|-|AFP")]
    [InlineData("Lille (France), March 2 (AFP) - ", "Lille|France|?-03-02|AFP")]
    [InlineData("Frankfurt/Main (dpa/tmn) - ", "Frankfurt/Main|-|-|dpa")]
    [InlineData("Berlin, 2 March (dpa) - ", "Berlin|-|?-03-02|dpa")]
    public void AFP_and_dpa(string dateline, string read) => Reads(dateline, read);

    [Theory]
    [InlineData("MOSCOW. March 2. INTERFAX - ", "MOSCOW|-|?-03-02|INTERFAX")]
    [InlineData("MOSCOW. March 2 (Interfax-AVN) - ", "MOSCOW|-|?-03-02|Interfax-AVN")]
    [InlineData("MOSCOW, August 21. TASS. ", "MOSCOW|-|?-08-21|TASS")]
    [InlineData("TASS, August 21. ", "-|-|?-08-21|TASS")]
    [InlineData("MOSCOW, August 21, 2008. /TASS/. ", "MOSCOW|-|2008-08-21|TASS")]
    [InlineData("MOSCOW, August 21 (TASS/Interfax) - ", "MOSCOW|-|?-08-21|TASS/Interfax")]
    [InlineData("SHANGHAI, March 2 (Xinhua/Ines Calder) -- ", "SHANGHAI|-|?-03-02|Xinhua")]
    public void Interfax_TASS_and_Xinhua(string dateline, string read) => Reads(dateline, read);

    [Theory]
    [InlineData("BAKU, Azerbaijan, August 21. ", "BAKU|Azerbaijan|?-08-21|-")]
    [InlineData("Baku, Azerbaijan, August 21. ", "Baku|Azerbaijan|?-08-21|-")]
    [InlineData("Azerbaijan, Baku, Aug. 21 / Trend, I. Calder / ", "Baku|Azerbaijan|?-08-21|Trend")]
    [InlineData("Baku, Azerbaijan, Aug. 21 /corr. Trend I. Calder/ - ", "Baku|Azerbaijan|?-08-21|Trend")]
    [InlineData("Baku, Azerbaijan, Aug. 21 /Trend Ines Calder/ - ", "Baku|Azerbaijan|?-08-21|Trend")]
    [InlineData("Georgia, Tbilisi, Aug. 21 /Trend News/ ", "Tbilisi|Georgia|?-08-21|Trend News")]
    [InlineData("Baku, Azerbaijan, Aug. 21 By Ines Calder - Trend: ", "Baku|Azerbaijan|?-08-21|Trend")]
    public void Trend(string dateline, string read) => Reads(dateline, read);

    [Theory]
    [InlineData("NEW YORK--(BUSINESS WIRE)--Aug. 21, 2008--", "NEW YORK|-|2008-08-21|BUSINESS WIRE")]
    [InlineData("NEW YORK & LONDON--(BUSINESS WIRE)--", "NEW YORK & LONDON|-|-|BUSINESS WIRE")]
    [InlineData("DOVER, Del. & AUSTIN, Texas--(BUSINESS WIRE)--", "DOVER, Del. & AUSTIN|Texas|-|BUSINESS WIRE")]
    [InlineData("NEW YORK, N.Y., and LONDON, March 2, 2008 /PRNewswire/ -- ", "NEW YORK, N.Y., and LONDON|-|2008-03-02|PRNewswire")]
    [InlineData("DOVER, Del., Aug. 21, 2008 (GLOBE NEWSWIRE) -- ", "DOVER|Del.|2008-08-21|GLOBE NEWSWIRE")]
    [InlineData("DOVER, DE / ACCESSWIRE / August 21, 2008 / ", "DOVER|DE|2008-08-21|ACCESSWIRE")]
    public void Press_release_wires(string dateline, string read) => Reads(dateline, read);

    [Theory]
    [InlineData("Aug. 21--DOVER, Del. -- ", "DOVER|Del.|?-08-21|-")]
    [InlineData("Aug. 21, 2008 -- VARNA -- ", "VARNA|-|2008-08-21|-")]
    [InlineData("Aug 21, VARNA (Reuters) - ", "VARNA|-|?-08-21|Reuters")]
    [InlineData("August 21, VARNA - ", "VARNA|-|?-08-21|-")]
    [InlineData("Aug. 21, DOVER, Del. (AP) - ", "DOVER|Del.|?-08-21|AP")]
    [InlineData("21 August 2008, Varna - ", "Varna|-|2008-08-21|-")]
    [InlineData("August 21, Varna (Reuters) - ", "Varna|-|?-08-21|Reuters")]
    [InlineData("VARNA, Aug 21 (Harbour Wire) - ", "VARNA|-|?-08-21|Harbour Wire")]
    [InlineData("VARNA (Harbour Wire) - ", "VARNA|-|-|Harbour Wire")]
    [InlineData("ISLAMABAD: ", "ISLAMABAD|-|-|-")]
    [InlineData("DOVER, Del.: ", "DOVER|Del.|-|-")]
    [InlineData("Updated Aug. 21 - ", "-|-|?-08-21|-")]
    [InlineData("As of Aug. 21 - ", "-|-|?-08-21|-")]
    [InlineData("PORT OF SPAIN, Trinidad and Tobago (AP) - ", "PORT OF SPAIN|Trinidad and Tobago|-|AP")]
    [InlineData("MEXICO, Mo., Aug. 21 (AP) - ", "MEXICO|Mo.|?-08-21|AP")]
    [InlineData("SINGAPORE (Reuters) - ", "SINGAPORE|-|-|Reuters")]
    public void Papers(string dateline, string read) => Reads(dateline, read);

    [Fact]
    public void A_date_that_no_dash_follows_starts_the_story() =>
        Assert.Equal(["VARNA|-|-|AFP", "March 2, 2008 was a cold day."], Dates.InText("VARNA (AFP) - March 2, 2008 was a cold day."));

    [Fact]
    public void A_name_behind_a_date_is_no_place() =>
        Assert.Equal(["-|-|?-08-21|-", "Calder -- a pilot -- sailed."], Dates.InText("Aug. 21 -- Calder -- a pilot -- sailed."));

    [Theory]
    [InlineData("August 21, Varna - The ferry sails.")]
    [InlineData("21 August 2008, Calder - a pilot - sailed.")]
    [InlineData("On August 21, VARNA - the town - slept.")]
    public void A_date_before_what_may_be_no_place_is_no_dateline(string paragraph) =>
        Assert.Equal(["none", paragraph], Dates.InText(paragraph));

    [Theory]
    [InlineData("Baku, Azerbaijan, Aug. 21 By Ines Calder - Trend: The ferry sails.", "Ines Calder")]
    [InlineData("Baku, Azerbaijan, Aug. 21\n\nBy Ines Calder - Trend:\n\nThe ferry sails.", "Ines Calder - Trend")]
    public void Writers_in_a_dateline_are_the_byline(string below, string names)
    {
        string text = "Ferry resumes\n\n" + below;
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(names, reading.Byline?.In(text));
        Assert.EndsWith("The ferry sails.", Assert.Single(reading.Paragraphs).In(text), StringComparison.Ordinal);
    }

    private static void Reads(string dateline, string read)
    {
        Script.Expect(dateline, [read, Story], Dates.InText(dateline + Story));
        Assert.Empty(Dates.ProblemsInText(dateline + Story));
    }
}
