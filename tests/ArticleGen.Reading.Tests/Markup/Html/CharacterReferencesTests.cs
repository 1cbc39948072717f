using System.Globalization;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.Html;

namespace ArticleGen.Reading.Tests.Markup.Html;

public class CharacterReferencesTests
{
    // The names of the standard, and those that are references without a semicolon.
    private const int Names = 2125;
    private const int BareNames = 106;

    [Fact]
    public void All_names_stand_for_what_another_parser_says()
    {
        Assert.Equal((Names, BareNames), (NamedReferences.Names.Count, NamedReferences.NamesWithoutSemicolon.Count));
        Assert.All(NamedReferences.Names, static name => ReadsAlike($"x&{name};y"));
        Assert.All(NamedReferences.Names, static name => ReadsAlike($"x&{name} y"));
        Assert.All(NamedReferences.NamesWithoutSemicolon, static name => ReadsAlike($"x&{name}y"));
        Assert.All(NamedReferences.NamesWithoutSemicolon, static name => ReadsAlike($"&{name}"));
    }

    [Fact]
    public void All_names_stand_for_the_same_in_attributes()
    {
        Assert.All(NamedReferences.Names, static name => ReadsAlikeInAttribute($"x&{name};y"));
        Assert.All(NamedReferences.NamesWithoutSemicolon, static name => ReadsAlikeInAttribute($"?a=1&{name}=2"));
        Assert.All(NamedReferences.NamesWithoutSemicolon, static name => ReadsAlikeInAttribute($"a &{name} b"));
        Assert.All(NamedReferences.NamesWithoutSemicolon, static name => ReadsAlikeInAttribute($"a&{name}b"));
    }

    [Fact]
    public void All_numbers_below_a_thousand_stand_for_what_another_parser_says()
    {
        for (int number = 1; number < 1000; number++)
        {
            string digits = number.ToString(CultureInfo.InvariantCulture);
            if (number != '\r')
            {
                ReadsAlike($"x&#{digits};y");
            }

            ReadsAlike($"x&#x{number:X};y");
        }
    }

    [Theory]
    [InlineData("&#8217;", "\u2019")]
    [InlineData("&#8217 s", "\u2019 s")]
    [InlineData("&#x2019;", "\u2019")]
    [InlineData("&#X2019;", "\u2019")]
    [InlineData("&#x1F6A2;", "\U0001F6A2")]
    [InlineData("&#146;", "\u2019")]
    [InlineData("&#x92;", "\u2019")]
    [InlineData("&#129;", "\u0081")]
    [InlineData("&#0;", "\uFFFD")]
    [InlineData("&#xD800;", "\uFFFD")]
    [InlineData("&#x110000;", "\uFFFD")]
    [InlineData("&#99999999999999999999999;", "\uFFFD")]
    [InlineData("&#xFFFFFFFFFFFFFFFFF;", "\uFFFD")]
    [InlineData("&quot;We reopen,&quot;", "\"We reopen,\"")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("&notit;", "\u00ACit;")]
    [InlineData("&notin;", "\u2209")]
    [InlineData("&CounterClockwiseContourIntegral;", "\u2233")]
    [InlineData("&copy2008", "\u00A92008")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("R&D;", "R&D;")]
    [InlineData("&", "&")]
    [InlineData("&&amp", "&&")]
    [InlineData("&#", "&#")]
    [InlineData("&#;", "&#;")]
    [InlineData("&#x;", "&#x;")]
    [InlineData("&#xg;", "&#xg;")]
    [InlineData("&;", "&;")]
    [InlineData("&hellip", "&hellip")]
    public void Reads_a_reference(string text, string characters) =>
        Assert.Equal(characters, CharacterReferences.Decode(text, new(0, text.Length)));

    [Theory]
    [InlineData("?a=1&copy=2")]
    [InlineData("?a=1&copyright")]
    [InlineData("?a=1&reg2")]
    public void An_address_in_an_attribute_keeps_its_parts(string text) =>
        Assert.Equal(text, CharacterReferences.DecodeAttribute(text, new(0, text.Length)));

    private static void ReadsAlike(string text) =>
        Assert.Equal(PageOracle.Decode(text), CharacterReferences.Decode(text, new(0, text.Length)));

    private static void ReadsAlikeInAttribute(string text) =>
        Assert.Equal(PageOracle.DecodeAttribute(text), CharacterReferences.DecodeAttribute(text, new(0, text.Length)));
}
