namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>In a poll released on Friday, six in ten said the port should reopen.</summary>
public class InPollTests
{
    [Theory]
    [InlineData("In a poll of the crews, Ines Calder led by nine points.", "Indirect|Ines Calder led by nine points|a poll|In|InPoll")]
    [InlineData(
        "In a national Varna Post/HNN poll released Monday, Tom Hale led Ines Calder.",
        "Indirect|Tom Hale led Ines Calder|a national Varna Post/HNN poll|In|InPoll")]
    [InlineData(
        "In the latest Varna Post survey, conducted in May, Ines Calder led by nine points.",
        "Indirect|Ines Calder led by nine points|the latest Varna Post survey|In|InPoll")]
    [InlineData(
        "In the survey, many owners \"had doubts\" about the port.",
        "Mixed|many owners \"had doubts\" about the port|the survey|In|InPoll")]
    [InlineData(
        "In a Varna Post poll, 31% of the owners said they were \"very tired\" of the port.",
        "Mixed|31% of the owners said they were \"very tired\" of the port|a Varna Post poll|In|InPoll")]
    public void Reads_what_a_poll_tells(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("In a speech about the poll, Ines Calder said the port would reopen.")]
    [InlineData("In the poll tax debate of 1990, Ines Calder said the port would reopen.")]
    [InlineData("In a poll booth in Varna, Ines Calder said the port would reopen.")]
    [InlineData("In a poll that nobody read Ines Calder said the port would reopen.")]
    public void Elsewhere_the_speaker_speaks(string sentence) =>
        Assert.DoesNotContain(Script.Read(sentence).Attributions, quote => quote.Pattern == "InPoll");
}
