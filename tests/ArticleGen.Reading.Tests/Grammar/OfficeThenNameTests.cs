namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>"Minister for Ports [Ines Calder]": the name behind an office and its field.</summary>
public class OfficeThenNameTests
{
    [Theory]
    [InlineData("Minister for Economic Affairs Ines Calder said it was late.", "Minister for Economic Affairs")]
    [InlineData("Minister of Ports Ines Calder said it was late.", "Minister of Ports")]
    [InlineData("Secretary of State for Transport Ines Calder said it was late.", "Secretary of State for Transport")]
    [InlineData("\"It was late,\" said Secretary of State for Transport Ines Calder.", "Secretary of State for Transport")]
    [InlineData("\"It was late,\" Minister for Ports Ines Calder said.", "Minister for Ports")]
    [InlineData("Secretary of State Ines Calder said it was late.", "Secretary of State")]
    [InlineData("It was late, VHA Director of Port Affairs Ines Calder told Reuters.", "VHA Director of Port Affairs")]
    public void Speaks_by_the_name(string sentence, string role)
    {
        Assert.StartsWith("Ines Calder: ", Assert.Single(Script.Speakers(sentence)), StringComparison.OrdinalIgnoreCase);
        Script.Expect(sentence, [role], Script.Actor(sentence, "Ines Calder").Roles);
    }

    [Fact]
    public void Is_whom_the_office_means_later() => Script.HasSpeakers(
        "Minister for Economic Affairs Ines Calder opened the pier. \"It is big,\" the minister said.", "Ines Calder: It is big,");

    [Theory]
    [InlineData("The Minister for Ports said it was late.", "the Minister for Ports: it was late")]
    [InlineData("The Bishop of Varna said it was late.", "the Bishop of Varna: it was late")]
    public void Is_not_the_field(string sentence, string speaker) => Script.HasSpeakers(sentence, speaker);
}
