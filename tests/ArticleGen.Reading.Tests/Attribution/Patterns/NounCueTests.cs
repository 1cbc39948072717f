namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder's claim that the port was safe convinced nobody.</summary>
public class NounCueTests
{
    [Theory]
    [InlineData(
        "Ines Calder's claim that the port was safe convinced nobody.",
        "Indirect|that the port was safe|Ines Calder|claim|NounCue")]
    [InlineData(
        "The crews laughed at Ines Calder's claim that the port was safe.",
        "Indirect|that the port was safe|Ines Calder|claim|NounCue")]
    [InlineData("The ministry's warning that ice was coming came late.", "Indirect|that ice was coming|the ministry|warning|NounCue")]
    [InlineData(
        "Nobody believed Tom Hale's statement that he \"saw nothing.\"",
        "Mixed|that he \"saw nothing.\"|Tom Hale|statement|NounCue")]
    [InlineData(
        "Ines Calder's repeated promise that the mole would hold was broken.",
        "Indirect|that the mole would hold|Ines Calder|promise|NounCue")]
    [InlineData(
        "The owners\u2019 argument that trade had collapsed failed in court.",
        "Indirect|that trade had collapsed|the owners|argument|NounCue")]
    [InlineData(
        "Ines Calder left. Her claim that the port was safe convinced nobody.",
        "Indirect|that the port was safe|Ines Calder|claim|NounCue")]
    [InlineData(
        "The crews struck. Their fear that the mole would break was real.",
        "Thought|that the mole would break|the crews|fear|NounCue")]
    public void Reads_the_owner_of_the_claim(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Haddad's insistence that flour was cheap amused the bakers.", "Indirect|that flour was cheap|Haddad|insistence|NounCue")]
    [InlineData(
        "Nobody at the mill shares Kofi Mensah\u2019s view that rowing is dull.",
        "Indirect|that rowing is dull|Kofi Mensah|view|NounCue")]
    [InlineData(
        "Despite Elena Petrova's assurances that the water was clean, the schools closed.",
        "Indirect|that the water was clean|Elena Petrova|assurances|NounCue")]
    [InlineData(
        "Jonas Weber resigned. His admission that he had \"lost the keys\" came a day later.",
        "Mixed|that he had \"lost the keys\"|Jonas Weber|admission|NounCue")]
    [InlineData("Moscow's assertion that the talks were over was premature.", "Indirect|that the talks were over|Moscow|assertion|NounCue")]
    [InlineData(
        "The report's conclusion that the dam was sound was wrong.",
        "Indirect|that the dam was sound|the report|conclusion|NounCue")]
    [InlineData(
        "The mayor's announcement on Monday that the bridge would open in June surprised the council.",
        "Indirect|that the bridge would open in June|the mayor|announcement|NounCue")]
    [InlineData(
        "The union laughed at the bank's argument that wages had risen.",
        "Indirect|that wages had risen|the bank|argument|NounCue")]
    [InlineData(
        "Nobody heeded the opposition's allegations that votes had been bought.",
        "Indirect|that votes had been bought|the opposition|allegations|NounCue")]
    [InlineData(
        "Mensah won with the claim by his coach that he trained at night.",
        "Indirect|that he trained at night|his coach|claim|NounCue")]
    [InlineData(
        "Tom Hale was mocked for his statement on Tuesday that \"Varna hates us,\" but he kept his calm.",
        "Mixed|that \"Varna hates us,\"|Tom Hale|statement|NounCue")]
    [InlineData(
        "Priya Raman's announcement last week that the bridge was sold came late.",
        "Indirect|that the bridge was sold|Priya Raman|announcement|NounCue")]
    public void Reads_claims_views_and_assurances(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "Tom Hale left. Ines Calder lost the crews after her March comment that the port would close.",
        "Indirect|that the port would close|Ines Calder|comment|NounCue")]
    [InlineData(
        "The council heard Ines Calder's Friday promise that the mole would hold.",
        "Indirect|that the mole would hold|Ines Calder|promise|NounCue")]
    [InlineData("The union heard the NATO demand that the plan be dropped.", "Indirect|that the plan be dropped|NATO|demand|NounCue")]
    [InlineData("Nobody believed the Calder claim that the port was safe.", "Indirect|that the port was safe|Calder|claim|NounCue")]
    [InlineData("The Democrats fear that the port is shut.", "Thought|that the port is shut|the Democrats|fear|Thought")]
    [InlineData("Some Democrats now worry that the port is shut.", "Thought|that the port is shut|some Democrats|worry|Thought")]
    public void A_day_or_a_name_may_stand_before_the_noun(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The claim that the port was safe convinced nobody.")]
    [InlineData("Ines Calder's claim for damages was lost.")]
    [InlineData("His boat that sank was old.")]
    [InlineData("Ines Calder's boat that sank was old.")]
    [InlineData("The port's promise was broken.")]
    [InlineData("Priya Raman's report on the bridge is late.")]
    [InlineData("The mayor's promise to her son was kept.")]
    [InlineData("The fact that the bridge is closed is no secret.")]
    [InlineData("Elena Petrova's question was short.")]
    [InlineData("Petrova's statement was released on Monday.")]
    [InlineData("Omar Haddad's order that came on Monday was for two sacks.")]
    [InlineData("The mayor's warning on Monday that was ignored is lost.")]
    [InlineData("Elena Petrova's letter in May that day was short.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("Ines Calder's call for \"order and calm\" went unheard.", "Mixed|for \"order and calm\"|Ines Calder|call|NounCue")]
    [InlineData("Tom Hale lost with his threats to close the \"rotten\" pier.", "Mixed|to close the \"rotten\"|Tom Hale|threats|NounCue")]
    [InlineData(
        "Ines Calder's call for \"order,\" \"calm\" and \"sense\" went unheard.",
        "Mixed|for \"order,\" \"calm\" and \"sense\"|Ines Calder|call|NounCue")]
    public void Reads_the_marked_words_that_hang_on_the_noun(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "The port is shut. In Ines Calder's words, \"it is the end of the pier.\"",
        "Direct|it is the end of the pier.|Ines Calder|words|NounCue")]
    [InlineData("Ines Calder's message was that the port was safe.", "Indirect|that the port was safe|Ines Calder|message|NounCue")]
    [InlineData("Ines Calder's motto was \"Sail on.\"", "Direct|Sail on.|Ines Calder|motto|NounCue")]
    [InlineData("Her answer to the council: \"Never.\"", "Direct|Never.|-|answer|NounCue")]
    [InlineData("Ines Calder left. Her only answer was, \"Never again.\"", "Direct|Never again.|Ines Calder|answer|NounCue")]
    public void Reads_what_the_noun_is_said_to_be(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "A suggestion by Tom Hale that the pier was rotten angered the crews.",
        "Indirect|that the pier was rotten|Tom Hale|suggestion|NounCue")]
    [InlineData(
        "The claim of Ines Calder that the port was safe convinced nobody.",
        "Indirect|that the port was safe|Ines Calder|claim|NounCue")]
    public void Reads_an_owner_behind_the_noun(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder's review of \"The Old Harbour\" was printed on Friday.")]
    [InlineData("The call for \"order\" went unheard.")]
    [InlineData("Ines Calder's claim to the \"Marigold\" was heard in court.")]
    public void Leaves_titles_and_claims_nobody_made(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData(
        "The claim of the port director that some of her reports have been quietly \"lost\" convinced nobody.",
        "Mixed|that some of her reports have been quietly \"lost\"|the port director|claim|NounCue")]
    [InlineData(
        "Tom Hale's claim that the mole has long been \"rotten\" convinced nobody.",
        "Mixed|that the mole has long been \"rotten\"|Tom Hale|claim|NounCue")]
    public void An_adverb_or_a_noun_behind_her_ends_no_clause(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Their chants of \"Calder! Calder! Calder\" were cut short.", "Mixed|of \"Calder! Calder! Calder\"|-|chants|NounCue")]
    [InlineData("The crews' cries of \"Open The Port\" were cut short.", "Mixed|of \"Open The Port\"|the crews|cries|NounCue")]
    public void What_is_shouted_is_no_title(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Fact]
    public void What_is_spoken_of_may_be_one() => Script.HasQuotes("Her praise of \"The Old Harbour\" was cut short.");

    [Theory]
    [InlineData("Ines Calder lost. \"Gutted,\" was her one-word verdict.", "Direct|Gutted,|Ines Calder|verdict|NounCue")]
    [InlineData("\"Never!\" was Calder's answer.", "Direct|Never!|Calder|answer|NounCue")]
    [InlineData("\"Is it over?\" was the mayor's first question.", "Direct|Is it over?|the mayor|question|NounCue")]
    public void Reads_a_quotation_that_is_the_subject(string body, string quote) => Script.HasQuotes(body, quote);

    [Theory]
    [InlineData("\"The Herring Women\" was her first statement in oil.")]
    [InlineData("\"Gutted,\" was on the wall.")]
    public void Reads_no_title_and_no_place_as_such_a_subject(string sentence) =>
        Assert.DoesNotContain(Script.Read(sentence).Attributions, quote => quote.Pattern == "NounCue");
}
