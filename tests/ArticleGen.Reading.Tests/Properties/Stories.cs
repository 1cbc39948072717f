namespace ArticleGen.Reading.Tests.Properties;

/// <summary>Own stories in which everything a reader knows comes up, for properties that hold of any text.</summary>
internal static class Stories
{
    public static readonly string[] All =
    [
        "Port \"ready\" to reopen, Calder says\n\nBusiness 21 August 2008 17:35 (UTC +04:00)\n\nBy Tom Hale\n\n"
            + "VARNA, Aug 21 (Reuters) - Port director Ines Calder said Thursday the mole was "
            + "\"safe as houses\" after a week of storms, dpa reported.\n\n"
            + "\"We reopen on Friday,\" said Calder, 54, who has run the port since the flood. \"All of us waited.\n\n"
            + "\"Now it is time.\"\n\n"
            + "According to the Norwegian Defence Ministry, sixty ships were lost. Tom \"Red\" Hale, a pilot, disagreed.\n\n"
            + "\"We,\" he told Reuters, \"were never asked.\" "
            + "He accused the ministry of \"cowardice,\" calling its report \"a farce.\"\n\n"
            + "The Organization for Ports and Piers (OPP) was quoted by Interfax as saying "
            + "the workers' rights came first in the '90s.\n",
        "Wheat lost, farmers say\r\n\r\nPosted: Aug. 21, 2008, 5:35 p.m.\r\n\r\n"
            + "DOVER, Del. (AP) \u2014 \u201CThe harvest failed,\u201D Ruth Dray said.\r\n\r\n"
            + "\u201CWe start again,\u201D she added. \u2018No\u2019 was the word from Oslo.\r\n\r\n"
            + "HALE: Who rebuilt it?\r\n\r\nDRAY: Nobody. \u00ABRien,\u00BB as they say.\r\n",
        "A baker's day\n\nDOVER, May 2, 2011 (AFP) - Omar Haddad, 61, had this to say:\n\n"
            + "\u00ABFlour is dear.\u00BB\n\n\"Enough.\" - Priya Raman, mayor\n\n"
            + "As the mayor put it last week, the mill's claim on Friday that \"sugar is next,\" was \"a joke\"; "
            + "AFP quoted two of the bakers as saying so.\n\n"
            + "Q: Is it dear?\n\nA: Very. Asked by Hale whether it would stay so, Haddad, who believes it will, nodded. "
            + "Q: Why? A: \u201CNobody knows,\u201D it is said.\n",
        "Friday, 31 Narch 2008 25:61 UTC +25:00\n\n"
            + "The pilot's claim that \"the mole is 12\" thick\" convinced nobody, officials siad.\n\n"
            + "She nodded. \"Friday it is.\n\n"
            + "Mr. and Mrs. J. R. Dray Jr. of the U.S. told a briefing (in Varna) that ...\n\u2028\"\" '' \u201E\u201C \uFFFD\0",
    ];
}
