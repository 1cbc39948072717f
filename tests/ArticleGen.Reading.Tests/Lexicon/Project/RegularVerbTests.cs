using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Lexicon.Project;

public class RegularVerbTests
{
    [Theory]
    [InlineData("toot", "toot, toots, tooted, tooted, tooting")]
    [InlineData("dare", "dare, dares, dared, dared, daring")]
    [InlineData("decry", "decry, decries, decried, decried, decrying")]
    [InlineData("bray", "bray, brays, brayed, brayed, braying")]
    [InlineData("hiss", "hiss, hisses, hissed, hissed, hissing")]
    [InlineData("gush", "gush, gushes, gushed, gushed, gushing")]
    [InlineData("preach", "preach, preaches, preached, preached, preaching")]
    [InlineData("coax", "coax, coaxes, coaxed, coaxed, coaxing")]
    [InlineData("buzz", "buzz, buzzes, buzzed, buzzed, buzzing")]
    [InlineData("decree", "decree, decrees, decreed, decreed, decreeing")]
    [InlineData("belie", "belie, belies, belied, belied, belying")]
    [InlineData("row back", "row back, rows back, rowed back, rowed back, rowing back")]
    public void Makes_the_forms_of_a_base(string verb, string forms) => Assert.Equal(forms, string.Join(", ", RegularVerb.Forms(verb)));
}
