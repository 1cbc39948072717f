namespace ArticleGen.Reading.Tests.Actors;

public class PronounTests
{
    [Theory]
    [InlineData("Ines Calder left. \"We reopen,\" she said.", "Ines Calder: We reopen,")]
    [InlineData("Tom Hale left. \"We reopen,\" he said.", "Tom Hale: We reopen,")]
    [InlineData("Ines Calder met Tom Hale. \"We reopen,\" she said.", "Ines Calder: We reopen,")]
    [InlineData("Ines Calder met Tom Hale. \"We reopen,\" he said.", "Tom Hale: We reopen,")]
    [InlineData("Tom Hale met Ines Calder. \"We reopen,\" he said.", "Tom Hale: We reopen,")]
    [InlineData("Spokeswoman K. Dray met Tom Hale. \"We reopen,\" she said.", "K. Dray: We reopen,")]
    [InlineData("Mr. Dray met Ines Calder. \"We reopen,\" he said.", "Dray: We reopen,")]
    [InlineData("\"We reopen,\" Ines Calder said. \"It is time,\" she added.", "Ines Calder: We reopen,", "Ines Calder: It is time,")]
    [InlineData(
        "Ines Calder said the port would reopen. She said it was time.",
        "Ines Calder: the port would reopen",
        "Ines Calder: it was time")]
    [InlineData("Ines Calder left. Ships sailed. The storm came. \"We reopen,\" she said.", "Ines Calder: We reopen,")]
    [InlineData("\"We reopen,\" said Ines Calder.\n\n\"It is time,\" she said.", "Ines Calder: We reopen,", "Ines Calder: It is time,")]
    [InlineData(
        "Captain Bo Lee and pilot Tom Hale came by sea. They said it was late.", "Captain Bo Lee and pilot Tom Hale: it was late")]
    public void Means_the_person_of_its_gender(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData(
        "Ines Calder came by sea. Hale was late. She said she mourned Nora Dray and Mary Okafor, 17.",
        "Ines Calder: she mourned Nora Dray and Mary Okafor, 17")]
    [InlineData("Tom Hale came by sea. He said it was time Sam Dray left.", "Tom Hale: it was time Sam Dray left")]
    [InlineData("In Varna Tom Hale left. He told Sam Dray the port was shut.", "Tom Hale: the port was shut")]
    public void Means_nobody_named_behind_it(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData(
        "Tom Hale spoke in Varna. Mr Dray has failed to save the port, he claimed.",
        "Tom Hale: Mr Dray has failed to save the port")]
    [InlineData("Ines Calder spoke. Mrs Dray was wrong, she said, and the port would shut.", "Ines Calder: Mrs Dray was wrong")]
    [InlineData(
        "Two sailors saw the fire, two sailors said. Varna Lines Ltd. has ships at sea, they said.",
        "two sailors: Two sailors saw the fire",
        "two sailors: Varna Lines Ltd. has ships at sea")]
    [InlineData("Varna Lines Ltd. has ships at sea, it said.", "Varna Lines Ltd.: Varna Lines Ltd. has ships at sea")]
    [InlineData("Mr Dray had failed and he said it was late.", "Dray: it was late")]
    public void Means_nobody_named_in_what_is_said(string body, params string[] speakers)
    {
        string[] found = Script.Speakers(body);
        Assert.Equal(speakers.Length, found.Length);
        Assert.All(speakers.Zip(found), static pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_words_name_the_speaker_of_the_quote()
    {
        ArticleReading reading = Script.Read("Ines Calder left. \"We reopen,\" she said.");
        Assert.Equal("she", Assert.Single(reading.Quotes).SpeakerRange?.In(reading.Text));
    }

    [Theory]
    [InlineData("Ines Calder met Tom Hale. \"You lied,\" he told her.", "Direct|You lied,|Tom Hale|told|TrailingSubject|to Ines Calder")]
    [InlineData("Ines Calder met Tom Hale. \"You lied,\" she told him.", "Direct|You lied,|Ines Calder|told|TrailingSubject|to Tom Hale")]
    [InlineData("Nes spoke to Brekke. \"You lied,\" he told her.", "Direct|You lied,|Nes|told|TrailingSubject|to Brekke")]
    public void Of_the_one_who_is_told_means_another_than_the_speaker(string body, string quote) => Script.HasQuotes(body, quote);

    [Fact]
    public void Is_no_mention() => Assert.Single(Script.Actor("Ines Calder left. \"We reopen,\" she said.", "Ines Calder").Mentions);

    [Theory]
    [InlineData("The Norwegian Defence Ministry met on Friday. \"We reopen,\" it said.", "Norwegian Defence Ministry: We reopen,")]
    [InlineData("Hale Lines Ltd. lost sixty ships. It said the storm was to blame.", "Hale Lines Ltd.: the storm was to blame")]
    [InlineData("Two sailors saw the fire. \"We ran,\" they said.", "two sailors: We ran,")]
    [InlineData("Ines Calder and Tom Hale met. \"We reopen,\" they said.", "Ines Calder and Tom Hale: We reopen,")]
    [InlineData("The police came at dawn. They said nobody was hurt.", "the police: nobody was hurt")]
    public void It_and_they_mean_bodies_and_groups(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("\"We reopen,\" I said.")]
    [InlineData("\"We reopen,\" you said.")]
    public void The_reporter_and_the_reader_are_no_actors(string body)
    {
        ArticleReading reading = Script.Read(body);
        Assert.Null(Assert.Single(reading.Quotes).Speaker);
        Assert.Empty(reading.Actors);
    }

    [Fact]
    public void Somebody_of_the_other_gender_is_not_meant()
    {
        ArticleReading reading = Script.Read("Tom Hale left. \"We reopen,\" she said.");
        QuoteReading quote = Assert.Single(reading.Quotes);
        Assert.True(quote.Speaker is null || reading.Actors[quote.Speaker.Value].Name != "Tom Hale");
    }

    [Theory]
    [InlineData(
        "Walter Finn counted swifts.\n\n\"He was great,\" said Tom Hale.\n\nFinn disliked praise. He asked whether it was late.",
        "Tom Hale: He was great,",
        "Walter Finn: whether it was late")]
    [InlineData(
        "Bernard Cull runs the farm.\n\n\"It is loud,\" said Tom Hale.\n\nCull disputes this. \"It is quiet,\" he said.",
        "Tom Hale: It is loud,",
        "Bernard Cull: It is quiet,")]
    [InlineData(
        "Ines Mills runs the port.\n\n\"It is shut,\" said Ruth Dray.\n\nMills knows better. \"It is open,\" she said.",
        "Ruth Dray: It is shut,",
        "Ines Mills: It is open,")]
    public void Means_the_surname_that_opens_a_sentence_whatever_else_the_word_is(string body, params string[] speakers) =>
        Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData(
        "\"It is loud,\" said Tom Hale.\n\nMills close every year. \"It is quiet,\" he said.",
        "Tom Hale: It is loud,",
        "Tom Hale: It is quiet,")]
    [InlineData(
        "\"It is loud,\" said Tom Hale.\n\nThe Finn left. \"It is quiet,\" he said.",
        "Tom Hale: It is loud,",
        "Tom Hale: It is quiet,")]
    public void A_word_that_is_nobodys_surname_takes_no_pronoun(string body, params string[] speakers) =>
        Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Town news of the day")]
    [InlineData("Harbourfront waits for ships")]
    public void The_first_word_of_a_headline_is_nobody(string headline)
    {
        ArticleReading reading = ArticleReader.Read(headline + "\n\n21 August 2008\n\nIt rained. He says the rain was cold.");
        Assert.Null(Assert.Single(reading.Quotes).Speaker);
        Assert.Empty(reading.Actors);
    }

    [Fact]
    public void Somebody_in_a_headline_is_meant()
    {
        ArticleReading reading = ArticleReader.Read("Tom Hale waits for ships\n\n21 August 2008\n\nIt rained. He says the rain was cold.");
        Assert.Equal("Tom Hale", reading.Actors[Assert.Single(reading.Quotes).Speaker!.Value].Name);
    }

    [Theory]
    [InlineData(
        "Tom Hale left. He is full of praise for two of the crew - Dan Reed and Sam Dray. \"I am glad,\" he said.",
        "Tom Hale: I am glad,")]
    [InlineData("Tom Hale left. Dan Reed was late. \"I am glad,\" he said.", "Dan Reed: I am glad,")]
    [InlineData(
        "It also means Tom Hale, who wants to hire Dan Reed from Varna, will have no pilot. \"It is late,\" he said.",
        "Tom Hale: It is late,")]
    [InlineData("It also means Tom Hale, from Varna, will call Dan Reed. \"It is late,\" he said.", "Dan Reed: It is late,")]
    public void Goes_on_with_the_subject_not_with_its_objects(string sentence, string quote) => Script.HasSpeakers(sentence, quote);
}
