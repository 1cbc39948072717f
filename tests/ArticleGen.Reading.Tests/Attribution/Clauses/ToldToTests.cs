namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>Calder told Radio Varna 4's Morning Tide: "No." The program is whom she told.</summary>
public class ToldToTests
{
    [Theory]
    [InlineData("Ines Calder told Radio Varna 4's Morning Tide the port would close.", "the port would close")]
    [InlineData("Ines Calder told Radio Varna 4's Morning Tide programme: \"No.\"", "No.")]
    [InlineData("Ines Calder told Radio Varna's Breakfast with Hale: \"No.\"", "No.")]
    [InlineData("Ines Calder told Varna One's Breakfast with Hale: \"No.\"", "No.")]
    [InlineData("Ines Calder told Radio Varna Five: \"No.\"", "No.")]
    [InlineData("Ines Calder told a High Court hearing that the boat was lost.", "that the boat was lost")]
    [InlineData("Ines Calder told an emergency cabinet meeting in Varna the port would close.", "the port would close")]
    [InlineData("Ines Calder warned the British and Irish crews would leave.", "the British and Irish crews would leave")]
    public void Is_not_part_of_what_is_said(string sentence, string content) => Script.HasSpeakers(sentence, "Ines Calder: " + content);

    [Theory]
    [InlineData(
        "Vorlex advised users to turn off their sets when not in use.",
        "Indirect|users to turn off their sets when not in use|Vorlex|advised|SpeechAct")]
    [InlineData("Tom Hale asked what the council had to hide.", "Indirect|what the council had to hide|Tom Hale|asked|SubjectSaid")]
    [InlineData("Tom Hale asked the crews which pier was open.", "Indirect|which pier was open|Tom Hale|asked|Told|to the crews")]
    public void Whoever_is_asked_to_do_it_is_part_of_it(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
