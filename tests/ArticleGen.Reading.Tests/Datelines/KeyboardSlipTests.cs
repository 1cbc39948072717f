namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>Slips of the keyboard that leave no doubt are read; those that leave one are flagged, and their part is null.</summary>
public class KeyboardSlipTests
{
    [Theory]
    [InlineData("VARNA, FEb 26 - ", "VARNA|-|?-02-26|-")]
    [InlineData("VARNA, march 2 - ", "VARNA|-|?-03-02|-")]
    [InlineData("Varna, march 2 - ", "Varna|-|?-03-02|-")]
    [InlineData("New york, march 4 - ", "New york|-|?-03-04|-")]
    [InlineData("varna, april 7 - ", "varna|-|?-04-07|-")]
    [InlineData("VARNA,  March 2  - ", "VARNA|-|?-03-02|-")]
    [InlineData("VARNA , March 2 - ", "VARNA|-|?-03-02|-")]
    [InlineData("VARNA, March 2, - ", "VARNA|-|?-03-02|-")]
    [InlineData("VARNA, March, 2 - ", "VARNA|-|?-03-02|-")]
    [InlineData("VARNA, March2 - ", "VARNA|-|?-03-02|-")]
    [InlineData("VARNA, Aug 21,2008 - ", "VARNA|-|2008-08-21|-")]
    [InlineData("VARNA, Aug.21 (AP) - ", "VARNA|-|?-08-21|AP")]
    [InlineData("VARNA, Novem 2 - ", "VARNA|-|?-11-02|-")]
    [InlineData("VARNA, Apri l7 - ", "VARNA|-|?-04-07|-")]
    [InlineData("VARNA Feb 26 - ", "VARNA|-|?-02-26|-")]
    [InlineData("RICHMOND, Va. Feb 26 - ", "RICHMOND|Va.|?-02-26|-")]
    [InlineData("RICHMOND Va., Feb 26 - ", "RICHMOND|Va.|?-02-26|-")]
    [InlineData("ALBANY, N.Y,. Feb 26 - ", "ALBANY|N.Y|?-02-26|-")]
    [InlineData("RICHMOND, Va. - Feb 26 - ", "RICHMOND|Va.|?-02-26|-")]
    [InlineData("****VARNA, Feb 26 - ", "VARNA|-|?-02-26|-")]
    [InlineData("x    VARNA, Feb 26 - ", "VARNA|-|?-02-26|-")]
    [InlineData("VARNA, Feb 26 (Reuters) ", "VARNA|-|?-02-26|Reuters")]
    [InlineData("VARNA, Feb 26 -", "VARNA|-|?-02-26|-")]
    [InlineData("VARNA, Feb 26-", "VARNA|-|?-02-26|-")]
    public void Read_and_not_flagged(string dateline, string read)
    {
        const string story = "The ferry sails again.";
        Assert.Equal([read, story], Dates.InText(dateline + story));
        Assert.Empty(Dates.ProblemsInText(dateline + story));
    }

    [Theory]
    [InlineData("VARNA, Narch 2 - ", "VARNA|-|?-?-02|-", "MalformedDateline|Narch|March")]
    [InlineData("VARNA, Marchg 2 - ", "VARNA|-|?-?-02|-", "MalformedDateline|Marchg|March")]
    [InlineData("VARNA, AGU 2 - ", "VARNA|-|?-?-02|-", "MalformedDateline|AGU|AUG")]
    [InlineData("VARNA, Mqr 2 - ", "VARNA|-|?-?-02|-", "MalformedDateline|Mqr|Mar")]
    [InlineData("VARNA, Setp 2 - ", "VARNA|-|?-?-02|-", "MalformedDateline|Setp|Sept")]
    [InlineData("VARNA, Aug. 21-22 - ", "VARNA|-|?-08-?|-", "MalformedDateline|21-22")]
    [InlineData("VARNA, 21 (Reuters) - ", "VARNA|-|?-?-21|Reuters", "MalformedDateline|21")]
    [InlineData("VARNA (31 April) (Reuters) - ", "VARNA|-|?-04-?|Reuters", "MalformedDateline|31 April")]
    [InlineData("VARNA, March 211 - ", "VARNA|-|?-03-?|-", "MalformedDateline|211")]
    [InlineData("VARNA, April 31 - ", "VARNA|-|?-04-?|-", "MalformedDateline|April 31")]
    [InlineData("VARNA, April - ", "VARNA|-|?-04-?|-", "MalformedDateline|April")]
    [InlineData("VAR}NA, April 3 - ", "-|-|?-04-03|-", "MalformedDateline|VAR}NA|VARNA")]
    [InlineData("VARNA, Aug 21, 208 (Reuters) - ", "VARNA|-|?-08-21|Reuters", "MalformedDateline|208")]
    [InlineData("VARNA, Aug 21, 08 (Reuters) - ", "VARNA|-|?-08-21|Reuters", "MalformedDateline|08")]
    [InlineData("VARNA, Aug 21 08 - ", "VARNA|-|?-08-21|-", "MalformedDateline|08")]
    public void Flagged_and_null(string dateline, string read, string problem)
    {
        const string story = "The ferry sails again.";
        Assert.Equal([read, story], Dates.InText(dateline + story));
        Assert.Equal([problem], Dates.ProblemsInText(dateline + story));
    }

    [Theory]
    [InlineData("VARNA, March 2O - ", "VARNA|-|?-03-20|-", "MalformedDateline|2O|20")]
    [InlineData("VARNA, 2O March (Reuters) - ", "VARNA|-|?-03-20|Reuters", "MalformedDateline|2O|20")]
    [InlineData("VARNA, l4 March - ", "VARNA|-|?-03-14|-", "MalformedDateline|l4|14")]
    [InlineData("VARNA, March l - ", "VARNA|-|?-03-01|-", "MalformedDateline|l|1")]
    [InlineData("VARNA, March l4 (AP) - ", "VARNA|-|?-03-14|AP", "MalformedDateline|l4|14")]
    [InlineData("VARNA, Aug 21 2O08 (Reuters) - ", "VARNA|-|2008-08-21|Reuters", "MalformedDateline|2O08|2008")]
    [InlineData("VARNA, 21 Aug 20l8 - ", "VARNA|-|2018-08-21|-", "MalformedDateline|20l8|2018")]
    [InlineData("VARNA, Aug 21 Reuters) - ", "VARNA|-|?-08-21|Reuters", "MalformedDateline|Reuters)|(Reuters)")]
    [InlineData("VARNA, Aug 21 (Reuters - ", "VARNA|-|?-08-21|Reuters", "MalformedDateline|(Reuters|(Reuters)")]
    [InlineData("VARNA, Aug 21 (Reuters ", "VARNA|-|?-08-21|Reuters", "MalformedDateline|(Reuters|(Reuters)")]
    [InlineData("VARNA, Bulgaria (AP \u2014 ", "VARNA|Bulgaria|-|AP", "MalformedDateline|(AP|(AP)")]
    [InlineData("VARNA, Aug 21 (Reuters] - ", "VARNA|-|?-08-21|Reuters", "MalformedDateline|(Reuters]|(Reuters)")]
    [InlineData("VARNA, Aug 21 (Interfx) - ", "VARNA|-|?-08-21|Interfx", "MalformedDateline|Interfx|Interfax")]
    [InlineData("VARNA, Tuesdy, March 2 (Reuters) - ", "VARNA|-|?-03-02|Reuters", "MalformedDateline|Tuesdy|Tuesday")]
    [InlineData("VARNA, Thrusday (Reuters) - ", "VARNA|-|-|Reuters", "MalformedDateline|Thrusday|Thursday")]
    public void Flagged_and_read_where_nothing_else_can_be_meant(string dateline, string read, string problem)
    {
        const string story = "The ferry sails again.";
        Script.Expect(dateline, [read, story, problem], [.. Dates.InText(dateline + story), .. Dates.ProblemsInText(dateline + story)]);
    }

    [Theory]
    [InlineData("VARNA, Aug 21 [Reuters] - The ferry sails.")]
    [InlineData("VARNA, Aug 21 (Reuters) The ferry sails.")]
    [InlineData("VARNA, Tuesday, Aug 21 (Reuters) - The ferry sails.")]
    [InlineData("SUNDA, Aug 21 (Reuters) - The ferry sails.")]
    [InlineData("VARNA, Aug 21 (Harbour News) - The ferry sails.")]
    [InlineData("VARNA, Aug 21 (AFX) - The ferry sails.")]
    public void What_only_resembles_a_slip_is_not_flagged(string paragraph)
    {
        Assert.NotEqual("none", Dates.InText(paragraph)[0]);
        Assert.Empty(Dates.ProblemsInText(paragraph));
    }

    [Theory]
    [InlineData("Tuesdy, 2 March 2010", "-|2010-03-02|-|-", "MalformedDateline|Tuesdy|Tuesday")]
    [InlineData("Wendesday March 3, 2010", "-|2010-03-03|-|-", "MalformedDateline|Wendesday|Wednesday")]
    [InlineData("TUESDY, MARCH 2, 2010", "-|2010-03-02|-|-", "MalformedDateline|TUESDY|TUESDAY")]
    [InlineData("21 August 2008 17:35 XST", "-|2008-08-21|17:35|-", "MalformedDateline|XST")]
    [InlineData("21 August 2008 17:35 (XST)", "-|2008-08-21|17:35|-", "MalformedDateline|XST")]
    [InlineData("21 August 2008 17:35 (UTZ +04:00)", "-|2008-08-21|17:35|+04:00", "MalformedDateline|UTZ|UTC")]
    [InlineData("21 August 2008 17:35 UTZ+04:00", "-|2008-08-21|17:35|+04:00", "MalformedDateline|UTZ|UTC")]
    [InlineData("21 August 2008 17:35 GNT -03:30", "-|2008-08-21|17:35|-03:30", "MalformedDateline|GNT|GMT")]
    [InlineData("21 August 2008 17:35 (QQZ +04:00)", "-|2008-08-21|17:35|+04:00", "MalformedDateline|QQZ")]
    [InlineData("21 August 2008 17:35 GTM", "-|2008-08-21|17:35|-", "MalformedDateline|GTM|GMT")]
    [InlineData("21 August 2008 17:35 GNT", "-|2008-08-21|17:35|-", "MalformedDateline|GNT|GMT")]
    [InlineData("21 August 2008 17:3", "-|2008-08-21|-|-", "MalformedDateline|17:3")]
    [InlineData("Posted: 21 August 2008 | Updated: 31 April 2009", "-|2008-08-21|-|-", "MalformedDateline|31 April")]
    [InlineData("Updated: 31 April 2009 | Posted: 21 August 2008", "-|2008-08-21|-|-", "MalformedDateline|31 April")]
    [InlineData("21 August 20008", "-|?-08-21|-|-", "MalformedDateline|20008")]
    [InlineData("21 August 2O08 17:35", "-|2008-08-21|17:35|-", "MalformedDateline|2O08|2008")]
    [InlineData("Posted: 21 August l998", "-|1998-08-21|-|-", "MalformedDateline|l998|1998")]
    [InlineData("Business, Aug. 21, 08", "Business|?-08-21|-|-", "MalformedDateline|08")]
    [InlineData("Business, 21 August 208", "Business|?-08-21|-|-", "MalformedDateline|208")]
    [InlineData("0208-08-21", "-|?-08-21|-|-", "MalformedDateline|0208-08-21")]
    [InlineData("00/21/2008", "-|2008-?-21|-|-", "MalformedDateline|00/21/2008")]
    [InlineData("21 Agu 2008", "-|2008-?-21|-|-", "MalformedDateline|Agu|Aug")]
    [InlineData("2008-08-21T25:10:00Z", "-|2008-08-21|-|+00:00", "MalformedDateline|25:10")]
    [InlineData("Friday, 0000-01-01", "-|?-01-01|-|-", "MalformedDateline|0000-01-01")]
    public void Flagged_in_publication_lines_too(string line, string dateline, string problem)
    {
        Assert.Equal(dateline, Dates.OfLine(line));
        Assert.Equal([problem], Dates.Problems(line));
    }

    [Theory]
    [InlineData("VARNA (Harbour Wire - The ferry sails.", "VARNA|-|-|Harbour Wire", "MalformedDateline|(Harbour Wire|(Harbour Wire)")]
    [InlineData(
        "VARNA, Aug 21 (Harbour Wire - The ferry sails.",
        "VARNA|-|?-08-21|Harbour Wire",
        "MalformedDateline|(Harbour Wire|(Harbour Wire)")]
    [InlineData(
        "SUNDA, Aug 21 (Harbour Wire - The ferry sails.",
        "SUNDA|-|?-08-21|Harbour Wire",
        "MalformedDateline|(Harbour Wire|(Harbour Wire)")]
    public void A_bracket_that_never_closes_around_an_unknown_agency(string paragraph, string dateline, string problem)
    {
        Assert.Equal([dateline, "The ferry sails."], Dates.InText(paragraph));
        Assert.Equal([problem], Dates.ProblemsInText(paragraph));
    }

    [Theory]
    [InlineData("VARNA (Bulgaria - The ferry sails.")]
    [InlineData("VARNA (its port - the old one - is shut) sleeps.")]
    [InlineData("Ines Calder (Harbour Wire - The ferry sails.")]
    public void Such_a_bracket_behind_anything_else_is_no_dateline(string paragraph) =>
        Assert.Equal(["none", paragraph], Dates.InText(paragraph));

    [Theory]
    [InlineData("21 August 2008 17:35 UTV", "-|2008-08-21|17:35|-")]
    [InlineData("21 August 2008 17:35 IST +05:30", "-|2008-08-21|17:35|+05:30")]
    [InlineData("21 August 2008 17:35 (Moscow time +04:00)", "-|2008-08-21|17:35|+04:00")]
    [InlineData("21 August 2008 17:35 (UTC +04:00)", "-|2008-08-21|17:35|+04:00")]
    public void A_zone_that_may_be_one_is_not_flagged_and_its_offset_is_read(string line, string dateline)
    {
        Assert.Equal(dateline, Dates.OfLine(line));
        Assert.Empty(Dates.Problems(line));
    }

    [Fact]
    public void Of_two_months_equally_near_none_is_suggested() =>
        Assert.Equal(["MalformedDateline|Jux"], Dates.ProblemsInText("VARNA, Jux 2 - The ferry sails."));

    [Theory]
    [InlineData("PORT TO CLOSE JULY 1 - The ferry sails.")]
    [InlineData("MAR8 -- The ferry sails.")]
    [InlineData("Most ships, some say - the old ones - sailed.")]
    [InlineData("The ferry, July 1 - a Friday - was full.")]
    [InlineData("On Friday, July 1 - a holiday - the ferry was full.")]
    [InlineData("Calder (Labour) - who left - came back.")]
    [InlineData("UNION CARGO (NEW RULES) - who pays?")]
    [InlineData("July 1 - the day the port closed - was cold.")]
    [InlineData("SHIPS, ROPES AND SAILS - all were sold.")]
    [InlineData("Calder (Reuters) - a pilot - left.")]
    [InlineData("Varna (a Black Sea port) - the ferry sails.")]
    [InlineData("HALE & SONS, March 2 - The ferry sails.")]
    [InlineData("On March 2 - the day it closed - it was cold.")]
    [InlineData("Last March 2 - the day it closed - was cold.")]
    [InlineData("As of March 2 the port grew - and grew.")]
    [InlineData("At 14:05 GMT (Interfax) - The ferry sails.")]
    [InlineData("14:05 - The ferry sails.")]
    [InlineData("Friday - The ferry sails.")]
    [InlineData("AFP, a French agency - said so.")]
    [InlineData("Bloomberg, New York - the mayor's company - said so.")]
    [InlineData("Noon Friday, March 2, Calder - a pilot - sailed.")]
    [InlineData("5 p.m. March 2, Calder: a pilot.")]
    [InlineData("Reuters, London and Paris papers said - the port was shut.")]
    [InlineData("Reuters, March 2 was the day.")]
    [InlineData("VARNA, Aug. 21 was the day.")]
    [InlineData("Calder, Aug. 21. The ferry sails.")]
    [InlineData("CALDER, Aug. 21. The ferry sails.")]
    [InlineData("CALDER: The ferry sails.")]
    [InlineData("On Aug. 21, 25 ferries - all of them - sailed.")]
    [InlineData("VARNA, Aug. 21, 25 ferries sailed.")]
    [InlineData("14 March 2011 (Friday) - The ferry sails.")]
    [InlineData("14 March 2011 (Varna) - The ferry sails.")]
    [InlineData("14 March 2011 (Updated) - The ferry sails.")]
    [InlineData("14 March 2011 (Harbour Times) - the day it closed - was cold.")]
    [InlineData("14 March 2011 (a Monday) - The ferry sails.")]
    [InlineData("14 March (Harbour Times) - The ferry sails.")]
    [InlineData("HOUSTON: The ferry sails.")]
    [InlineData("ISLAMABAD: the ferry sails.")]
    [InlineData("Islamabad: The ferry sails.")]
    public void Near_misses_are_no_datelines(string paragraph) => Assert.Equal("none", Dates.InText(paragraph)[0]);
}
