namespace ArticleGen.Reading.Tests.Passages;

/// <summary>"Varna Ferries Ltd &lt;VF.V&gt; said": the angle brackets of a wire story.</summary>
public class TickerTests
{
    [Theory]
    [InlineData("Varna Ferries Ltd <VF.V> said it would sail.", "Varna Ferries Ltd: it would sail")]
    [InlineData("<Varna Ferries Ltd> said it would sail.", "Varna Ferries Ltd: it would sail")]
    [InlineData("Varna Ferries Ltd <VF>, a ferry line, said it would sail.", "Varna Ferries Ltd: it would sail")]
    [InlineData(
        "The bid for Hale Cranes Ltd <HC.V> was late, Ines Calder said.",
        "Ines Calder: The bid for Hale Cranes Ltd <HC.V> was late")]
    public void Are_stepped_over(string sentence, string quote) => Script.HasSpeakers(sentence, quote);

    [Theory]
    [InlineData("\"One is < Two and > Three,\" Ines Calder said.", "Ines Calder: One is < Two and > Three,")]
    public void Other_signs_are_none(string sentence, string quote) => Script.HasSpeakers(sentence, quote);
}
