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
}
