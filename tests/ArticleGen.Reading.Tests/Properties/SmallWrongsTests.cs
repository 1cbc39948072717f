namespace ArticleGen.Reading.Tests.Properties;

/// <summary>Texts that once broke the invariants, each with similar texts.</summary>
public class SmallWrongsTests
{
    // A nickname, or a title in marks, may have a line break in it.
    [Theory]
    [InlineData("t Store``s\nn\"D")]
    [InlineData("t Store \"s\nn\" Hale said no.")]
    [InlineData("Tom \"Red\nrose\" Hale said no.")]
    [InlineData("Tom \"Red \t Rose\" Hale said no.")]
    [InlineData("Tom \"Red\u2028Rose\" Hale, the \"port\r\nand pier\" director, said no.")]
    [InlineData("The \"port\n\u0007pier\" director said no.")]
    [InlineData("the \u0001 old \u0085 pilot\u0002 said no.")]
    public void A_name_is_one_line(string text)
    {
        Invariants.CheckText(text);
        Invariants.CheckText(Script.Front + text);
    }

    [Fact]
    public void A_nickname_over_two_lines_stands_in_the_name_in_one() =>
        Assert.Equal("Store``s n\"D", Assert.Single(ArticleReader.Read("t Store``s\nn\"D").Actors).Name);

    [Theory]
    [InlineData("saying d,saying told")]
    [InlineData("adding d, adding told")]
    [InlineData("Saying no, saying yes, saying so.")]
    [InlineData("said said, said told")]
    [InlineData("claiming x,claiming claimed")]
    public void Nobody_is_the_verb_of_saying(string text)
    {
        Invariants.CheckText(text);
        Invariants.CheckText(Script.Front + text);
    }

    [Theory]
    [InlineData("r\n\"-      -\u201D + o said T")]
    [InlineData("r\n\"-\" + Calder said no")]
    [InlineData("\"x\" and \"y\" Calder said.")]
    [InlineData("\"We reopen on Friday and we mean it,\" + Hale said it rained")]
    [InlineData("\"We go.\n\n\"We reopen.\n\n- Tom Hale")]
    public void Nobody_goes_on_who_has_not_begun(string text)
    {
        Invariants.CheckText(text);
        Invariants.CheckText(Script.Front + text);
    }

    [Theory]
    [InlineData("Many said the port was shut.", "many", 1)]
    [InlineData("Somebody said the port was shut.", "somebody", 1)]
    public void Each_place_is_one_mention(string text, string actor, int mentions)
    {
        string article = Script.Front + text;
        Assert.Equal(mentions, ArticleReader.Read(article).Actors.Where(one => one.Name == actor).Sum(one => one.Mentions.Count));
        Assert.Equal(
            mentions,
            ArticleReader.Explain(article).Reading.Actors.Where(one => one.Name == actor).Sum(one => one.Mentions.Count));
    }
}
