namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>According to Calder, the port will reopen.</summary>
public class AccordingToTests
{
    [Theory]
    [InlineData("According to Ines Calder, the port will reopen.", "Indirect|the port will reopen|Ines Calder|According to|AccordingTo")]
    [InlineData("The port will reopen, according to Ines Calder.", "Indirect|The port will reopen|Ines Calder|according to|AccordingTo")]
    [InlineData("The port will reopen on Friday according to Ines Calder.", "Indirect|The port will reopen on Friday|Ines Calder|according to|AccordingTo")]
    [InlineData("The port, according to Ines Calder, will reopen.", "Indirect|The port, according to Ines Calder, will reopen|Ines Calder|according to|AccordingTo")]
    [InlineData("According to Ines Calder, the port director, the mole is weak.", "Indirect|the mole is weak|Ines Calder|According to|AccordingTo")]
    [InlineData("According to the ministry, sixty ships were lost.", "Indirect|sixty ships were lost|the ministry|According to|AccordingTo")]
    [InlineData("Sixty ships were lost, according to a report by the ministry.", "Indirect|Sixty ships were lost|a report by the ministry|according to|AccordingTo")]
    [InlineData("Sixty ships were lost, according to officials.", "Indirect|Sixty ships were lost|officials|according to|AccordingTo")]
    [InlineData("According to Reuters, sixty ships were lost.", "Indirect|sixty ships were lost|Reuters|According to|AccordingTo")]
    [InlineData("The plan is \"dead,\" according to Ines Calder.", "Mixed|The plan is \"dead,\"|Ines Calder|according to|AccordingTo")]
    [InlineData("\"The plan is dead,\" according to Ines Calder.", "Direct|The plan is dead,|Ines Calder|according to|AccordingTo")]
    [InlineData("On Friday, according to Ines Calder, the port will reopen.", "Indirect|On Friday, according to Ines Calder, the port will reopen|Ines Calder|according to|AccordingTo")]
    [InlineData("According to early results, the crews won.", "Indirect|the crews won|results|According to|AccordingTo")]
    [InlineData("The port will reopen, according to recently leaked papers.", "Indirect|The port will reopen|leaked papers|according to|AccordingTo")]
    [InlineData("But according to recent polls, Ines Calder holds the council.", "Indirect|Ines Calder holds the council|recent polls|according to|AccordingTo")]
    [InlineData("It is plain: According to officials, the mole is weak.", "Indirect|the mole is weak|officials|According to|AccordingTo")]
    [InlineData("The crews have won nine seats according to a count by Reuters, but the vote goes on.", "Indirect|The crews have won nine seats|a count by Reuters|according to|AccordingTo")]
    [InlineData("He will come on Friday because, according to Ines Calder, the crews would mind his absence.", "Indirect|the crews would mind his absence|Ines Calder|according to|AccordingTo")]
    public void Reads_the_source(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The crews were paid according to their rank.")]
    [InlineData("Everything went according to plan.")]
    [InlineData("Ships are taxed according to size.")]
    [InlineData("The port was rebuilt according to the rules of 1961.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
