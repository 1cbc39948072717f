using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Lexicon.Project;

/// <summary>The names that a project's lexicon knows: what they are, where they end, and whom they mean.</summary>
public class OwnNamesTests
{
    [Theory]
    [InlineData("organization: Brokk", "\"We reopen,\" said Brokk.", "Organization|Brokk|")]
    [InlineData("person: Brokk Bank", "\"We reopen,\" said Brokk Bank.", "Person|Brokk Bank|")]
    [InlineData("organization: Ines Calder", "\"We reopen,\" said Ines Calder.", "Organization|Ines Calder|")]
    [InlineData("organization: Bread and Salt", "\"We reopen,\" said Bread and Salt.", "Organization|Bread and Salt|")]
    [InlineData("organization: Bread and Salt, BAS", "\"We reopen,\" said BAS.", "Organization|Bread and Salt|BAS")]
    [InlineData("organization: The Quiet Piers", "\"We reopen,\" said Quiet Piers.", "Organization|Quiet Piers|")]
    [InlineData("person: Ines Calder, Inny C.", "\"We reopen,\" said Inny C.", "Person|Ines Calder|Inny C.")]
    [InlineData("place: Old Mole", "Old Mole said the port would reopen.", "Place|Old Mole|")]
    public void A_name_is_what_the_lexicon_says(string lexicon, string body, string actor)
    {
        Assert.Equal([actor], Actors(lexicon, body));
        Assert.DoesNotContain(actor, Actors("", body));
    }

    [Fact]
    public void Whatever_name_stands_in_the_text_it_is_one_actor()
    {
        const string Body = "BAS said the port would reopen. \"It is time,\" said Bread and Salt. \"We waited,\" BAS added.";
        Assert.Equal(["Organization|Bread and Salt|BAS"], Actors("organization: Bread and Salt, BAS", Body));
    }

    [Fact]
    public void The_surname_alone_still_means_the_person()
    {
        const string Body = "Zorle Quench met the council. \"We reopen,\" she said. \"It is time,\" Quench added.";
        ArticleReading reading = Script.ReadWith("person: Zorle Quench | female", Body);
        Assert.All(reading.Quotes, quote => Assert.Equal("Zorle Quench", reading.Actors[quote.Speaker!.Value].Name));
        Assert.Equal(2, reading.Quotes.Count);
    }

    [Fact]
    public void A_longer_name_is_another_one()
    {
        Assert.Contains(
            "Organization|Calder Shipping Ltd.|",
            Actors("person: Calder", "\"We reopen,\" said Calder Shipping Ltd. on Friday."));
    }

    [Fact]
    public void A_title_before_a_name_still_makes_a_role()
    {
        ActorReading actor = Assert.Single(Script.ReadWith("person: Ines Calder", "\"We reopen,\" said Minister Ines Calder.").Actors);
        Assert.Equal(("Ines Calder", "Minister"), (actor.Name, Assert.Single(actor.Roles)));
    }

    [Fact]
    public void Behind_a_title_it_is_a_name_whatever_its_words_look_like()
    {
        ActorReading actor = Assert.Single(
            Script.ReadWith("person: Jonas Gahr Ministry", "\"We reopen,\" said Prime Minister Jonas Gahr Ministry.").Actors);
        Assert.Equal((ActorKind.Person, "Jonas Gahr Ministry", "Prime Minister"), (actor.Kind, actor.Name, Assert.Single(actor.Roles)));
    }

    [Fact]
    public void A_name_of_the_lexicon_is_not_another_one_misspelt()
    {
        const string Body = "Ines Nogovitsyn met the council. \"We reopen,\" said Ines Nogovitsyn. \"It is time,\" said Ines Nogovitsin.";
        Assert.Contains(Script.ReadWith("", Body).Problems, problem => problem.Kind == ProblemKind.NameSpeltTwoWays);
        Assert.DoesNotContain(
            Script.ReadWith("person: Ines Nogovitsin", Body).Problems,
            problem => problem.Kind == ProblemKind.NameSpeltTwoWays);
    }

    [Fact]
    public void A_large_lexicon_finds_all_its_names()
    {
        string[] names = Enumerable.Range(0, 60_000).Select(i => "Q" + Letters(i)).ToArray();
        ArticleLexicon lexicon = ArticleLexicon.Read(string.Join("\n", names.Select(name => "organization: " + name))).Lexicon;
        foreach (string name in new[] { names[0], names[30_000], names[^1] })
        {
            ArticleReading reading = ArticleReader.Read(
                Script.Front + $"\"We reopen,\" said {name}.",
                lexicon,
                TestContext.Current.CancellationToken);
            Assert.Equal((ActorKind.Organization, name), (Assert.Single(reading.Actors).Kind, reading.Actors[0].Name));
        }
    }

    private static string Letters(int number)
    {
        char[] letters = new char[5];
        for (int i = 0; i < letters.Length; i++, number /= 20)
        {
            letters[i] = "bcdfghjklmnpqrstvwxz"[number % 20];
        }

        return new string(letters);
    }

    private static string[] Actors(string lexicon, string body) =>
        Script.ReadWith(lexicon, body).Actors.Select(actor => $"{actor.Kind}|{actor.Name}|{string.Join(" + ", actor.Aliases)}").ToArray();
}
