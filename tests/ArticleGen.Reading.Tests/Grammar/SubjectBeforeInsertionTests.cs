namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>
/// "[Calder], who has sailed for Varna, Tarn and Hale, said": a list inside the insertion does not take the subject's place.
/// </summary>
public class SubjectBeforeInsertionTests
{
    [Theory]
    [InlineData("Ines Calder, who has sailed for Leeds, Hull and York, said she would leave.", "Ines Calder")]
    [InlineData("Calder, which runs 34 ships between Norway, Denmark and Scotland, said she would leave.", "Calder")]
    [InlineData("The bank, which lends in Norway, Sweden, Denmark and Finland, said she would leave.", "the bank")]
    [InlineData("The charity, which works in Kenya, Chad, and Mali, said she would leave.", "the charity")]
    [InlineData("The union, which speaks for nurses, porters or cleaners, said she would leave.", "the union")]
    [InlineData("Ines Calder, whose ships sail to Leeds, Hull and York, said she would leave.", "Ines Calder")]
    [InlineData("Vorlex, with plants in Norway, Sweden, Denmark and Finland, said she would leave.", "Vorlex")]
    [InlineData("The firm, including yards in Leeds, Hull and York, said she would leave.", "the firm")]
    [InlineData("In March Ines Calder, who has sailed for Leeds, Hull and York, said she would leave.", "Ines Calder")]
    [InlineData("Ines Calder, who runs the port, the ferry and the pier, said she would leave.", "Ines Calder")]
    public void Is_not_the_last_name_of_a_list(string sentence, string speaker) =>
        Script.HasSpeakers(sentence, speaker + ": she would leave");

    [Theory]
    [InlineData("In Varna, which lies in the north, Ines Calder, 54, said it was late.", "Ines Calder")]
    [InlineData("While Hale, who has sailed for Leeds, Hull and York, stayed, Ines Calder said it was late.", "Ines Calder")]
    [InlineData("An engineer, who left last year, and who asked not to be named, said it was late.", "an engineer")]
    [InlineData("Ines Calder, 54, of Varna, the director, said it was late.", "Ines Calder")]
    [InlineData("At the club, where it rained, Ines Calder, the club's president and manager, said it was late.", "Ines Calder")]
    public void Is_the_name_beside_the_verb_where_no_list_ends_the_insertion(string sentence, string speaker) =>
        Script.HasSpeakers(sentence, speaker + ": it was late");
}
