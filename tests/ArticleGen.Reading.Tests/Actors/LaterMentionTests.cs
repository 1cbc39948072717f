namespace ArticleGen.Reading.Tests.Actors;

/// <summary>One actor for all the names it goes by: surname, honorific, role.</summary>
public class LaterMentionTests
{
    [Theory]
    [InlineData("Ines Calder left. \"We reopen,\" Calder said.")]
    [InlineData("Ines Calder left. \"We reopen,\" Ms. Calder said.")]
    [InlineData("Ines Calder left. \"We reopen,\" Ines said.")]
    [InlineData("Port director Ines Calder left. \"We reopen,\" Director Calder said.")]
    [InlineData("Calder left. \"We reopen,\" Ines Calder said.")]
    [InlineData("Ines Calder left. \"We reopen,\" INES CALDER said.")]
    [InlineData("Ines M. Calder left. Later Ines Calder said: \"We reopen.\"")]
    [InlineData("Ines Calder and Tom Hale met. \"We reopen,\" said Calder.")]
    [InlineData("Ines Calder's ship sailed. \"We reopen,\" said Calder.")]
    public void A_surname_later_is_the_same_person(string body)
    {
        Script.Expect(
            body,
            ["Ines Calder: We reopen"],
            Script.Speakers(body)
                .Select(line => line.TrimEnd(',', '.').Replace("Ines M. Calder", "Ines Calder", StringComparison.Ordinal)));
        Assert.Single(Script.Read(body).Actors, actor => actor.Name.Contains("Calder", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Ines Brown came by sea. Rain fell. Brown said it was late.", "Ines Brown: it was late")]
    [InlineData("Ines Roam came by sea. Roam, who sings, said it was late.", "Ines Roam: it was late")]
    [InlineData("Crews of Banner Inc. came by sea. Banner said it was late.", "Banner Inc.: it was late")]
    [InlineData("Crews met Tom Leap of Varna. Leap told Reuters it was late.", "Tom Leap: it was late")]
    public void A_surname_that_is_a_verb_opens_a_sentence(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Tom Hale Jr. came by sea. Hale said it was late.")]
    [InlineData("Tom Hale III came by sea. Hale said it was late.")]
    [InlineData("Tom Hale IV came by sea. Hale said it was late.")]
    public void What_tells_father_from_son_is_no_surname(string body) =>
        Assert.Single(Script.Read(body).Actors, static actor => actor.Name.Contains("Hale", StringComparison.Ordinal));

    [Theory]
    [InlineData("Ines Calder came by sea. Brown said it was late.")]
    [InlineData("Crews met in Varna. Roam, who sings, said it was late.")]
    public void A_verb_that_is_nobodys_surname_speaks_for_nobody(string body) =>
        Assert.DoesNotContain(Script.Read(body).Actors, static actor => actor.Name is "Brown" or "brown" or "Roam" or "roam");

    [Fact]
    public void The_surname_is_an_alias_and_every_mention_is_kept()
    {
        const string body = "Ines Calder left. \"We reopen,\" Calder said. Later Calder came back.";
        ArticleReading reading = Script.Read(body);
        ActorReading actor = Assert.Single(reading.Actors);
        Assert.Equal(["Calder"], actor.Aliases);
        Assert.Equal(["Ines Calder", "Calder", "Calder"], actor.Mentions.Select(mention => mention.In(reading.Text)));
    }

    [Theory]
    [InlineData("Tom Hale and Ruth Hale met. \"We reopen,\" Ruth Hale said.", "Ruth Hale")]
    [InlineData("Tom Hale left. Ruth Hale stayed. \"We reopen,\" Mrs. Hale said.", "Ruth Hale")]
    [InlineData("Ruth Hale left. Tom Hale stayed. \"We reopen,\" Mr. Hale said.", "Tom Hale")]
    [InlineData("Ruth Hale stayed. Tom Hale left. \"We reopen,\" Mrs. Hale said.", "Ruth Hale")]
    public void Two_with_one_surname_are_two(string body, string speaker)
    {
        Script.Expect(body, ["Ruth Hale", "Tom Hale"], Script.Read(body).Actors.Select(actor => actor.Name).Order(StringComparer.Ordinal));
        Script.HasSpeakers(body, speaker + ": We reopen,");
    }

    [Theory]
    [InlineData("Port director Ines Calder left. \"We reopen,\" the director said.", "Ines Calder: We reopen,")]
    [InlineData("Ines Calder, the port director, left. \"We reopen,\" the director said.", "Ines Calder: We reopen,")]
    [InlineData(
        "Ines Calder, mayor of Varna, met Tom Hale, a pilot. \"We reopen,\" the mayor said. \"Good,\" the pilot said.",
        "Ines Calder: We reopen,",
        "Tom Hale: Good,")]
    [InlineData(
        "Foreign Minister Ines Calder met Defence Minister Tom Hale. \"We reopen,\" the foreign minister said.",
        "Ines Calder: We reopen,")]
    [InlineData(
        "Foreign Minister Ines Calder met Defence Minister Tom Hale. \"We reopen,\" the defence minister said.",
        "Tom Hale: We reopen,")]
    [InlineData("Sen. Tom Hale left. \"We reopen,\" the senator said.", "Tom Hale: We reopen,")]
    [InlineData("Spokeswoman Ines Calder left. \"We reopen,\" the spokeswoman added.", "Ines Calder: We reopen,")]
    [InlineData("Gen. Tom Hale left. \"We reopen,\" the general said.", "Tom Hale: We reopen,")]
    public void A_role_later_is_the_same_person(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData(
        "Port director Ines Calder left. A director of another port said: \"We reopen.\"",
        "a director of another port: We reopen.")]
    [InlineData("Port director Ines Calder left. \"We reopen,\" the mayor said.", "the mayor: We reopen,")]
    public void Another_ones_role_is_not(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Tom Kelly left. \"We reopen,\" Kelly said.", "Tom Kelly: We reopen,")]
    [InlineData("Tom Warren left. \"We reopen,\" Warren said.", "Tom Warren: We reopen,")]
    [InlineData("Ruth Mills left. Mills said the port would reopen.", "Ruth Mills: the port would reopen")]
    public void A_surname_may_be_any_word(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Fact]
    public void A_headline_in_title_case_names_the_same_person()
    {
        ArticleReading reading = ArticleReader.Read(
            "Ines Calder Reopens Port With Tom Hale\n\n21 August 2008\n\nInes Calder left. Hale stayed.");
        Assert.Equal(["Ines Calder", "Tom Hale"], reading.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void A_description_may_wait_for_its_name() =>
        Script.HasSpeakers(
            "The port director said it would reopen. \"It is time,\" said Ines Calder, the port director.",
            "Ines Calder: it would reopen",
            "Ines Calder: It is time,");

    [Theory]
    [InlineData("Saskia de Boer came. De Boer, 38, left. \"We won,\" she said.", "Saskia de Boer")]
    [InlineData("Saskia de Boer came. \"We won,\" De Boer said.", "Saskia de Boer")]
    [InlineData("Saskia de Boer came. \"We won,\" said de Boer.", "Saskia de Boer")]
    [InlineData("Ludwig van der Berg came. \"We won,\" Van der Berg said.", "Ludwig van der Berg")]
    [InlineData("Maria de la Cruz came. \"We won,\" said De la Cruz.", "Maria de la Cruz")]
    [InlineData("Ana Garza Lopez came. \"We won,\" Garza Lopez said.", "Ana Garza Lopez")]
    [InlineData("De Boer came, and Saskia de Boer said: \"We won.\"", "Saskia de Boer")]
    public void A_surname_of_several_words_is_the_same_person(string body, string name) =>
        Assert.Equal(name, Assert.Single(Script.Read(body).Actors).Name);

    [Theory]
    [InlineData("Saskia de Boer came. \"We won,\" Anna de Boer said.", "Anna de Boer", "Saskia de Boer")]
    [InlineData("Ana Garza Lopez came. \"We won,\" Tom Lopez said.", "Ana Garza Lopez", "Tom Lopez")]
    public void Another_given_name_is_another_person(string body, params string[] names) =>
        Assert.Equal(names, Script.Read(body).Actors.Select(actor => actor.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(
        "The Finance Ministry said the deficit rose. Exports fell, the Ministry said.",
        "Finance Ministry: the deficit rose",
        "Finance Ministry: Exports fell")]
    [InlineData(
        "The U.S. Treasury said the deficit rose. The Treasury said it would wait.",
        "U.S. Treasury: the deficit rose",
        "U.S. Treasury: it would wait")]
    [InlineData("The Finance Ministry and the Labour Ministry met. Exports fell, the Ministry said.", "Ministry: Exports fell")]
    public void An_office_is_named_by_its_noun(string sentence, params string[] speakers) => Script.HasSpeakers(sentence, speakers);
}
