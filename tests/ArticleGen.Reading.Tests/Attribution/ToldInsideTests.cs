namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>Calder said the crews had asked for pay: what is told of inside what somebody says is part of it.</summary>
public class ToldInsideTests
{
    [Theory]
    [InlineData("Ines Calder said the council had promised to rebuild the mole.", "the council had promised to rebuild the mole")]
    [InlineData("Ines Calder said that the crews argue that the mole is weak.", "that the crews argue that the mole is weak")]
    [InlineData(
        "Ines Calder said the council's claim that the mole is weak was wrong.",
        "the council's claim that the mole is weak was wrong")]
    public void Is_one_quote(string sentence, string content) =>
        Script.HasQuotes(sentence, "Indirect|" + content + "|Ines Calder|said|SubjectSaid");

    [Theory]
    [InlineData("Ines Calder added that the pilots said the mole was weak.", "that the pilots said the mole was weak")]
    [InlineData("Ines Calder added that Tom Hale had said in May he would sail.", "that Tom Hale had said in May he would sail")]
    public void Plain_saying_right_inside_is_part_of_it(string sentence, string content) =>
        Script.HasQuotes(sentence, "Indirect|" + content + "|Ines Calder|added|SubjectSaid");

    [Fact]
    public void Plain_saying_of_another_clause_is_read() =>
        Script.HasQuotes(
            "Ines Calder added that the mole was weak while the pilots said it would hold.",
            "Indirect|that the mole was weak while the pilots said it would hold|Ines Calder|added|SubjectSaid",
            "Indirect|it would hold|the pilots|said|SubjectSaid");

    [Fact]
    public void What_comes_behind_is_a_quote_of_its_own() =>
        Script.HasQuotes(
            "Ines Calder left, saying that the mole was weak, and the pilots argued that it would hold.",
            "Indirect|that the mole was weak|Ines Calder|saying|Participle", "Indirect|that it would hold|the pilots|argued|SubjectSaid");

    [Theory]
    [InlineData("Ines Calder said Tom Hale had told her: \"Go home.\"", "Ines Calder: Tom Hale had told her", "Tom Hale: Go home.")]
    [InlineData("Ines Calder said Ruth Dray told the crews: \"Go home.\"", "Ines Calder: Ruth Dray told the crews", "Ruth Dray: Go home.")]
    [InlineData(
        "Ines Calder claimed that Ruth Dray told the crews: \"Go home.\"",
        "Ines Calder: that Ruth Dray told the crews",
        "Ruth Dray: Go home.")]
    public void The_quotation_behind_the_colon_is_of_the_one_right_before_it(string sentence, params string[] speakers) =>
        Script.HasSpeakers(sentence, speakers);

    [Fact]
    public void The_quotation_behind_another_colon_is_the_speakers() =>
        Script.HasSpeakers(
            "Ines Calder said Hale had one wish: \"Go home.\"", "Ines Calder: Hale had one wish", "Ines Calder: Go home.");
}
