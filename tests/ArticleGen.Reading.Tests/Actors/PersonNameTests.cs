namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Where the name of a person starts and ends, and which names are one person's.</summary>
public class PersonNameTests
{
    [Theory]
    [InlineData("The crews met coach Henk Ten Cate.", "Henk Ten Cate")]
    [InlineData("Then Orvo Van Hale left.", "Orvo Van Hale")]
    [InlineData("Then Erik ten Hale left.", "Erik ten Hale")]
    [InlineData("Then Maria del Pilar Calder left.", "Maria del Pilar Calder")]
    [InlineData("Then Jack London left.", "Jack London")]
    [InlineData("Then Martin Luther King Jr. left.", "Martin Luther King Jr.")]
    [InlineData("Then Tom R. May left.", "Tom R. May")]
    [InlineData("Then Stuart Law left.", "Stuart Law")]
    [InlineData("The crews met Romanian Ines Calder.", "Ines Calder")]
    [InlineData("The crews met Minister of Trade and Industry Ines Calder.", "Ines Calder")]
    [InlineData("In Varna Tom Hale left.", "Tom Hale")]
    [InlineData("The mayor of Varna Tom Hale left.", "Tom Hale")]
    [InlineData("The head of the U.N. Tom Hale left.", "Tom Hale")]
    [InlineData("In Varna Tom Law left.", "Tom Law")]
    [InlineData("The mayor of Varna Ines Lane left.", "Ines Lane")]
    [InlineData("The mayor of Varna Ines Green left.", "Ines Green")]
    public void Whole(string sentence, string name) =>
        Script.Expect(
            sentence,
            ["Person|" + name],
            Script.Read(sentence).Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => $"{actor.Kind}|{actor.Name}"));

    [Theory]
    [InlineData("Terry O'Hale left. \"We go,\" said Mr. O\u2019Hale.", "Terry O'Hale: We go,")]
    [InlineData("Hassan al-Hale left. \"We go,\" said Hale.", "Hassan al-Hale: We go,")]
    [InlineData("Jan van der Hale left. \"We go,\" said Van der Hale.", "Jan van der Hale: We go,")]
    [InlineData("It rained. Von der Hale said it was bad.", "Von der Hale: it was bad")]
    [InlineData("Today Henk Ten Cate said it was bad.", "Henk Ten Cate: it was bad")]
    [InlineData("\"We go,\" said J. May, a pilot.", "J. May: We go,")]
    [InlineData("Jack London left. \"We go,\" London said.", "Jack London: We go,")]
    [InlineData("Jack London left in London. London said it would pay.", "Jack London: it would pay")]
    public void Of_a_speaker(string sentence, string expected) => Script.HasSpeakers(sentence, expected);

    [Theory]
    [InlineData("Joan Hale and her husband, Tom, left. \"We go,\" said Mr. Hale.", "Tom: We go,")]
    [InlineData("Joan and Tom Hale left. \"We go,\" said Mrs. Hale.", "Joan: We go,")]
    [InlineData("Joan and Tom Hale left. \"We go,\" said Mr. Hale.", "Tom Hale: We go,")]
    [InlineData("Joan Hale and Tom Dray left. \"We go,\" said Mr. Dray.", "Tom Dray: We go,")]
    [InlineData("Joan Hale met Tom Dray and her younger brother, Peter. \"We go,\" said Mr. Hale.", "Peter: We go,")]
    [InlineData("Joan Hale met Tom Dray and his late sister, Ann. \"We go,\" said Miss Dray.", "Ann: We go,")]
    [InlineData("Joan Hale and her daughter, Ann, left. \"We go,\" said Miss Hale.", "Ann: We go,")]
    [InlineData("Joan Hale and her lawyer, Tom, left. \"We go,\" said Mr. Hale.", "Hale: We go,")]
    public void Of_relatives_with_one_surname(string sentence, string expected) => Script.HasSpeakers(sentence, expected);

    [Theory]
    [InlineData("\"We go,\" said a girl of six called Ada Hale.", "Ada Hale: We go,")]
    [InlineData("\"We go,\" said a pilot named Tom Hale.", "Tom Hale: We go,")]
    [InlineData("\"We go,\" said a pilot known as Shorty.", "Shorty: We go,")]
    [InlineData("A pilot called Tom Hale said it was bad.", "Tom Hale: it was bad")]
    [InlineData("\"We go,\" said a girl of six.", "a girl: We go,")]
    [InlineData("A pilot called Tom Hale \"a liar.\"", "a pilot: a liar.")]
    public void Behind_a_participle(string sentence, string expected) => Script.HasSpeakers(sentence, expected);

    [Theory]
    [InlineData("\"We go,\" said the Speaker, Tom Hale.", "Tom Hale: We go,")]
    [InlineData("\"We go,\" said her neighbour, Tom Hale [not his real name].", "Tom Hale: We go,")]
    [InlineData("His opposite number, Cllr Jane Rudd, said it was bad.", "Jane Rudd: it was bad")]
    [InlineData("The Minister of Trade and Industry, Ines Calder, said it was bad.", "Ines Calder: it was bad")]
    [InlineData("The Junior Minister for Ferries and Piers, Ines Calder, said it was bad.", "Ines Calder: it was bad")]
    [InlineData("Ines Calder, whose sister, Ada Calder, is mayor, said it was bad.", "Ines Calder: it was bad")]
    [InlineData("According to the port director, Ines Calder, the pier is old.", "Ines Calder: the pier is old")]
    [InlineData("The mayor of Varna Ines Calder said it was bad.", "Ines Calder: it was bad")]
    [InlineData("Bank of Varna governor Ines Calder said it was bad.", "Ines Calder: it was bad")]
    [InlineData("\"We go,\" said Bank of Varna governor Ines Calder.", "Ines Calder: We go,")]
    [InlineData("Poet and fellow composer Ines Calder said it was bad.", "Ines Calder: it was bad")]
    [InlineData("Crews and pilot Ines Calder said it was bad.", "crews and pilot Ines Calder: it was bad")]
    [InlineData("The leader of the Commons Ines Calder said it was bad.", "Ines Calder: it was bad")]
    [InlineData("Ines Calder, economist at the port said it was bad.", "Ines Calder: it was bad")]
    [InlineData("Varna Slate chairwoman, Ines Calder, said it was bad.", "Ines Calder: it was bad")]
    [InlineData("It was bad, said the mayor of Varna Ines Calder.", "Ines Calder: It was bad")]
    [InlineData("The mayor of Varna Ines Lane said it was bad.", "Ines Lane: it was bad")]
    public void Beside_a_description(string sentence, string expected) => Script.HasSpeakers(sentence, expected);

    [Theory]
    [InlineData("Last week Tom Hale, a pilot, said it was bad.", "Tom Hale: it was bad")]
    [InlineData("After the storm Tom Hale, the port director, told reporters the pier would stay.", "Tom Hale: the pier would stay")]
    [InlineData("On Monday morning Tom Hale, of the crews' union, said it was bad.", "Tom Hale: it was bad")]
    [InlineData("On Monday evening Tom Hale, a pilot, said it was bad.", "Tom Hale: it was bad")]
    [InlineData("In Dover Tom Hale, a pilot, said it was bad.", "Tom Hale: it was bad")]
    [InlineData("After a meeting with Tom Hale, a pilot said it was bad.", "a pilot: it was bad")]
    public void Behind_a_fronted_phrase(string sentence, string expected) => Script.HasSpeakers(sentence, expected);

    [Theory]
    [InlineData("In Varna Tom Cup was lost.")]
    [InlineData("The mayor of Varna Ines Motors left.")]
    public void Whose_last_word_is_a_things_is_none(string sentence) =>
        Assert.DoesNotContain(Script.Read(sentence).Actors, actor => actor.Kind == ActorKind.Person && actor.Name.Contains(' '));

    [Theory]
    [InlineData("Tom Hale left for Ovrix on Friday. He said it was bad.", "Tom Hale: it was bad")]
    [InlineData("Tom Hale left the port. Ovrix closed. He said it was bad.", "Tom Hale: it was bad")]
    [InlineData("Ovrix left the port. He said it was bad.", "Ovrix: it was bad")]
    public void Rather_than_a_name_that_may_be_anything(string sentence, string expected) => Script.HasSpeakers(sentence, expected);

    [Fact]
    public void Two_of_whom_one_has_a_role_are_they() =>
        Script.HasSpeakers(
            "Captain Ines Calder and pilot Tom Hale were in the bay. They said the whale was old.",
            "Captain Ines Calder and pilot Tom Hale: the whale was old");
}
