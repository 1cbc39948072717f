namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder's claim that the port was safe convinced nobody.</summary>
public class NounCueTests
{
    [Theory]
    [InlineData("Ines Calder's claim that the port was safe convinced nobody.", "Indirect|that the port was safe|Ines Calder|claim|NounCue")]
    [InlineData("The crews laughed at Ines Calder's claim that the port was safe.", "Indirect|that the port was safe|Ines Calder|claim|NounCue")]
    [InlineData("The ministry's warning that ice was coming came late.", "Indirect|that ice was coming|the ministry|warning|NounCue")]
    [InlineData("Nobody believed Tom Hale's statement that he \"saw nothing.\"", "Mixed|that he \"saw nothing.\"|Tom Hale|statement|NounCue")]
    [InlineData("Ines Calder's repeated promise that the mole would hold was broken.", "Indirect|that the mole would hold|Ines Calder|promise|NounCue")]
    [InlineData("The owners\u2019 argument that trade had collapsed failed in court.", "Indirect|that trade had collapsed|the owners|argument|NounCue")]
    [InlineData("Ines Calder left. Her claim that the port was safe convinced nobody.", "Indirect|that the port was safe|Ines Calder|claim|NounCue")]
    [InlineData("The crews struck. Their fear that the mole would break was real.", "Indirect|that the mole would break|the crews|fear|NounCue")]
    public void Reads_the_owner_of_the_claim(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The claim that the port was safe convinced nobody.")]
    [InlineData("Ines Calder's claim for damages was lost.")]
    [InlineData("His boat that sank was old.")]
    [InlineData("Ines Calder's boat that sank was old.")]
    [InlineData("The port's promise was broken.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
