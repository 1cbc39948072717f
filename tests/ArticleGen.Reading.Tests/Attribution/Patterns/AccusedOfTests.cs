namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder accused the ministry of hiding the report. Calder described it as "a farce". Calder called it "a farce".</summary>
public class AccusedOfTests
{
    [Theory]
    [InlineData("Ines Calder accused the ministry of hiding the report.", "hiding the report|Ines Calder|accused|AccusedOf")]
    [InlineData("Ines Calder accused the ministry on Friday of hiding the report.", "hiding the report|Ines Calder|accused|AccusedOf")]
    [InlineData("Ines Calder accused Tom Hale of \"cowardice\" in the storm.", "cowardice\" in the storm|Ines Calder|accused|AccusedOf")]
    [InlineData("Ines Calder accused the ministry of being \"biased\" after the crews had left the port.", "being \"biased|Ines Calder|accused|AccusedOf")]
    [InlineData("Ines Calder accused the ministry of hiding the report after the storm.", "hiding the report after the storm|Ines Calder|accused|AccusedOf")]
    [InlineData("The owners accused the crews of theft.", "theft|the owners|accused|AccusedOf")]
    [InlineData("Ines Calder described the vote as \"a farce.\"", "a farce.|Ines Calder|described|AccusedOf")]
    [InlineData("Ines Calder called the vote \"a farce.\"", "a farce.|Ines Calder|called|AccusedOf")]
    [InlineData("Ines Calder called it \"a farce\" on Friday.", "a farce\" on Friday|Ines Calder|called|AccusedOf")]
    [InlineData("Tom Hale denounced the sale as \"a theft.\"", "a theft.|Tom Hale|denounced|AccusedOf")]
    [InlineData("Tom Hale branded the owners \"thieves.\"", "thieves.|Tom Hale|branded|AccusedOf")]
    [InlineData("Tom Hale called the plan to open a new pier \"a disgrace,\" and left.", "a disgrace,|Tom Hale|called|AccusedOf")]
    [InlineData("Tom Hale called the plan a \"disgrace\" and a \"scandal,\" and left.", "a \"disgrace\" and a \"scandal,|Tom Hale|called|AccusedOf")]
    [InlineData("Tom Hale called it \"a disgrace,\" \"a farce\" and \"a theft.\"", "a disgrace,\" \"a farce\" and \"a theft.|Tom Hale|called|AccusedOf")]
    public void Reads_what_somebody_is_said_to_be(string sentence, string quote) => Script.Expect(sentence, [quote], Script.Attributions(sentence));

    [Fact]
    public void A_participle_shares_its_subject() =>
        Assert.Equal(["a farce.|Ines Calder|calling|AccusedOf"], Script.Attributions("Ines Calder left the vote early, calling it \"a farce.\""));

    [Theory]
    [InlineData("Tom Hale was accused of theft.")]
    [InlineData("Tom Hale called the ministry on Friday.")]
    [InlineData("Ines Calder named the ship \"Aurora.\"")]
    [InlineData("The port is called \"the Gate\" by sailors.")]
    [InlineData("The storm, called Ruth, broke the mole.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
