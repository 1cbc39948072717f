namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder accused the ministry of hiding the report. Calder described it as "a farce". Calder called it "a farce".</summary>
public class AccusedOfTests
{
    [Theory]
    [InlineData("Ines Calder accused the ministry of hiding the report.", "hiding the report|Ines Calder|accused|AccusedOf")]
    [InlineData("Ines Calder accused the ministry on Friday of hiding the report.", "hiding the report|Ines Calder|accused|AccusedOf")]
    [InlineData("Ines Calder accused Tom Hale of \"cowardice\" in the storm.", "cowardice\" in the storm|Ines Calder|accused|AccusedOf")]
    [InlineData(
        "Ines Calder accused the ministry of being \"biased\" after the crews had left the port.",
        "being \"biased|Ines Calder|accused|AccusedOf")]
    [InlineData(
        "Ines Calder accused the ministry of hiding the report after the storm.",
        "hiding the report after the storm|Ines Calder|accused|AccusedOf")]
    [InlineData("The owners accused the crews of theft.", "theft|the owners|accused|AccusedOf")]
    [InlineData("Ines Calder described the vote as \"a farce.\"", "a farce.|Ines Calder|described|AccusedOf")]
    [InlineData("Ines Calder called the vote \"a farce.\"", "a farce.|Ines Calder|called|AccusedOf")]
    [InlineData("Ines Calder called it \"a farce\" on Friday.", "a farce\" on Friday|Ines Calder|called|AccusedOf")]
    [InlineData("Tom Hale denounced the sale as \"a theft.\"", "a theft.|Tom Hale|denounced|AccusedOf")]
    [InlineData("Tom Hale branded the owners \"thieves.\"", "thieves.|Tom Hale|branded|AccusedOf")]
    [InlineData("Tom Hale called the plan to open a new pier \"a disgrace,\" and left.", "a disgrace,|Tom Hale|called|AccusedOf")]
    [InlineData(
        "Tom Hale called the plan a \"disgrace\" and a \"scandal,\" and left.",
        "a \"disgrace\" and a \"scandal,|Tom Hale|called|AccusedOf")]
    [InlineData(
        "Tom Hale called it \"a disgrace,\" \"a farce\" and \"a theft.\"",
        "a disgrace,\" \"a farce\" and \"a theft.|Tom Hale|called|AccusedOf")]
    public void Reads_what_somebody_is_said_to_be(string sentence, string quote) =>
        Script.Expect(sentence, [quote], Script.Attributions(sentence));

    [Fact]
    public void A_participle_shares_its_subject() =>
        Assert.Equal(
            ["a farce.|Ines Calder|calling|AccusedOf"],
            Script.Attributions("Ines Calder left the vote early, calling it \"a farce.\""));

    [Theory]
    [InlineData("Priya Raman accused the builders of wasting a year.", "Indirect|wasting a year|Priya Raman|accused|AccusedOf")]
    [InlineData("The opposition has accused the mayor of \"buying votes\".", "Mixed|buying votes|the opposition|accused|AccusedOf")]
    [InlineData("Jonas Weber denounced the robbery as \"a disgrace\".", "Mixed|a disgrace|Jonas Weber|denounced|AccusedOf")]
    [InlineData("Omar Haddad described flour prices as \u201Cmadness.\u201D", "Mixed|madness.|Omar Haddad|described|AccusedOf")]
    [InlineData("Kofi Mensah called the race \"the wettest of my life.\"", "Mixed|the wettest of my life.|Kofi Mensah|called|AccusedOf")]
    [InlineData("Critics have dubbed the bridge \"a road to nowhere.\"", "Mixed|a road to nowhere.|critics|dubbed|AccusedOf")]
    [InlineData("Moscow accuses Oslo of breaking the treaty.", "Indirect|breaking the treaty|Moscow|accuses|AccusedOf")]
    public void Reads_other_accusers_and_words(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Tom Hale was accused of theft.")]
    [InlineData("Tom Hale called the ministry on Friday.")]
    [InlineData("Ines Calder named the ship \"Aurora.\"")]
    [InlineData("The port is called \"the Gate\" by sailors.")]
    [InlineData("The storm, called Ruth, broke the mole.")]
    [InlineData("The builders stand accused of theft.")]
    [InlineData("Kofi Mensah called his coach at noon.")]
    [InlineData("The loaf is called a batard.")]
    [InlineData("The mayor was described as tired.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("In what Ines Calder called a \"farce,\" the council voted twice.", "Mixed|a \"farce,\"|Ines Calder|called|AccusedOf")]
    [InlineData(
        "Ines Calder accused Tom Hale, the mayor of Varna, of being \"blind and deaf.\"",
        "Mixed|being \"blind and deaf.\"|Ines Calder|accused|AccusedOf")]
    [InlineData("Ines Calder, director of the port, calls Varna \"a mistake.\"", "Mixed|a mistake.|Ines Calder|calls|AccusedOf")]
    public void Reads_a_name_behind_what_and_an_insertion_behind_the_accused(string sentence, string quote) =>
        Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder called the series \"Harbour,\" \"a farce\" in May.", "Mixed|\"a farce\" in May|Ines Calder|called|AccusedOf")]
    [InlineData("Ines Calder called the play \"Sons of Varna,\" \"a farce,\" and left.", "Mixed|a farce,|Ines Calder|called|AccusedOf")]
    [InlineData("Tom Hale branded the play, \"a theft\" of ideas.", "Mixed|\"a theft\" of ideas|Tom Hale|branded|AccusedOf")]
    [InlineData("Tom Hale called the play; \"a theft\" of ideas.", "Mixed|\"a theft\" of ideas|Tom Hale|called|AccusedOf")]
    [InlineData("Ines Calder called the film \"Harbour.\" a farce \"in May\".", "Mixed|a farce \"in May\"|Ines Calder|called|AccusedOf")]
    public void The_comma_in_front_of_the_name_is_no_part_of_it(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The council adopted a formula called the \"chain index\" on Friday.")]
    public void Leaves_what_is_only_called_so(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("Ines Calder called November's port vote \"a farce.\"", "a farce.|Ines Calder|called|AccusedOf")]
    [InlineData("Ines Calder called the Friday vote \"a farce.\"", "a farce.|Ines Calder|called|AccusedOf")]
    public void A_day_or_a_month_may_stand_before_the_noun(string sentence, string quote) =>
        Script.Expect(sentence, [quote], Script.Attributions(sentence));

    [Theory]
    [InlineData(
        "Ines Calder slammed the shift and accused Tom Hale of a \"somersault.\"",
        "Ines Calder: the shift",
        "Ines Calder: a \"somersault.")]
    [InlineData(
        "He suggested the mole was weak, called her \"third-rate\" and left.",
        "Tom Hale: the mole was weak",
        "Tom Hale: third-rate")]
    public void Shares_the_speaker_of_the_verb_before(string sentence, params string[] quotes) =>
        Script.HasSpeakers("Tom Hale came back. " + sentence, quotes);

    [Fact]
    public void The_accused_may_be_named_by_a_name_and_a_noun() => Script.Expect(
        "campaign",
        ["trying to \"bully\" the crews|the petition|accuses|AccusedOf"],
        Script.Attributions("The petition accuses the Calder campaign of trying to \"bully\" the crews."));
}
