namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>Marks around words that nobody is quoted with: scare quotes, titles of works, nicknames, words as words.</summary>
public class NotSpeechTests
{
    [Theory]
    [InlineData("The \"new\" ferry is forty years old.")]
    [InlineData("The so-called \"harbour tax\" was raised.")]
    [InlineData("Sailors fear the \"Black Mole\" of Varna.")]
    [InlineData("Few pilots still use the word \"quay.\"")]
    [InlineData("The 'ghost ship' came ashore on Friday.")]
    public void Scare_quotes(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("Ruth Dray wrote \"The Old Harbour\" in 1961.")]
    [InlineData("The film \"Sixty Ships\" won a prize.")]
    [InlineData("Tom Hale sang \"My Lost Ferry\" at the party.")]
    [InlineData("Her novel \"The Night the Ships Came Home to Varna\" sold well.")]
    [InlineData("Ruth Dray, author of a play billed as \"Scandal,\" thanked Ines Calder for the ferry.")]
    [InlineData("Speaking to \"Morning Tide Today\" on Monday, Tom Hale left early.")]
    [InlineData("The pilots want to screen their film called \"Red Mole\" on Friday.")]
    [InlineData("\"The Salt Ledger,\" a novel by Tom Hale, opens the fair.")]
    [InlineData("Tom Hale keeps a book called \"The Long Tide.\"")]
    [InlineData("Ines Calder hummed a song named \"Mole,\" or \"Der Damm,\" in the rain.")]
    [InlineData("Her crews stood beside the spot titled \"Dangerous,\" and the port was full.")]
    [InlineData("The paper published an essay, \"Why Ports Die,\" on Friday.")]
    public void Titles_of_works(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("Tom \"Red\" Hale left the port.")]
    [InlineData("Ines \"the Gate\" Calder left the port.")]
    [InlineData("Tom Hale, known as \"Red\", left the port.")]
    [InlineData("Tom Hale, 44, known in Varna as \"the Gate,\" was arrested in May and left the port.")]
    [InlineData("The pilot, nicknamed \"Red,\" left the port.")]
    public void Nicknames(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("The \"Night Watch\" crew has reported for work.")]
    [InlineData("Through the \"night watch\" pilots learned to see in the dark.")]
    [InlineData("To the \"old guard\" Tom Hale pointed at once.")]
    public void A_term_before_a_noun_is_not_what_the_noun_says(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("Ines Calder spoke in Thursday's Varna debate that ran late.")]
    [InlineData("Ines Calder heard the Hale report that ran late.")]
    [InlineData("Ines Calder came late to the Varna vote that shut the port.")]
    public void A_noun_behind_one_name_is_no_verb_in_the_plural(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("The Greens claim that the port is shut.")]
    [InlineData("The Oslo papers claim that the port is shut.")]
    [InlineData("Oslo and Varna claim that the port is shut.")]
    public void Behind_several_it_is(string sentence) => Assert.Single(Script.Quotes(sentence));

    [Theory]
    [InlineData("\"We reopen the port and all of its piers\" Ines Calder said.", "Ines Calder: We reopen the port and all of its piers")]
    [InlineData("\"We reopen\", Ines Calder said.", "Ines Calder: We reopen")]
    [InlineData("\"Reopen it!\" Ines Calder said.", "Ines Calder: Reopen it!")]
    public void A_quotation_is_set_off_by_a_sign_or_by_its_length(string sentence, string quote) => Script.HasSpeakers(sentence, quote);

    [Theory]
    [InlineData("A company called \"Northern Tide\" bought the port.")]
    [InlineData("The port was bought by a young company called \"northern tide.\"")]
    [InlineData("A new tax called the \"harbour penny\" was raised.")]
    [InlineData("The council has a page named \"Harbour Talk.\"")]
    [InlineData("Several pilots once dubbed \"the seven sleepers\" left the port.")]
    public void A_participle_gives_a_name(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("Ines Calder fears what the pilots called \"a ghost ship.\"", "the pilots: a ghost ship.")]
    [InlineData("It was a plan the council called \"a farce.\"", "the council: a farce.")]
    [InlineData("A pilot called Tom Hale \"a liar.\"", "a pilot: a liar.")]
    [InlineData("The council has called it \"a farce.\"", "the council: a farce.")]
    public void A_verb_says_what_a_thing_is_called(string sentence, string quote) => Script.HasSpeakers(sentence, quote);

    [Theory]
    [InlineData("An order signed by the owners in the \"dead year\" of the port was found.")]
    [InlineData("The themes embraced by the \"old guard\" are gone.")]
    public void A_participle_says_what_was_done(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("The director of the port spoke later on \"Morning Tide.\"")]
    [InlineData("The council told the crews of its plan in \"Low Water.\"")]
    [InlineData("The crews carried Dray's \"Going Ashore\" to the mole.")]
    public void Capitals_behind_a_preposition_or_an_owner_make_a_title(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("Ines Calder told the crews on \"Morning Tide\" that the port would reopen.", "Ines Calder: that the port would reopen")]
    [InlineData("In an interview with \"Morning Tide,\" the director said the port would reopen.", "the director: the port would reopen")]
    [InlineData("Ines Calder insisted on \"a new start for the port.\"", "Ines Calder: a new start for the port.")]
    [InlineData("Ines Calder dismissed Tom Hale's \"stubborn silence.\"", "Ines Calder: Tom Hale's \"stubborn silence.")]
    [InlineData("Ines Calder vowed to \"Open The Port.\"", "Ines Calder: to \"Open The Port.")]
    public void What_is_said_around_a_title_has_its_speaker(string sentence, string quote) => Script.HasSpeakers(sentence, quote);

    [Theory]
    [InlineData("Tom \"Red\" Hale said the port would reopen.", "Indirect|the port would reopen|Tom Hale|said|SubjectSaid")]
    [InlineData("\"We reopen,\" said Tom \"Red\" Hale.", "Direct|We reopen,|Tom Hale|said|SaidInversion")]
    public void A_nickname_does_not_hide_its_bearer(string sentence, string quote) =>
        Script.Expect(
            sentence,
            [quote],
            Script.Quotes(sentence).Select(line => line.Replace("Tom \"Red\" Hale", "Tom Hale", StringComparison.Ordinal)));

    [Theory]
    [InlineData("The claims of the crews were heard in court.")]
    [InlineData("A report on the port was lost.")]
    [InlineData("The promise of spring drew the crowds.")]
    [InlineData("Answers to the riddle were few.")]
    [InlineData("The call for tugs went out at dawn.")]
    [InlineData("The charge was theft, and the demand for coal fell.")]
    [InlineData("The states of the north voted.")]
    public void Nouns_that_could_be_verbs(string sentence) => Nothing(sentence);

    private static void Nothing(string sentence)
    {
        Script.HasQuotes(sentence);
        Script.Expect(sentence, [], Script.Problems(sentence));
    }
}
