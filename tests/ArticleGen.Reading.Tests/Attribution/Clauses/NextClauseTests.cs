namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>called it "a farce"[, and the council voted]: the reporter's next clause is not what was said.</summary>
public class NextClauseTests
{
    [Theory]
    [InlineData("Ines Calder called the plan \"a farce\", and the council voted on Friday.", "the plan \"a farce")]
    [InlineData("Ines Calder called the plan \"a farce,\" but Tom Hale left the room.", "the plan \"a farce,")]
    [InlineData("Ines Calder spoke of \"a dark day\", while the crews sailed.", "a dark day")]
    public void Is_left_out(string sentence, string content) =>
        Assert.EndsWith(content[^8..].Trim('"', ','), Script.Speakers(sentence)[0].Trim('"', ','));

    [Theory]
    [InlineData(
        "Ines Calder said the plan was \"a farce\", and the council was late.",
        "the plan was \"a farce\", and the council was late")]
    public void Behind_a_clause_it_may_be_said(string sentence, string content) => Script.HasSpeakers(sentence, "Ines Calder: " + content);
}
