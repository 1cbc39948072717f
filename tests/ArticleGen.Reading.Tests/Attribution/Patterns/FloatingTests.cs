namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>She nodded. "Friday it is."</summary>
public class FloatingTests
{
    [Theory]
    [InlineData("Ines Calder nodded. \"Friday it is.\"", "Direct|Friday it is.|Ines Calder|-|Floating")]
    [InlineData("Ines Calder was sure of it. \"The mole will hold.\"", "Direct|The mole will hold.|Ines Calder|-|Floating")]
    [InlineData("Tom Hale, a pilot for thirty years, disagrees. \"It will break.\"", "Direct|It will break.|Tom Hale|-|Floating")]
    [InlineData("The director shrugged. \"We lost.\"", "Direct|We lost.|the director|-|Floating")]
    public void The_subject_of_the_sentence_before_speaks(string sentences, string quote) => Script.HasQuotes(sentences, quote);

    [Fact]
    public void Whoever_just_spoke_indirectly_speaks_on() =>
        Script.HasQuotes(
            "Ines Calder said the port would reopen. \"It is time.\"",
            "Indirect|the port would reopen|Ines Calder|said|SubjectSaid", "Direct|It is time.|Ines Calder|-|Floating");

    [Theory]
    [InlineData("Omar Haddad wiped his hands. \"Flour is dear.\"", "Direct|Flour is dear.|Omar Haddad|-|Floating")]
    [InlineData("Priya Raman is in no hurry. \u201CJune will do.\u201D", "Direct|June will do.|Priya Raman|-|Floating")]
    [InlineData(
        "Jonas Weber searched his coat for the fourth time that morning. \"They are gone.\"",
        "Direct|They are gone.|Jonas Weber|-|Floating")]
    [InlineData("The old engineer pointed at the dam. \"There is the crack.\"", "Direct|There is the crack.|the old engineer|-|Floating")]
    [InlineData("Kofi Mensah lost by a length. He laughed. \"We were wetter.\"", "Direct|We were wetter.|Kofi Mensah|-|Floating")]
    [InlineData(
        "Elena Petrova believes the water is clean. \"I drink it myself.\"",
        "Thought|the water is clean|Elena Petrova|believes|Thought",
        "Direct|I drink it myself.|Elena Petrova|-|Floating")]
    public void Reads_other_gestures(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("Calder nodded. \"Friday it is.\"", "Direct|Friday it is.|Calder|-|Floating")]
    [InlineData("Hale disagreed. \"It will break.\"", "Direct|It will break.|Hale|-|Floating")]
    [InlineData("Varna flooded. \"It will break.\"", "Direct|It will break.|-|-|None")]
    public void A_name_alone_is_a_person_by_a_gesture(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Fact]
    public void A_thing_does_not_speak()
    {
        string[] quotes = Script.Quotes("The storm broke the mole. \"It is time.\"");
        Assert.Equal(["Direct|It is time.|-|-|None"], quotes);
    }

    [Theory]
    [InlineData("The dam cracked at dawn. \"There is the crack.\"", "Direct|There is the crack.|-|-|None")]
    [InlineData("It rained in Dover. \"We were wetter.\"", "Direct|We were wetter.|-|-|None")]
    [InlineData("Omar Haddad wiped his hands. The sign said \"closed.\"", "Direct|closed.|the sign|said|SubjectSaid")]
    public void Not_elsewhere(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Calder was less sure of the mole.")]
    [InlineData("She went on to the cranes.")]
    [InlineData("In the storm Calder was brief.")]
    public void Whoever_has_spoken_before_speaks_below_the_paragraph_that_is_about_them(string paragraph) => Script.HasSpeakers(
        $"\"We reopen,\" Ines Calder said.\n\nShips waited.\n\n{paragraph}\n\n\"Some of it will break.\"",
        "Ines Calder: We reopen,",
        "Ines Calder: Some of it will break.");

    [Theory]
    [InlineData("Tom Hale left the mole.")]
    [InlineData("The storm came back.")]
    [InlineData("Calder's ship sailed.")]
    public void Nobody_else_speaks_below(string paragraph) => Script.HasSpeakers(
        $"\"We reopen,\" Ines Calder said.\n\nShips waited.\n\n{paragraph}\n\n\"Some of it will break.\"",
        "Ines Calder: We reopen,",
        "-: Some of it will break.");

    [Theory]
    [InlineData("\"No.\" Calder was less sure of the mole.", "-: No.", "Ines Calder: Some of it will break.")]
    [InlineData("He said the port was shut. Calder was less sure of the mole.", "-: the port was shut", "-: Some of it will break.")]
    public void Somebody_unknown_who_was_quoted_above_keeps_the_floor_and_marks_alone_do_not(
        string paragraph,
        string quoted,
        string below) =>
        Script.HasSpeakers(
        $"\"We reopen,\" Ines Calder said.\n\nShips waited.\n\n{paragraph}\n\n\"Some of it will break.\"",
        "Ines Calder: We reopen,",
        quoted,
        below);

    [Fact]
    public void What_somebody_was_asked_about_does_not_keep_them_from_speaking_below() => Assert.Contains(
        "Ines Calder: Some of it will break.",
        Script.Speakers("\"We reopen,\" Ines Calder said.\n\nAsked about the grants, Calder was brief.\n\n\"Some of it will break.\""));

    [Fact]
    public void Whoever_is_last_said_to_speak_above_speaks_below_when_the_sentence_is_about_a_thing() => Script.HasSpeakers(
        "\"We reopen,\" Ines Calder said.\n\nShips waited.\n\nThe rest of the plan was vague, since Calder spoke only in "
            + "riddles.\n\n\"Some of it will break.\"",
        "Ines Calder: We reopen,",
        "Ines Calder: Some of it will break.");
}
