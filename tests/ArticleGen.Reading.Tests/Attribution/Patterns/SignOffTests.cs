namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>"Enough." - Ines Calder</summary>
public class SignOffTests
{
    [Theory]
    [InlineData("\"The kilns are cold.\" - Marta Lindqvist", "Direct|The kilns are cold.|Marta Lindqvist|-|SignOff")]
    [InlineData("\u201CFlour is dear.\u201D \u2014 Omar Haddad, baker", "Direct|Flour is dear.|Omar Haddad|\u2014|SignOff")]
    [InlineData("\"Who pays?\" -- Ines Calder", "Direct|Who pays?|Ines Calder|--|SignOff")]
    [InlineData("\"We were wetter.\" \u2013 Kofi Mensah, after the race.", "Direct|We were wetter.|Kofi Mensah|\u2013|SignOff")]
    [InlineData(
        "\u201CWe waited in the rain.\u201D \u2014 Siobhan Kerr, bishop of Dover",
        "Direct|We waited in the rain.|Siobhan Kerr|\u2014|SignOff")]
    [InlineData("\"What next?\" \u2013 Hale (Dover)", "Direct|What next?|Hale|\u2013|SignOff")]
    [InlineData("\"We reopen.\" - Ines Calder - port director", "Direct|We reopen.|Ines Calder|-|SignOff")]
    [InlineData("\"Done.\" \u2014 Ines Calder", "Direct|Done.|Ines Calder|\u2014|SignOff")]
    [InlineData("\"It is bad for the crews\" -- Ines Calder", "Direct|It is bad for the crews|Ines Calder|--|SignOff")]
    [InlineData("\"We are glad.\" (Ferry Workers' Union)", "Direct|We are glad.|Ferry Workers' Union|(|SignOff")]
    [InlineData("\"We are glad.\" (Ines Calder)", "Direct|We are glad.|Ines Calder|(|SignOff")]
    public void Reads_the_name_that_signs(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("\"Ships sailed.\" - Ines Calder said.", "Direct|Ships sailed.|Ines Calder|said|TrailingSubject")]
    [InlineData("\"Why?\" - two people asked.", "Direct|Why?|two people|asked|TrailingSubject")]
    public void Leaves_a_verb_to_its_own_pattern(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("\"The Old Harbour.\" - Ines Calder's book - sold well.")]
    [InlineData("\"Aurora\" - Ines Calder's ship - sailed.")]
    [InlineData("\"Aurora\" - Ines Calder")]
    [InlineData("\"The Old Harbour of Varna\" - Ines Calder")]
    [InlineData("\"The Old Harbour.\" - Ines Calder - sold well.")]
    [InlineData("\"We reopen on Friday.\" - Varna, March 14")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("\"The kilns are cold.\"\n\n- Marta Lindqvist", "Direct|The kilns are cold.|Marta Lindqvist|-|SignOff")]
    [InlineData("\u201CFlour is dear.\u201D\n\n\u2014 Omar Haddad, baker", "Direct|Flour is dear.|Omar Haddad|\u2014|SignOff")]
    [InlineData("\"We were wetter.\"\n\n-Kofi Mensah, after the race.", "Direct|We were wetter.|Kofi Mensah|-|SignOff")]
    public void The_name_may_stand_in_the_paragraph_below(string body, string quote) => Script.HasQuotes(body, quote);

    [Theory]
    [InlineData(
        "\u201CThe kilns are cold.\n\n\u201CThey stay so.\u201D\n\n\u2014 Marta Lindqvist",
        "Direct|The kilns are cold.|Marta Lindqvist|-|ReopenedMark",
        "Direct|They stay so.|Marta Lindqvist|\u2014|SignOff|goes on")]
    [InlineData(
        "\"Flour is dear.\n\n\"Salt is too.\n\n\"Bread waits.\"\n\n-- Omar Haddad, baker",
        "Direct|Flour is dear.|Omar Haddad|-|ReopenedMark",
        "Direct|Salt is too.|Omar Haddad|-|ReopenedMark|goes on",
        "Direct|Bread waits.|Omar Haddad|--|SignOff|goes on")]
    public void The_name_below_signs_all_paragraphs_of_the_quotation(string body, params string[] quotes) => Script.HasQuotes(body, quotes);

    [Theory]
    [InlineData(
        "\u201CThe kilns are cold.\n\n\u201CThey stay so.\u201D\n\nIt rained.\n\n\u2014 Marta Lindqvist",
        "-: The kilns are cold.",
        "-: They stay so.")]
    [InlineData(
        "\u201CThe kilns are cold.\n\n\u201CThey stay so.\u201D\n\n\u201CBread waits.\u201D\n\n\u2014 Marta Lindqvist",
        "-: The kilns are cold.",
        "-: They stay so.",
        "Marta Lindqvist: Bread waits.")]
    public void It_signs_no_quotation_further_up(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);

    [Theory]
    [InlineData("Nine dead in harbour storm - officials", "Indirect|Nine dead in harbour storm|officials|-|SignOff")]
    [InlineData(
        "Port to reopen on Friday \u2013 port authority report",
        "Indirect|Port to reopen on Friday|port authority report|\u2013|SignOff")]
    [InlineData("Port to reopen on Friday - minister", "Indirect|Port to reopen on Friday|minister|-|SignOff")]
    public void A_source_ends_a_headline(string headline, string quote) => Script.Expect(headline, [quote], OfHeadline(headline));

    [Theory]
    [InlineData("Port to reopen on Friday - Varna Post")]
    [InlineData("Port to reopen on Friday - but when?")]
    [InlineData("Nine dead - two crews")]
    [InlineData("Storm Anna - a sailor")]
    [InlineData("Harbour - officials")]
    [InlineData("Nine dead in harbour - storm")]
    public void A_headline_ends_without_a_source(string headline) => Script.Expect(headline, [], OfHeadline(headline));

    private static string[] OfHeadline(string headline) =>
        Script.QuotesOf(ArticleReader.Read(headline + "\n\n21 August 2008\n\nShips sailed on Friday."));

    [Theory]
    [InlineData(
        "\"We reopen,\" Ines Calder said.\n\n\"The mole is weak.\"\n\n- Tom Hale",
        "Ines Calder: We reopen,",
        "Tom Hale: The mole is weak.")]
    [InlineData("Ines Calder nodded. \"The mole is weak.\"\n\n- Tom Hale", "Tom Hale: The mole is weak.")]
    public void A_signature_below_is_surer_than_whoever_spoke_before(string body, params string[] quotes) =>
        Script.HasSpeakers(body, quotes);

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder said.\n\n- Tom Hale", "Ines Calder: We reopen,")]
    [InlineData("\"We reopen.\" It was late.\n\n- Tom Hale", "-: We reopen.")]
    [InlineData("\"We reopen.\"\n\n- Tom Hale left.", "-: We reopen.")]
    [InlineData("\"We reopen.\"\n\n- Varna", "-: We reopen.")]
    public void Signs_nothing_else(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);
}
