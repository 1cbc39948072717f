namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder said the port would reopen.</summary>
public class SubjectSaidTests
{
    [Theory]
    [InlineData("Ines Calder said the port would reopen.", "Indirect|the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said that the port would reopen.", "Indirect|that the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said on Friday the port would reopen.", "Indirect|the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said Friday that the port would reopen.", "Indirect|that the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Ines Calder said in a statement that the port would reopen.",
        "Indirect|that the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder asked whether the port would reopen.", "Indirect|whether the port would reopen|Ines Calder|asked|SubjectSaid")]
    [InlineData("Ines Calder explained how the mole was rebuilt.", "Indirect|how the mole was rebuilt|Ines Calder|explained|SubjectSaid")]
    [InlineData("Ines Calder vowed to rebuild the mole.", "Indirect|to rebuild the mole|Ines Calder|vowed|SubjectSaid")]
    [InlineData("Ines Calder says she will run again.", "Indirect|she will run again|Ines Calder|says|SubjectSaid")]
    [InlineData(
        "Ines Calder did not say whether the port would reopen.",
        "Indirect|whether the port would reopen|Ines Calder|say|SubjectSaid")]
    [InlineData(
        "Ines Calder has repeatedly warned that the mole is weak.",
        "Indirect|that the mole is weak|Ines Calder|warned|SubjectSaid")]
    [InlineData("Ines Calder, the director, said the port would reopen.", "Indirect|the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder, 54, said she was tired.", "Indirect|she was tired|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder (54) said she was tired.", "Indirect|she was tired|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Speaking in Varna, Ines Calder said the port would reopen.",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData("After the storm Ines Calder said the port would reopen.", "Indirect|the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData("The report said the mole was weak.", "Indirect|the mole was weak|the report|said|SubjectSaid")]
    [InlineData("Oslo said the talks had failed.", "Indirect|the talks had failed|Oslo|said|SubjectSaid")]
    [InlineData("Two sailors said they had seen nothing.", "Indirect|they had seen nothing|two sailors|said|SubjectSaid")]
    [InlineData(
        "By a wide margin, those surveyed say stricter rules would help.",
        "Indirect|stricter rules would help|those|say|SubjectSaid")]
    [InlineData(
        "Ines Calder said, if chosen, she would keep Tom Hale on.",
        "Indirect|if chosen, she would keep Tom Hale on|Ines Calder|said|SubjectSaid")]
    [InlineData("Cory Hale, 22, of Varna, said he had not given up.", "Indirect|he had not given up|Cory Hale|said|SubjectSaid")]
    [InlineData("Ana Torres said the port was shut.", "Indirect|the port was shut|Ana Torres|said|SubjectSaid")]
    [InlineData("The prime minister, Jean Carre, said the port was shut.", "Indirect|the port was shut|Jean Carre|said|SubjectSaid")]
    [InlineData("Ines Calder herself said the port was shut.", "Indirect|the port was shut|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Tom Hale did not say the minutes were lost; he said they were \"on paper.\"",
        "Mixed|they were \"on paper.\"|Tom Hale|said|SubjectSaid")]
    [InlineData(
        "An engineer who left last year, and who asked not to be identified, said the pumps were old.",
        "Indirect|the pumps were old|an engineer|said|SubjectSaid")]
    [InlineData(
        "An official who was at the talks this week, but who was not allowed to speak, said the pumps were old.",
        "Indirect|the pumps were old|an official|said|SubjectSaid")]
    [InlineData(
        "Ines Calder, who left last year, and who ran the port, said the pumps were old.",
        "Indirect|the pumps were old|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Ines Calder left last year, and Tom Hale, who ran the port, said the pumps were old.",
        "Indirect|the pumps were old|Tom Hale|said|SubjectSaid")]
    [InlineData("Ines Calder said at a meeting the port would reopen.", "Indirect|the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Ines Calder said at a town meeting on Friday the port would reopen.",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said meeting the crews had helped.", "Indirect|meeting the crews had helped|Ines Calder|said|SubjectSaid")]
    [InlineData("Officials meeting in Varna said the port would reopen.", "Indirect|the port would reopen|officials|said|SubjectSaid")]
    public void Reads_a_reported_clause(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder said: \"We reopen.\"", "Direct|We reopen.|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said, \"We reopen.\"", "Direct|We reopen.|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said \"We reopen.\"", "Direct|We reopen.|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said on Friday: \"We reopen.\"", "Direct|We reopen.|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder wrote in a letter to the crews: \"We reopen.\"", "Direct|We reopen.|Ines Calder|wrote|SubjectSaid")]
    [InlineData("As the sun rose, Ines Calder shouted: \"We reopen!\"", "Direct|We reopen!|Ines Calder|shouted|SubjectSaid")]
    [InlineData("Then Ines Calder smiled, \"We reopen.\"", "Direct|We reopen.|Ines Calder|smiled|SubjectSaid")]
    public void Reads_a_quotation_behind_the_verb(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "Ines Calder said the plan was \"dead in the water.\"",
        "Mixed|the plan was \"dead in the water.\"|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said that \"all hands\" were needed.", "Mixed|that \"all hands\" were needed|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Ines Calder denied \"any wrongdoing\" in the sale.",
        "Mixed|\"any wrongdoing\" in the sale|Ines Calder|denied|SubjectSaid")]
    [InlineData(
        "Ines Calder promised \"a new start\" for the port.",
        "Mixed|\"a new start\" for the port|Ines Calder|promised|SubjectSaid")]
    [InlineData(
        "Ines Calder said \"no\" to the \"last offer\" of the owners.",
        "Mixed|\"no\" to the \"last offer\" of the owners|Ines Calder|said|SubjectSaid")]
    public void Reads_a_clause_with_marked_words(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder said no.", "Indirect|no|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said the same of the mole.", "Indirect|the same of the mole|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "But the pilots said there are good berths in Varna.",
        "Indirect|there are good berths in Varna|the pilots|said|SubjectSaid")]
    [InlineData("A letter sent on Friday argues that the mole is weak.", "Indirect|that the mole is weak|a letter sent|argues|SubjectSaid")]
    [InlineData("Analysis shows that the mole is weak.", "Indirect|that the mole is weak|analysis|shows|SubjectSaid")]
    [InlineData("The poll shows Ines Calder well ahead.", "Indirect|Ines Calder well ahead|the poll|shows|SubjectSaid")]
    public void Reads_what_is_no_full_clause(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder said when the polls closed.")]
    [InlineData("Ines Calder had warned before the storm came.")]
    [InlineData("Tom Hale shows Ines Calder the mole.")]
    public void Circumstances_are_not_said(string sentence) => Script.HasQuotes(sentence);

    [Fact]
    public void Reads_two_attributions_in_one_sentence() =>
        Script.HasQuotes(
            "Ines Calder said the port would reopen, while Tom Hale said it would stay closed.",
            "Indirect|the port would reopen|Ines Calder|said|SubjectSaid", "Indirect|it would stay closed|Tom Hale|said|SubjectSaid");

    [Fact]
    public void Reads_a_clause_and_the_quotation_behind_its_colon() =>
        Script.HasQuotes(
            "Ines Calder said the vote was lost: \"We start again.\"",
            "Indirect|the vote was lost|Ines Calder|said|SubjectSaid", "Direct|We start again.|Ines Calder|said|SubjectSaid|goes on");

    [Theory]
    [InlineData("Marta Lindqvist says the kilns are cold.", "Indirect|the kilns are cold|Marta Lindqvist|says|SubjectSaid")]
    [InlineData(
        "Omar Haddad, who bakes in Dover, insists that flour is dear.",
        "Indirect|that flour is dear|Omar Haddad|insists|SubjectSaid")]
    [InlineData(
        "The mayor of Varna, Priya Raman, announced on Monday that the bridge would open.",
        "Indirect|that the bridge would open|Priya Raman|announced|SubjectSaid")]
    [InlineData("Dr. Petrova reportedly said, \u201CNobody is ill.\u201D", "Direct|Nobody is ill.|Petrova|said|SubjectSaid")]
    [InlineData("A notice on the door read: \"Closed until May.\"", "Direct|Closed until May.|a notice on the door|read|SubjectSaid")]
    [InlineData(
        "The clinic said in a letter to parents that it had \"no beds left\".",
        "Mixed|that it had \"no beds left\"|the clinic|said|SubjectSaid")]
    [InlineData(
        "In a post on Facebook, Jonas Weber wrote: \"The keys are gone.\"",
        "Direct|The keys are gone.|Jonas Weber|wrote|SubjectSaid")]
    [InlineData(
        "Japan's coast guard said three boats were missing.",
        "Indirect|three boats were missing|Japan's coast guard|said|SubjectSaid")]
    [InlineData("Washington and Oslo say the treaty holds.", "Indirect|the treaty holds|Washington and Oslo|say|SubjectSaid")]
    [InlineData("Both villagers swore they had seen nothing.", "Indirect|they had seen nothing|both villagers|swore|SubjectSaid")]
    [InlineData("The engineer whispered, \"It cracked.\"", "Direct|It cracked.|the engineer|whispered|SubjectSaid")]
    [InlineData("It remains open, but the guard said it will close.", "Indirect|it will close|the guard|said|SubjectSaid")]
    [InlineData("Ines Calder, the director, said on Friday: \"We reopen.\"", "Direct|We reopen.|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder (the director) then said: \"We reopen.\"", "Direct|We reopen.|Ines Calder|said|SubjectSaid")]
    [InlineData("Priya Raman said last week that the bridge was sold.", "Indirect|that the bridge was sold|Priya Raman|said|SubjectSaid")]
    [InlineData("Two of the villagers said they saw nothing.", "Indirect|they saw nothing|two of the villagers|said|SubjectSaid")]
    [InlineData(
        "Priya Raman, Omar Haddad, Jonas Weber and Kofi Mensah said the lake smelled.",
        "Indirect|the lake smelled|Priya Raman, Omar Haddad, Jonas Weber and Kofi Mensah|said|SubjectSaid")]
    [InlineData("In Varna, Haddad and Weber said the lake smelled.", "Indirect|the lake smelled|Haddad and Weber|said|SubjectSaid")]
    [InlineData("On Friday, Haddad and Weber said the lake smelled.", "Indirect|the lake smelled|Haddad and Weber|said|SubjectSaid")]
    [InlineData("Like Mensah, Haddad and Weber said the lake smelled.", "Indirect|the lake smelled|Haddad and Weber|said|SubjectSaid")]
    public void Reads_other_verbs_sources_and_tenses(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder said nothing.")]
    [InlineData("Ines Calder said goodbye.")]
    [InlineData("The claims were paid on Friday.")]
    [InlineData("The state of the port worries its pilots.")]
    [InlineData("The new report on the port is long.")]
    [InlineData("Ines Calder hopes to sail on Friday.")]
    [InlineData("Ines Calder wants the port to reopen.")]
    [InlineData("Ines Calder added two ships to the fleet.")]
    [InlineData("Ines Calder argued with the crews and left.")]
    [InlineData("The ship's notes and reports were lost.")]
    [InlineData("The pilots read the letter and went home.")]
    [InlineData("Tom Hale called the police.")]
    [InlineData("Ines Calder signed the charges against the crew.")]
    [InlineData("Demands for coal fell in the winter.")]
    [InlineData("Ines Calder will say on Friday whether she runs.")]
    [InlineData("The loaf says much about its baker.")]
    [InlineData("Elena Petrova declared her income.")]
    [InlineData("The rowers reported for training.")]
    [InlineData("The bank claims a third of the house.")]
    [InlineData("Omar Haddad answered the door.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData(
        "Tom Hale joked that the pier \"swims better\" than he does.",
        "Mixed|that the pier \"swims better\" than he does|Tom Hale|joked|SubjectSaid")]
    [InlineData("Ines Calder boasted that her crews never slept.", "Indirect|that her crews never slept|Ines Calder|boasted|SubjectSaid")]
    public void A_manner_of_speaking_reports_a_clause(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "Ines Calder runs the port. She's saying the pier will hold.",
        "Indirect|the pier will hold|Ines Calder|saying|SubjectSaid")]
    [InlineData(
        "Ines Calder runs the port. She's promised that the pier will hold.",
        "Indirect|that the pier will hold|Ines Calder|promised|SubjectSaid")]
    public void A_contracted_pronoun_is_the_subject(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder said in May, when the old pier was shut, \"We reopen.\"", "Direct|We reopen.|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Tom Hale said on Sunday in Varna, Ohio, that the pier was rotten.",
        "Indirect|that the pier was rotten|Tom Hale|said|SubjectSaid")]
    [InlineData(
        "Ines Calder warned in May - wrongly - that the pier was rotten.",
        "Indirect|that the pier was rotten|Ines Calder|warned|SubjectSaid")]
    [InlineData("Ines Calder conceded, however, \"The pier is rotten.\"", "Direct|The pier is rotten.|Ines Calder|conceded|SubjectSaid")]
    public void An_insertion_stands_before_what_is_said(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Tom Hale, another old sailor, said the pier was rotten.", "Indirect|the pier was rotten|Tom Hale|said|SubjectSaid")]
    [InlineData("Tom Hale, one of the crew, said the pier was rotten.", "Indirect|the pier was rotten|Tom Hale|said|SubjectSaid")]
    [InlineData(
        "Tom Hale, who ran the pier, said the port \"may have left us.\"",
        "Mixed|the port \"may have left us.\"|Tom Hale|said|SubjectSaid")]
    [InlineData("Tom Hale said the U.K. \"sadly\" lacked a pier.", "Mixed|the U.K. \"sadly\" lacked a pier|Tom Hale|said|SubjectSaid")]
    [InlineData("Ines Calder promises to \"end\" the toll.", "Mixed|to \"end\" the toll|Ines Calder|promises|SubjectSaid")]
    public void Reads_behind_insertions_and_abbreviations(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "Ines Calder told a meeting of the crews in Varna last week that the pier was rotten.",
        "Indirect|that the pier was rotten|Ines Calder|told|SubjectSaid")]
    public void Reads_behind_the_occasion_that_was_told(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "Ines Calder said of the mole that it \"was not pretty.\"",
        "Mixed|that it \"was not pretty.\"|Ines Calder|said|SubjectSaid")]
    [InlineData("Ines Calder said of the port that it would reopen.", "Indirect|that it would reopen|Ines Calder|said|SubjectSaid")]
    public void What_it_is_about_may_stand_before_that(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder wanted to know, \"Who pays?\"", "Direct|Who pays?|Ines Calder|wanted to know|SubjectSaid")]
    [InlineData(
        "Ines Calder made the point that the mole was weak.",
        "Indirect|that the mole was weak|Ines Calder|made the point|SubjectSaid")]
    [InlineData("The pilots used the term \"dead water.\"", "Direct|dead water.|the pilots|used the term|SubjectSaid")]
    [InlineData("The pilots preferred the term \"dead water.\"", "Direct|dead water.|the pilots|preferred the term|SubjectSaid")]
    public void The_verb_may_be_of_several_words(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder could only quip: \"Who pays?\"", "Direct|Who pays?|Ines Calder|quip|SubjectSaid")]
    [InlineData("Ines Calder might well point out, \"We pay.\"", "Direct|We pay.|Ines Calder|point out|SubjectSaid")]
    [InlineData("The director might well answer, \"Who pays?\"", "Direct|Who pays?|the director|answer|SubjectSaid")]
    public void Behind_a_modal_a_quotation_shows_that_it_was_said(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "A letter to the crews calls for an end to the \"farce.\"",
        "Mixed|an end to the \"farce.\"|a letter to the crews|calls for|SubjectSaid")]
    [InlineData(
        "A letter to the crews notes that the mole is weak.",
        "Indirect|that the mole is weak|a letter to the crews|notes|SubjectSaid")]
    public void The_noun_that_agrees_may_stand_far_off(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Fact]
    public void Behind_a_plural_of_its_own_it_is_a_noun() => Script.HasQuotes("The crews heard the pilots notes that Friday.");

    [Fact]
    public void Who_is_hit_for_something_is_told_so() => Script.HasSpeakers(
        "The new ad hits Tom Hale for taking \"nine times more\" than he gave.",
        "the new ad: Tom Hale for taking \"nine times more\" than he gave");

    [Theory]
    [InlineData("The storm hit Varna at noon.")]
    [InlineData("The ferry hit the \"Aurora\" in the fog.")]
    public void What_is_hit_in_earnest_is_not(string sentence) => Script.HasQuotes(sentence);

    [Fact]
    public void What_is_campaigned_against_may_be_marked() => Script.HasSpeakers(
        "The crews have long campaigned against closing a mole that is \"as old as the town.\"",
        "the crews: against closing a mole that is \"as old as the town.");

    [Theory]
    [InlineData(
        "His wife, Peg, used to say that she had married \"a man and a sky\".",
        "Mixed|that she had married \"a man and a sky\"|Peg|say|SubjectSaid")]
    [InlineData("Calder used to claim the port was safe.", "Indirect|the port was safe|Calder|claim|SubjectSaid")]
    [InlineData("Calder used to say: \"Go home.\"", "Direct|Go home.|Calder|say|SubjectSaid")]
    public void Reads_a_habit(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Fact]
    public void Reads_no_means_as_a_habit() => Assert.Empty(Script.Quotes("The siren is used to say that the port is shut."));

    [Theory]
    [InlineData("A man behind me said: \"I have paid less.\"", "a man: I have paid less.")]
    [InlineData("A woman in front of us said: \"It is cold.\"", "a woman: It is cold.")]
    public void Is_spoken_by_whoever_stands_near_the_reporter(string sentence, string speaker) => Script.HasSpeakers(sentence, speaker);
}
