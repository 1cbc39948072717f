namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder believes the port will reopen.</summary>
public class ThoughtTests
{
    [Theory]
    [InlineData("Ines Calder believes the port will reopen.", "Thought|the port will reopen|Ines Calder|believes|Thought")]
    [InlineData("Ines Calder thought that the mole was safe.", "Thought|that the mole was safe|Ines Calder|thought|Thought")]
    [InlineData("The crews think the owners have lied.", "Thought|the owners have lied|the crews|think|Thought")]
    [InlineData("Tom Hale knows how the storm began.", "Thought|how the storm began|Tom Hale|knows|Thought")]
    [InlineData("The ministry still doubts whether the mole will hold.", "Thought|whether the mole will hold|the ministry|doubts|Thought")]
    [InlineData("Tom Hale, who feared that the ferry was lost, wept.", "Thought|that the ferry was lost|Tom Hale|feared|Thought")]
    public void Reads_who_thinks_so(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Marta Lindqvist thinks the kilns are too old.", "Thought|the kilns are too old|Marta Lindqvist|thinks|Thought")]
    [InlineData("Villagers fear that the dam will break.", "Thought|that the dam will break|villagers|fear|Thought")]
    [InlineData("Omar Haddad suspects the mill has lied.", "Thought|the mill has lied|Omar Haddad|suspects|Thought")]
    [InlineData("The court found that nobody had died.", "Indirect|that nobody had died|the court|found|SubjectSaid")]
    [InlineData("Engineers have long known that the dam is cracked.", "Thought|that the dam is cracked|engineers|known|Thought")]
    [InlineData("The mayor felt the vote was \"a gift\".", "Mixed|the vote was \"a gift\"|the mayor|felt|SubjectSaid")]
    [InlineData(
        "Kofi Mensah wondered whether he had trained enough.",
        "Thought|whether he had trained enough|Kofi Mensah|wondered|Thought")]
    public void Reads_other_thoughts(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder hopes that the port will reopen.")]
    [InlineData("Ines Calder plans to reopen the port.")]
    [InlineData("Ines Calder wants the port to reopen.")]
    [InlineData("I believe the port will reopen.")]
    [InlineData("You know times have changed.")]
    [InlineData("Ines Calder thought of the port in May and wept.")]
    [InlineData("Ines Calder assumed her post in May.")]
    [InlineData("Ines Calder did not think the port would reopen.")]
    [InlineData("The port is believed to be safe.")]
    [InlineData("Omar Haddad hoped to sell the shop.")]
    [InlineData("The rowers found the lake at dawn.")]
    [InlineData("Jonas Weber felt the wall for a switch.")]
    [InlineData("One might think the dam was new.")]
    [InlineData("Think of the kilns.")]
    [InlineData("It is known that the dam is cracked.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
