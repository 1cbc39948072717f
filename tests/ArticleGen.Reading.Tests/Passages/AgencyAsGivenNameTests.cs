namespace ArticleGen.Reading.Tests.Passages;

/// <summary>Given names that agencies have as well.</summary>
public class AgencyAsGivenNameTests
{
    [Theory]
    [InlineData("Anka Sorel, 71, said the ferry was late.", "Anka Sorel")]
    [InlineData("Anka Sorel, 71, left.", "Anka Sorel")]
    [InlineData("On Friday Mena Sorel, 8, left.", "Mena Sorel")]
    [InlineData("Isna Sorel said the ferry was late.", "Isna Sorel")]
    [InlineData("Isna Sorel says the ferry is late.", "Isna Sorel")]
    [InlineData("\"We go,\" said Elta Sorel.", "Elta Sorel")]
    [InlineData("\"We go,\" said Elta Sorel, a baker.", "Elta Sorel")]
    [InlineData("Tanjug Sorel, a retired ship's baker, left.", "Tanjug Sorel")]
    [InlineData("Hina Sorel, director of the port, left.", "Hina Sorel")]
    [InlineData("The crews met the baker Anka Sorel.", "Anka Sorel")]
    [InlineData("The crews met Mrs. Anka Sorel.", "Anka Sorel")]
    [InlineData("The crews met Mrs Anka Sorel.", "Anka Sorel")]
    [InlineData("The crews met Minister Anka Sorel.", "Anka Sorel")]
    [InlineData("Anka Ines Sorel, 71, left.", "Anka Ines Sorel")]
    [InlineData("Tom Hale and Anka Sorel, 71, left.", "Anka Sorel")]
    [InlineData("Ina Sorel, 71, left.", "Ina Sorel")]
    public void Are_a_persons_with_an_age_a_role_or_a_verb(string sentence, string name)
    {
        ActorReading actor = Script.Actor(sentence, name);
        Assert.Equal(ActorKind.Person, actor.Kind);
        Assert.DoesNotContain(Script.Read(sentence).Actors, other => other.Kind == ActorKind.Organization);
    }

    [Theory]
    [InlineData("Anka Sorel, 71, left. \"We go,\" Sorel said.", "Anka Sorel: We go,")]
    [InlineData("Anka Sorel, 71, left. \"We go,\" said Mrs. Sorel.", "Anka Sorel: We go,")]
    [InlineData("\"We go,\" said Anka Sorel, 71. \"I wait,\" she said.", "Anka Sorel: We go,", "Anka Sorel: I wait,")]
    public void Speak_later_by_a_part_of_the_name(string text, params string[] speakers) => Script.HasSpeakers(text, speakers);

    [Theory]
    [InlineData("Tom Hale told Interfax Moscow was ready.", "Interfax")]
    [InlineData("Tom Hale told Interfax Sorel was late.", "Interfax")]
    [InlineData("Tom Hale told Tanjug Sorel, 71, was late.", "Tanjug")]
    [InlineData("According to Interfax Sorel said it was late.", "Interfax")]
    [InlineData("Tanjug said the ferry was late.", "Tanjug")]
    [InlineData("Isna, 71, said the ferry was late.", "Isna")]
    [InlineData("Interfax, citing Anka, said the ferry was late.", "Interfax")]
    [InlineData("ANKA said the ferry was late.", "ANKA")]
    public void Stay_agencies_elsewhere(string sentence, string agency) =>
        Assert.Equal(ActorKind.Organization, Script.Actor(sentence, agency).Kind);

    [Theory]
    [InlineData("The Reuters Tokyo bureau said the ferry was late.", "Reuters")]
    [InlineData("Reuters Tokyo, a bureau of ten, said the ferry was late.", "Reuters")]
    [InlineData("Tanjug Sport, 12 May, said the ferry was late.", "Tanjug")]
    [InlineData("Bloomberg News said the ferry was late.", "Bloomberg")]
    [InlineData("Interfax Reports Late Ferry", "Interfax")]
    [InlineData("Interfax President Ines Calder said the ferry was late.", "Interfax")]
    public void No_word_of_an_agencys_own_is_a_surname(string sentence, string agency) => Assert.DoesNotContain(
        Script.Read(sentence).Actors,
        actor => actor.Kind == ActorKind.Person && actor.Name.Contains(agency, StringComparison.Ordinal));
}
