namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>"We reopen," said Calder.</summary>
public class SaidInversionTests
{
    [Theory]
    [InlineData("\"We reopen,\" said Ines Calder.", "Direct|We reopen,|Ines Calder|said|SaidInversion")]
    [InlineData("\u201CWe reopen,\u201D said Ines Calder.", "Direct|We reopen,|Ines Calder|said|SaidInversion")]
    [InlineData("\"We reopen\", said Ines Calder.", "Direct|We reopen|Ines Calder|said|SaidInversion")]
    [InlineData("\"Will the port reopen?\" asked Tom Hale.", "Direct|Will the port reopen?|Tom Hale|asked|SaidInversion")]
    [InlineData("\"Never!\" shouted Tom Hale from the quay.", "Direct|Never!|Tom Hale|shouted|SaidInversion")]
    [InlineData("\"We reopen,\" says Ines Calder.", "Direct|We reopen,|Ines Calder|says|SaidInversion")]
    [InlineData("\"We reopen,\" added Calder.", "Direct|We reopen,|Calder|added|SaidInversion")]
    [InlineData("\"We reopen,\" wrote the director.", "Direct|We reopen,|the director|wrote|SaidInversion")]
    [InlineData("\"The harvest failed,\" recalled Ruth Dray.", "Direct|The harvest failed,|Ruth Dray|recalled|SaidInversion")]
    [InlineData("\"Never,\" answered Ines Calder from the quay.", "Direct|Never,|Ines Calder|answered|SaidInversion")]
    [InlineData("\"Not today,\" smiled Ines Calder.", "Direct|Not today,|Ines Calder|smiled|SaidInversion")]
    public void Reads_a_speaker_behind_the_verb(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The weakness of the plan, says Ines Calder, historian of the port of Varna, is that it is \"old.\"", "Ines Calder")]
    [InlineData("The trouble with the mole, said Ines Calder, is that it is \"old.\"", "Ines Calder")]
    [InlineData("The weakness of the plan, says a pilot from Varna, is that it is \"old.\"", "a pilot from Varna")]
    [InlineData("The director of the port, said the pilots were old.", "the director of the port")]
    [InlineData("Tom Hale, the director of the port, said Ines Calder was \"old.\"", "Tom Hale")]
    [InlineData("Tom Hale, the pilot known as \"Red,\" stated that the mole was old.", "Tom Hale")]
    public void Reads_a_speaker_between_a_subject_and_its_verb(string sentence, string speaker) =>
        Assert.All(Script.Speakers(sentence), quote => Assert.StartsWith(speaker + ": ", quote, StringComparison.Ordinal));

    [Theory]
    [InlineData("\"We reopen,\" said Ines Calder, the director of the port.")]
    [InlineData("\"We reopen,\" said Ines Calder, 54, director of the port.")]
    [InlineData("\"We reopen,\" said port director Ines Calder.")]
    [InlineData("\"We reopen,\" said Ms. Ines Calder on Friday.")]
    [InlineData("\"We reopen,\" said Ines Calder, who has run the port since the flood.")]
    [InlineData("\"We reopen,\" said Ines Calder in a statement on Friday.")]
    [InlineData("\"We reopen,\" said Ines Calder at a news conference in Varna.")]
    [InlineData("\"We reopen,\" said Ines Calder (an old hand).")]
    [InlineData("\"We reopen,\" said a smiling Ines Calder.")]
    [InlineData("\"We reopen,\" said former mayor Ines Calder.")]
    [InlineData("\"We reopen,\" said Professor Ines Calder of the University of Dover.")]
    public void Reads_a_speaker_with_titles_and_insertions(string sentence) =>
        Script.HasQuotes(sentence, "Direct|We reopen,|Ines Calder|said|SaidInversion");

    [Theory]
    [InlineData("The port reopens on Friday, said Ines Calder.", "Indirect|The port reopens on Friday|Ines Calder|said|SaidInversion")]
    [InlineData("The vote was fair, said Ines Calder, the chief observer.", "Indirect|The vote was fair|Ines Calder|said|SaidInversion")]
    [InlineData(
        "The storm had broken the mole, said harbour master Tom Hale.",
        "Indirect|The storm had broken the mole|Tom Hale|said|SaidInversion")]
    [InlineData(
        "Prices will \"go through the roof\", said Ruth Dray.",
        "Mixed|Prices will \"go through the roof\"|Ruth Dray|said|SaidInversion")]
    [InlineData(
        "It is time for \"a new start,\" said Ines Calder.",
        "Mixed|It is time for \"a new start,\"|Ines Calder|said|SaidInversion")]
    [InlineData(
        "In nearby Varna, the port is open, but it is under pressure, said the director, Ines Calder.",
        "Indirect|In nearby Varna, the port is open, but it is under pressure|Ines Calder|said|SaidInversion")]
    [InlineData(
        "A slower harbour might suit the pilots well, say some sailors.",
        "Indirect|A slower harbour might suit the pilots well|some sailors|say|SaidInversion")]
    public void Reads_reported_clauses(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder, the director, said the port would reopen.", "SubjectSaid")]
    [InlineData("On Friday, Ines Calder said the port would reopen.", "SubjectSaid")]
    public void Does_not_take_what_was_said_for_the_speaker(string sentence, string pattern)
    {
        string quote = Assert.Single(Script.Quotes(sentence));
        Assert.Equal($"Indirect|the port would reopen|Ines Calder|said|{pattern}", quote);
    }

    [Theory]
    [InlineData("\u201CThe kilns are cold,\u201D said Marta Lindqvist.", "Direct|The kilns are cold,|Marta Lindqvist|said|SaidInversion")]
    [InlineData("\"Who stole the keys?\" demanded curator Jonas Weber.", "Direct|Who stole the keys?|Jonas Weber|demanded|SaidInversion")]
    [InlineData(
        "\"Flour is dear,\" sighed Omar Haddad, who has baked in Dover for thirty years.",
        "Direct|Flour is dear,|Omar Haddad|sighed|SaidInversion")]
    [InlineData(
        "\"They were faster,\" admitted Kofi Mensah after the race.",
        "Direct|They were faster,|Kofi Mensah|admitted|SaidInversion")]
    [InlineData(
        "\"Boil the water,\" advises Dr. Elena Petrova of the Sofia clinic.",
        "Direct|Boil the water,|Elena Petrova|advises|SaidInversion")]
    [InlineData("\"The boats are lost,\" reported Kyodo.", "Direct|The boats are lost,|Kyodo|reported|SaidInversion")]
    [InlineData(
        "\"The bridge opens in June\", announced the mayor of Varna, Priya Raman.",
        "Direct|The bridge opens in June|Priya Raman|announced|SaidInversion")]
    [InlineData("'The keys are gone,' said Weber.", "Direct|The keys are gone,|Weber|said|SaidInversion")]
    [InlineData("\u00ABThe keys are gone\u00BB, said Weber.", "Direct|The keys are gone|Weber|said|SaidInversion")]
    [InlineData("\"No,\" said she.", "Direct|No,|-|said|SaidInversion")]
    [InlineData("\"Enough!\" cried a woman in the crowd.", "Direct|Enough!|a woman|cried|SaidInversion")]
    [InlineData("The dam has cracked, warned an engineer.", "Indirect|The dam has cracked|an engineer|warned|SaidInversion")]
    [InlineData("\"We saw nothing,\" insisted two of the villagers.", "Direct|We saw nothing,|two of the villagers|insisted|SaidInversion")]
    [InlineData("\"We saw nothing,\" insisted one of the villagers.", "Direct|We saw nothing,|one of the villagers|insisted|SaidInversion")]
    [InlineData("\"We saw nothing,\" said Mensah, Haddad and Weber.", "Direct|We saw nothing,|Mensah, Haddad and Weber|said|SaidInversion")]
    [InlineData("\"We saw nothing,\" said Mensah, Haddad told the court.", "Direct|We saw nothing,|Mensah|said|SaidInversion")]
    public void Reads_other_verbs_marks_and_speakers(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The ships, said to be sixty years old, were sold.")]
    [InlineData("The said ship was sold.")]
    [InlineData("Ships sailed, left port and vanished.")]
    [InlineData("The cake, baked by Haddad, was eaten.")]
    [InlineData("Gone are the days, and so is the ferry.")]
    [InlineData("\"Aurora\" sailed on Monday.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData(
        "The pier is shut. Said Ines Calder, who runs the port, \"We reopen on Friday.\"",
        "Direct|We reopen on Friday.|Ines Calder|Said|SaidInversion")]
    [InlineData(
        "\"We reopen,\" said one sailor involved in the plan.",
        "Direct|We reopen,|one sailor involved in the plan|said|SaidInversion")]
    [InlineData("\"We reopen,\" said one well-loved old sailor.", "Direct|We reopen,|one well-loved old sailor|said|SaidInversion")]
    public void The_verb_opens_the_sentence_or_its_subject_goes_on(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Said on Friday, it was heard by all.")]
    public void A_verb_without_a_speaker_opens_nothing(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("Ines Calder, a pilot for the council who steers the \"Red Mole,\" warned that for new boats the mole was narrow.")]
    [InlineData("After a walk with Tom Hale to the \"Red Mole,\" stated that he was cold.")]
    public void That_is_nobody(string sentence) =>
        Assert.DoesNotContain(Script.Quotes(sentence), quote => quote.EndsWith("SaidInversion", StringComparison.Ordinal));

    [Theory]
    [InlineData(
        "\"The mole is weak,\" reads a Friday editorial in the Harbour News.",
        "Direct|The mole is weak,|a Friday editorial|reads|SaidInversion")]
    [InlineData("\"The mole is weak,\" said Calder Friday.", "Direct|The mole is weak,|Calder|said|SaidInversion")]
    public void A_day_may_stand_within_the_subject(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("\"We reopen,\" said Petra Hale.", "Petra Hale: We reopen,")]
    [InlineData("\"We reopen,\" said Nina Calder.", "Nina Calder: We reopen,")]
    public void A_given_name_is_no_agency_before_a_surname(string sentence, string quote) => Script.HasSpeakers(sentence, quote);

    [Theory]
    [InlineData("The mural, \"The Herring Women\", shows eleven workers on the quay.")]
    [InlineData("The mosaic, \"The Old Harbour,\" shows two sailors at sea.")]
    public void A_work_that_shows_somebody_quotes_nobody(string sentence) => Assert.Empty(Script.Quotes(sentence));

    [Theory]
    [InlineData(
        "The careers of the pilots are over, says the boss of the body that cleared them of fraud.",
        "Indirect|The careers of the pilots are over|the boss of the body|says|SaidInversion")]
    [InlineData(
        "Ines Calder, the director, said the crews that left were late.",
        "Indirect|the crews that left were late|Ines Calder|said|SubjectSaid")]
    public void A_clause_may_tell_of_the_speaker_behind_the_verb(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
