namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>"We reopen," Calder said.</summary>
public class TrailingSubjectTests
{
    [Theory]
    [InlineData("\"We reopen,\" Ines Calder said.", "Direct|We reopen,|Ines Calder|said|TrailingSubject")]
    [InlineData("\"Will the port reopen?\" Tom Hale asked.", "Direct|Will the port reopen?|Tom Hale|asked|TrailingSubject")]
    [InlineData("\"Nobody asked us!\" Tom Hale complained.", "Direct|Nobody asked us!|Tom Hale|complained|TrailingSubject")]
    [InlineData("\"We reopen,\" Ines Calder says.", "Direct|We reopen,|Ines Calder|says|TrailingSubject")]
    [InlineData("\"We reopen,\" the director later added.", "Direct|We reopen,|the director|added|TrailingSubject")]
    [InlineData(
        "\"We reopen,\" the Norwegian Port Authority announced.",
        "Direct|We reopen,|Norwegian Port Authority|announced|TrailingSubject")]
    [InlineData("\"We reopen\" - Ines Calder said.", "Direct|We reopen|Ines Calder|said|TrailingSubject")]
    [InlineData("\"We reopen,\" state television said.", "Direct|We reopen,|state television|said|TrailingSubject")]
    [InlineData("\"We reopen,\" state officials said.", "Direct|We reopen,|state officials|said|TrailingSubject")]
    public void Reads_a_speaker_before_the_verb(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder, the director of the port, said.")]
    [InlineData("\"We reopen,\" Ines Calder, 54, said.")]
    [InlineData("\"We reopen,\" Ines Calder had earlier said.")]
    [InlineData("\"We reopen,\" Ines Calder said on Friday.")]
    [InlineData("\"We reopen,\" Ines Calder said in an interview.")]
    [InlineData("\"We reopen,\" Ines Calder, who runs the port, said.")]
    [InlineData("\"We reopen,\" Ines Calder of the port of Varna said.")]
    [InlineData("\"We reopen,\" port director Ines Calder quietly said.")]
    [InlineData("\"We reopen,\" the port's director, Ines Calder, said.")]
    [InlineData("\"We reopen,\" on Friday Ines Calder said.")]
    public void Reads_a_speaker_over_insertions_and_adverbs(string sentence) =>
        Script.HasQuotes(sentence, "Direct|We reopen,|Ines Calder|said|TrailingSubject");

    [Theory]
    [InlineData(
        "The workers voted to reject a deal, their union said.",
        "their union: The workers voted to reject a deal",
        "the workers: to reject a deal")]
    [InlineData(
        "Tom Hale vowed to reopen the port, Ines Calder said on Friday.",
        "Ines Calder: Tom Hale vowed to reopen the port",
        "Tom Hale: to reopen the port")]
    [InlineData("Tom Hale promised \"a new start\", Ines Calder said.", "Ines Calder: Tom Hale promised \"a new start")]
    [InlineData("Tom Hale vowed to reopen the port.", "Tom Hale: to reopen the port")]
    public void Passes_on_what_somebody_is_told_to_have_promised(string sentence, params string[] speakers) =>
        Script.HasSpeakers(sentence, speakers);

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder told Reuters.", "Direct|We reopen,|Ines Calder|told|TrailingSubject|to Reuters")]
    [InlineData("\"We reopen,\" Ines Calder told reporters on Friday.", "Direct|We reopen,|Ines Calder|told|TrailingSubject|to reporters")]
    [InlineData("\"We reopen,\" Ines Calder told a news conference.", "Direct|We reopen,|Ines Calder|told|TrailingSubject")]
    public void Reads_who_was_told(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "The port will reopen on Friday, Ines Calder said.",
        "Indirect|The port will reopen on Friday|Ines Calder|said|TrailingSubject")]
    [InlineData("The port would stay closed, the ministry said.", "Indirect|The port would stay closed|the ministry|said|TrailingSubject")]
    [InlineData(
        "Wheat has doubled in price, Ruth Dray told parliament.",
        "Indirect|Wheat has doubled in price|Ruth Dray|told|TrailingSubject|to parliament")]
    [InlineData("Nobody was hurt, the police said on Friday.", "Indirect|Nobody was hurt|the police|said|TrailingSubject")]
    [InlineData(
        "The team was \"over the moon,\" Ines Calder said.",
        "Mixed|The team was \"over the moon,\"|Ines Calder|said|TrailingSubject")]
    [InlineData(
        "When the storm came the pilots left, Tom Hale recalled.",
        "Indirect|When the storm came the pilots left|Tom Hale|recalled|TrailingSubject")]
    [InlineData("Two crews are missing, officials said.", "Indirect|Two crews are missing|officials|said|TrailingSubject")]
    public void Reads_reported_clauses(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("\u201CThe kilns are cold,\u201D Marta Lindqvist said.", "Direct|The kilns are cold,|Marta Lindqvist|said|TrailingSubject")]
    [InlineData("\"Flour is dear,\" the baker, Omar Haddad, explained.", "Direct|Flour is dear,|Omar Haddad|explained|TrailingSubject")]
    [InlineData("\"They were faster,\" he conceded.", "Direct|They were faster,|-|conceded|TrailingSubject")]
    [InlineData(
        "\"Boil the water,\" Sofia's health ministry advised on Monday.",
        "Direct|Boil the water,|Sofia's health ministry|advised|TrailingSubject")]
    [InlineData("\"The boats are lost!\" somebody shouted.", "Direct|The boats are lost!|somebody|shouted|TrailingSubject")]
    [InlineData("\"We trained at night,\" Mensah and Okafor said.", "Direct|We trained at night,|Mensah and Okafor|said|TrailingSubject")]
    [InlineData(
        "\"We saw nothing,\" one of the villagers told the Varna Post.",
        "Direct|We saw nothing,|one of the villagers|told|TrailingSubject|to Varna Post")]
    [InlineData("\"The museum stays shut,\" Berlin has announced.", "Direct|The museum stays shut,|Berlin|announced|TrailingSubject")]
    [InlineData("The clinic has no beds left, Dr. Petrova says.", "Indirect|The clinic has no beds left|Petrova|says|TrailingSubject")]
    [InlineData(
        "The dam may break within a week, engineers have warned.",
        "Indirect|The dam may break within a week|engineers|warned|TrailingSubject")]
    [InlineData("\"Who stole the keys?\" a furious Jonas Weber asked.", "Direct|Who stole the keys?|Jonas Weber|asked|TrailingSubject")]
    [InlineData(
        "\"We saw nothing,\" Mensah, Haddad and Weber said.",
        "Direct|We saw nothing,|Mensah, Haddad and Weber|said|TrailingSubject")]
    public void Reads_other_verbs_marks_and_speakers(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("When the port reopened, Ines Calder left.")]
    [InlineData("As the storm came, the pilots prayed.")]
    [InlineData("In Varna, the pilots said nothing.")]
    [InlineData("After the race, Kofi Mensah slept.")]
    [InlineData("With flour so dear, Omar Haddad closed the shop.")]
    [InlineData("If the dam breaks, the villagers will drown.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData(
        "\"We reopen,\" Ines Calder will say. \"It is time.\"",
        "Direct|We reopen,|Ines Calder|say|TrailingSubject",
        "Direct|It is time.|Ines Calder|-|SplitInTwo|goes on")]
    public void Words_for_a_speech_to_come_are_quoted(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData(
        "In a talk with Tom Hale about his new plan, \"Hard Hats for Beginners,\" the director discussed the mole.",
        "Act|the mole|the director|discussed|SpeechAct")]
    [InlineData(
        "At a fair billed as \"Hard Hats,\" the director discussed the mole.",
        "Act|the mole|the director|discussed|SpeechAct")]
    [InlineData(
        "At a fair billed as \"Hard Hats,\" the director said.",
        "Mixed|At a fair billed as \"Hard Hats,\"|the director|said|TrailingSubject")]
    public void A_verb_with_its_object_behind_it_takes_no_marks_before_it(string sentence, string quote) =>
        Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder spoke. \"The mole is weak.\" Tom Hale has apologised for the mole.")]
    [InlineData("Ines Calder spoke. \"The mole is weak.\" Tom Hale had complained loudly.")]
    public void A_perfect_behind_a_full_stop_tells_of_something_else(string body) =>
        Assert.DoesNotContain("Tom Hale: The mole is weak.", Script.Speakers(body));

    [Theory]
    [InlineData("\"The mole is weak,\" Tom Hale has complained.", "Tom Hale: The mole is weak,")]
    [InlineData("\"The mole is weak.\" Tom Hale complained.", "Tom Hale: The mole is weak.")]
    public void A_perfect_behind_a_comma_tells_of_the_quotation(string body, string speaker) => Script.HasSpeakers(body, speaker);
}
