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
    [InlineData("VARNA, March 2O - ", "VARNA|-|?-03-?|-", "MalformedDateline|2O|20")]
    [InlineData("VARNA, March l - ", "VARNA|-|?-03-?|-", "MalformedDateline|l|1")]
    [InlineData("VARNA, March 211 - ", "VARNA|-|?-03-?|-", "MalformedDateline|211")]
    [InlineData("VARNA, April 31 - ", "VARNA|-|?-04-?|-", "MalformedDateline|April 31")]
    [InlineData("VARNA, April - ", "VARNA|-|?-04-?|-", "MalformedDateline|April")]
    [InlineData("VAR}NA, April 3 - ", "-|-|?-04-03|-", "MalformedDateline|VAR}NA|VARNA")]
    [InlineData("VARNA, Aug 21, 208 (Reuters) - ", "VARNA|-|?-08-21|Reuters", "MalformedDateline|208")]
    public void Flagged_and_null(string dateline, string read, string problem)
    {
        const string story = "The ferry sails again.";
        Assert.Equal([read, story], Dates.InText(dateline + story));
        Assert.Equal([problem], Dates.ProblemsInText(dateline + story));
    }

    [Theory]
    [InlineData("21 August 20008", "-|?-08-21|-|-", "MalformedDateline|20008")]
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

    [Fact]
    public void Of_two_months_equally_near_none_is_suggested() => Assert.Equal(["MalformedDateline|Jux"], Dates.ProblemsInText("VARNA, Jux 2 - The ferry sails."));

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
    public void Near_misses_are_no_datelines(string paragraph) => Assert.Equal("none", Dates.InText(paragraph)[0]);
}
