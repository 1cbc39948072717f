namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Names of one word that no list has: a firm's or somebody's.</summary>
public class KindInContextTests
{
    [Theory]
    [InlineData("Vorlex said sales rose. It said costs fell.", "Vorlex: sales rose", "Vorlex: costs fell")]
    [InlineData("Vorlex said its sales rose. \"Costs fell,\" it added.", "Vorlex: its sales rose", "Vorlex: Costs fell,")]
    [InlineData("Vorlex, which builds ferries, said sales rose. It said costs fell.", "Vorlex: sales rose", "Vorlex: costs fell")]
    [InlineData("Vorlex cut prices on Friday. It said costs fell.", "Vorlex: costs fell")]
    [InlineData("Vorlex said sales rose. The company said costs fell. It said so twice.", "Vorlex: sales rose", "Vorlex: costs fell")]
    [InlineData(
        "Vorlex said sales rose. The crews left. The firm told the council that costs fell.",
        "Vorlex: sales rose",
        "Vorlex: that costs fell")]
    public void Are_meant_by_it_and_by_the_company(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Brekke said sales rose. He said costs fell.", "Brekke: sales rose", "Brekke: costs fell")]
    [InlineData("Brekke, who runs the port, said sales rose. It said costs fell.", "Brekke: sales rose", "-: costs fell")]
    [InlineData("Ines Calder said sales rose. It said costs fell.", "Ines Calder: sales rose", "-: costs fell")]
    [InlineData("Ines Calder said sales rose. The company said costs fell.", "Ines Calder: sales rose", "the company: costs fell")]
    [InlineData(
        "The ministry said the port was shut. Brekke said it was late. It said the crews were paid.",
        "the ministry: the port was shut",
        "Brekke: it was late",
        "the ministry: the crews were paid")]
    [InlineData("Brekke said its roof leaked. He said it was late.", "Brekke: its roof leaked", "Brekke: it was late")]
    [InlineData("Brekke said its roof leaked. Nils Brekke said it was late.", "Nils Brekke: its roof leaked", "Nils Brekke: it was late")]
    [InlineData("Vorlex said sales rose. A company said costs fell.", "Vorlex: sales rose", "a company: costs fell")]
    [InlineData("Vorlex said sales rose. Its shipping company said costs fell.", "Vorlex: sales rose", "its shipping company: costs fell")]
    public void Are_meant_by_nothing_that_cannot_be_theirs(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Vorlex said sales rose.", "Organization")]
    [InlineData("Vorlex said its sales rose.", "Organization")]
    [InlineData("Vorlex said sales rose. It said costs fell.", "Organization")]
    [InlineData("Vorlex said sales rose. The company said costs fell.", "Organization")]
    [InlineData("Vorlex, which builds ferries, said sales rose.", "Organization")]
    [InlineData("Vorlex said its sales rose. \"Costs fell,\" he said.", "Person")]
    public void Are_a_body_where_something_tells(string body, string kind) =>
        Assert.Equal(kind, Script.Actor(body, "Vorlex").Kind.ToString());

    [Theory]
    [InlineData("Rowing Teskala have hinted that the crew may be late.", "Rowing Teskala", "Organization")]
    [InlineData("Rowing Teskala has hinted that the crew may be late.", "Rowing Teskala", "Person")]
    [InlineData("Ines Calder beat Anna-Lena Grund.", "Anna-Lena Grund", "Person")]
    [InlineData("Labour says it wants to keep the tax.", "Labour", "Organization")]
    [InlineData("The pier will close on Friday, the Sunday Telegraph reported.", "Sunday Telegraph", "Organization")]
    public void Are_told_by_the_verb_behind_or_the_words_inside(string body, string name, string kind) =>
        Assert.Equal(kind, Script.Actor(body, name).Kind.ToString());
}
