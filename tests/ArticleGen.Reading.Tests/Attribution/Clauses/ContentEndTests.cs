namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>A later verb of saying ends what is said only where it reports something itself.</summary>
public class ContentEndTests
{
    [Theory]
    [InlineData("The paper said the port would close, citing two officials.", "two officials: the port would close")]
    [InlineData("The paper said, citing two officials, that the port would close.", "the paper: that the port would close")]
    [InlineData("Ines Calder said, citing the storm, \"We are late.\"", "Ines Calder: We are late.")]
    public void Leaves_out_where_the_teller_has_it_from(string body, string speaker) => Script.HasSpeakers(body, speaker);

    [Theory]
    [InlineData("The council denied the plan, with Tom Hale saying it was \"dead.\"", "Tom Hale: it was \"dead.")]
    [InlineData("Both owners issued a letter praising the mole – Tom Hale calling it \"a friend.\"", "Tom Hale: a friend.")]
    [InlineData("Both owners issued a letter praising the mole; Tom Hale calling it \"a friend.\"", "Tom Hale: a friend.")]
    [InlineData(
        "The council issued a letter after Tom Hale told a meeting of the crews of Varna "
            + "in the old port on Monday that the mole was \"dead.\"",
        "Tom Hale: that the mole was \"dead.")]
    [InlineData(
        "Ines Calder said the crews were slow, with the pilots waiting for months.",
        "Ines Calder: the crews were slow, with the pilots waiting for months")]
    public void Ends_before_a_participle_with_a_subject_of_its_own(string body, string quote) =>
        Assert.Contains(quote, Script.Speakers(body));

    [Theory]
    [InlineData("Ines Calder said she was on the mole when she called the crews.", "she was on the mole when she called the crews")]
    [InlineData("Ines Calder said that she had since apologized to the crews.", "that she had since apologized to the crews")]
    [InlineData("Ines Calder says the council met in May and asked the crews in.", "the council met in May and asked the crews in")]
    [InlineData(
        "Ines Calder said that the mole was old, with the pilots still asking for a lamp.",
        "that the mole was old, with the pilots still asking for a lamp")]
    [InlineData("Ines Calder says she went to the mole and told the crews to wait.", "she went to the mole and told the crews to wait")]
    [InlineData(
        "Ines Calder said the council had dithered, discussing the mole for years.",
        "the council had dithered, discussing the mole for years")]
    public void Goes_on_over_a_verb_that_reports_nothing(string sentence, string content) =>
        Assert.StartsWith("Indirect|" + content + "|Ines Calder|", Script.Quotes(sentence)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "Ines Calder says the port will reopen and tells the crews that they can sail.",
        "Indirect|the port will reopen|Ines Calder|says|SubjectSaid",
            "Indirect|that they can sail|Ines Calder|tells|Participle|to the crews")]
    [InlineData(
        "Ines Calder said the port would reopen, and Tom Hale said it would stay closed.",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid", "Indirect|it would stay closed|Tom Hale|said|SubjectSaid")]
    [InlineData(
        "Ines Calder said the port would reopen, though Tom Hale said it would stay closed.",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid", "Indirect|it would stay closed|Tom Hale|said|SubjectSaid")]
    [InlineData(
        "Ines Calder said the port would reopen while the pilots called it \"a farce.\"",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid", "Mixed|a farce.|the pilots|called|AccusedOf")]
    [InlineData(
        "In 2009, when Tom Hale offered ports new cranes, \"the crews were poor,\" Ines Calder said.",
        "Mixed|In 2009, when Tom Hale offered ports new cranes, \"the crews were poor,\"|Ines Calder|said|TrailingSubject")]
    [InlineData(
        "Ines Calder criticized the plan of Tom Hale, who she noted was \"new at sea.\"",
        "Act|the plan of Tom Hale|Ines Calder|criticized|SpeechAct", "Mixed|was \"new at sea.\"|Ines Calder|noted|SubjectSaid")]
    public void Ends_before_one_that_does(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("Tom Hale, who is 54, had lied")]
    [InlineData("Tom Hale, the pilot, claimed the port was shut")]
    [InlineData("the crews, most of them new, had complained")]
    public void A_verb_whose_subject_is_inside_what_is_said_is_part_of_it(string clause) =>
        Script.HasSpeakers($"Ines Calder said {clause}.", "Ines Calder: " + clause);

    [Theory]
    [InlineData("Ines Calder slammed a note that reads \"the port is shut.\"", "Ines Calder: a note that reads \"the port is shut.")]
    [InlineData(
        "Ines Calder slammed a note from her pilot, Tom Hale, that read: \"The port is shut.\"",
        "Ines Calder: a note from her pilot, Tom Hale, that read",
        "Ines Calder: The port is shut.")]
    [InlineData(
        "Ines Calder airs an ad about the mole, in which she declares, \"The port is ours.\"",
        "Ines Calder: an ad about the mole, in which she declares, \"The port is ours.")]
    [InlineData(
        "Ines Calder addressed the cracks on Friday, remarking she did not feel \"this is the end of the port.\"",
        "Ines Calder: she did not feel \"this is the end of the port.")]
    public void Marks_of_a_relative_clause_or_a_thought_belong_to_the_object_they_tell_of(string sentence, params string[] quotes) =>
        Script.HasSpeakers(sentence, quotes);

    [Theory]
    [InlineData(
        "Tom Hale said the plan was strong, to which Ines Calder replied, \"It is not.\"",
        "Indirect|the plan was strong|Tom Hale|said|SubjectSaid",
        "Direct|It is not.|Ines Calder|replied|SubjectSaid")]
    [InlineData(
        "Tom Hale asked whether the plan was strong, to which Ines Calder replied that it was not.",
        "Indirect|whether the plan was strong|Tom Hale|asked|SubjectSaid",
        "Indirect|that it was not|Ines Calder|replied|SubjectSaid")]
    [InlineData(
        "Tom Hale said the plan was strong, to which the director responded with a laugh.",
        "Indirect|the plan was strong, to which the director responded with a laugh|Tom Hale|said|SubjectSaid")]
    public void An_answer_ends_what_it_answers(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData(
        "Ines Calder denies using drugs and says she will sue.",
        "Indirect|using drugs|Ines Calder|denies|SpeechAct",
        "Indirect|she will sue|Ines Calder|says|Participle")]
    [InlineData(
        "The audit found the system was \"flawed\" and all three of the crews have said it has to change.",
        "Mixed|the system was \"flawed\"|the audit|found|SubjectSaid",
        "Indirect|it has to change|three of the crews|said|SubjectSaid")]
    [InlineData(
        "Tom Hale said the powers were a last resort and promised the crews would be told.",
        "Indirect|the powers were a last resort|Tom Hale|said|SubjectSaid",
        "Indirect|the crews would be told|Tom Hale|promised|Participle")]
    [InlineData("Ines Calder denies using drugs and rope.", "Indirect|using drugs and rope|Ines Calder|denies|SpeechAct")]
    [InlineData(
        "Tom Hale said he did not know whether to believe the mayor or the crews who said it was late.",
        "Indirect|he did not know whether to believe the mayor or the crews who said it was late|Tom Hale|said|SubjectSaid")]
    public void Ends_before_the_next_verb_of_the_speaker(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);
}
