namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder welcomed the vote, saying the port would reopen.</summary>
public class ParticipleTests
{
    [Theory]
    [InlineData(
        "Ines Calder left the vote early, saying the port would reopen.",
        "Indirect|the port would reopen|Ines Calder|saying|Participle")]
    [InlineData("Ines Calder left the hall, saying that she was tired.", "Indirect|that she was tired|Ines Calder|saying|Participle")]
    [InlineData(
        "Ines Calder sent the offer back, saying: \"We are not for sale.\"",
        "Direct|We are not for sale.|Ines Calder|saying|Participle")]
    [InlineData(
        "Ines Calder sent the offer back, saying it was \"an insult.\"",
        "Mixed|it was \"an insult.\"|Ines Calder|saying|Participle")]
    [InlineData("Tom Hale wrote to the crews, warning that ice was coming.", "Indirect|that ice was coming|Tom Hale|warning|Participle")]
    [InlineData(
        "The ministry closed the port, arguing that the mole was weak.",
        "Indirect|that the mole was weak|the ministry|arguing|Participle")]
    [InlineData("The crews walked out, claiming they had not been paid.", "Indirect|they had not been paid|the crews|claiming|Participle")]
    public void Shares_the_subject_of_the_clause(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Tom Hale thanked the crews for supporting him, but later he struck another note, saying, \"I was wrong.\"", "he")]
    [InlineData("\"We reopen,\" Tom Hale said, while the crews cheered, adding, \"I was wrong.\"", "Tom Hale")]
    [InlineData("\"We sail,\" Tom Hale told a Varna rally, saying, \"I was wrong.\"", "Tom Hale")]
    [InlineData("Ines Calder praised the plan, but the council wavered and said, \"I was wrong.\"", "the council")]
    public void A_main_clause_behind_an_attribution_has_its_own_subject(string sentence, string speaker)
    {
        ArticleReading reading = Script.Read(sentence);
        QuoteReading quote = Assert.Single(reading.Quotes, quote => quote.Range.In(reading.Text) == "I was wrong.");
        Assert.Equal(speaker, quote.SpeakerRange!.Value.In(reading.Text));
    }

    [Theory]
    [InlineData("Ines Calder praised the plan, but the council wavered, and said it was late.")]
    [InlineData("Ines Calder praised the plan \u2014 a gift the council never wanted \u2014 and said it was late.")]
    public void A_clause_that_a_sign_ends_is_an_insertion(string sentence) =>
        Script.HasSpeakers(sentence, "Ines Calder: the plan", "Ines Calder: it was late");

    [Theory]
    [InlineData(
        "The plan brought a damning reaction from Ines Calder, who called it \"a farce.\"",
        "Mixed|a farce.|Ines Calder|called|AccusedOf")]
    public void An_adjective_between_article_and_noun_reports_nothing(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Saying the mole was weak, Ines Calder closed the port.", "Indirect|the mole was weak|Ines Calder|Saying|Participle")]
    [InlineData(
        "After saying that the mole was weak, Ines Calder closed the port.",
        "Indirect|that the mole was weak|Ines Calder|saying|Participle")]
    [InlineData("A letter by arguing that the mole was weak.", "Indirect|that the mole was weak|-|arguing|Participle")]
    [InlineData("The crews cheered polls showing Ines Calder well ahead.", "Indirect|Ines Calder well ahead|polls|showing|Participle")]
    public void Reads_other_places_of_the_subject(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "\"We reopen,\" Ines Calder said, adding that it was time.",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject",
        "Indirect|that it was time|Ines Calder|adding|Participle")]
    [InlineData(
        "Ines Calder said the port would reopen, adding: \"It is time.\"",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid",
        "Direct|It is time.|Ines Calder|adding|Participle")]
    [InlineData(
        "\"We reopen,\" said Ines Calder, noting that the mole had been rebuilt.",
        "Direct|We reopen,|Ines Calder|said|SaidInversion",
        "Indirect|that the mole had been rebuilt|Ines Calder|noting|Participle")]
    [InlineData(
        "Ines Calder said the port would reopen and added that it was time.",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid",
        "Indirect|that it was time|Ines Calder|added|Participle")]
    public void Shares_the_speaker_of_the_attribution_before(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData(
        "Marta Lindqvist closed the pottery, saying the kilns were cold.",
        "Indirect|the kilns were cold|Marta Lindqvist|saying|Participle")]
    [InlineData("Jonas Weber wept, admitting he had lost the keys.", "Indirect|he had lost the keys|Jonas Weber|admitting|Participle")]
    [InlineData(
        "The council voted against the bridge, calling it \u201Ca road to nowhere.\u201D",
        "Mixed|a road to nowhere.|the council|calling|AccusedOf")]
    [InlineData(
        "\"Flour is dear,\" Omar Haddad told Reuters, adding that sugar was dearer.",
        "Direct|Flour is dear,|Omar Haddad|told|TrailingSubject|to Reuters",
        "Indirect|that sugar was dearer|Omar Haddad|adding|Participle")]
    [InlineData("Kofi Mensah posted a picture, writing: \"Too wet.\"", "Direct|Too wet.|Kofi Mensah|writing|Participle")]
    [InlineData(
        "Claiming that the dam was sound, the builders left.",
        "Indirect|that the dam was sound|the builders|Claiming|Participle")]
    [InlineData(
        "Villagers marched on Monday, demanding that the dam be mended.",
        "Indirect|that the dam be mended|villagers|demanding|Participle")]
    [InlineData(
        "Elena Petrova closed the clinic, insisting it had \"no beds left\".",
        "Mixed|it had \"no beds left\"|Elena Petrova|insisting|Participle")]
    [InlineData("The mayor opened the bridge, joking that it was early.", "Indirect|that it was early|the mayor|joking|Participle")]
    public void Reads_other_verbs_and_marks(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("Ines Calder sat there adding numbers.")]
    [InlineData("Reporting on the port is dull.")]
    [InlineData("Telling tales is what sailors do.")]
    [InlineData("The crews held a meeting, singing old songs.")]
    [InlineData("Kofi Mensah ran home, carrying a lamp.")]
    [InlineData("The rowers sat telling jokes.")]
    [InlineData("Repeating a class is no shame.")]
    [InlineData("Jonas Weber left without saying goodbye.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData(
        "Citing \"trouble on the mole,\" the director's spokeswoman left early.",
        "trouble on the mole,|the director's spokeswoman|Citing|Participle")]
    [InlineData("Citing \"trouble on the mole,\" though, Ines Calder left early.", "trouble on the mole,|Ines Calder|Citing|Participle")]
    public void The_comma_behind_an_opening_participle_may_stand_in_the_mark(string sentence, string quote) =>
        Script.Expect(sentence, [quote], Script.Attributions(sentence));

    [Fact]
    public void An_infinitive_says_what_that_and_marks_follow() => Script.HasQuotes(
        "Ines Calder would be wiser to say that \"the mole is weak.\"",
        "Mixed|that \"the mole is weak.\"|Ines Calder|say|Participle");

    [Theory]
    [InlineData("Ines Calder left, but while she keeps saying the port is shut, ships sail.")]
    [InlineData("Ships are late, and the pilots hate the mole she keeps calling \"a friend.\"")]
    public void The_pronoun_before_the_verb_beside_it_is_its_subject(string sentence)
    {
        ArticleReading reading = Script.Read(sentence);
        Assert.Equal("she", Assert.Single(reading.Quotes).SpeakerRange!.Value.In(reading.Text));
    }

    [Fact]
    public void What_only_looks_like_a_verb_beside_it_is_part_of_its_subject() =>
        Script.HasSpeakers("Ships are late, with some polls indicating that the port is shut.", "some polls: that the port is shut");

    [Theory]
    [InlineData("A late goal lifted Varna and left Tom Hale fuming at a penalty that never came.")]
    [InlineData("The vote left Calder fuming at a ruling that never came.")]
    [InlineData("The storm kept the mayor of Varna grumbling about a pier that never came.")]
    public void Whoever_left_somebody_fuming_has_said_nothing(string sentence) => Script.HasSpeakers(sentence);
}
