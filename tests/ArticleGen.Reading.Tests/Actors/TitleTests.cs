namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Titles and roles before a name.</summary>
public class TitleTests
{
    [Theory]
    [InlineData("Port director Ines Calder left.", "Ines Calder", "port director")]
    [InlineData("Foreign Minister Ines Calder left.", "Ines Calder", "Foreign Minister")]
    [InlineData("Norwegian Foreign Minister Ines Calder left.", "Ines Calder", "Norwegian Foreign Minister")]
    [InlineData("Deputy Prime Minister Tom Hale left.", "Tom Hale", "Deputy Prime Minister")]
    [InlineData("Sen. Tom Hale left.", "Tom Hale", "Sen.")]
    [InlineData("Lt. Col. Tom Hale left.", "Tom Hale", "Lt. Col.")]
    [InlineData("Colonel General Tom Hale left.", "Tom Hale", "Colonel General")]
    [InlineData("The crews met President Ines Calder.", "Ines Calder", "President")]
    [InlineData("Former mayor Tom Hale left.", "Tom Hale", "former mayor")]
    [InlineData("Captain Tom Hale left.", "Tom Hale", "Captain")]
    [InlineData("Bishop Tom Hale left.", "Tom Hale", "Bishop")]
    [InlineData("The crews met union spokeswoman Ines Calder.", "Ines Calder", "union spokeswoman")]
    public void Are_roles_and_no_part_of_the_name(string sentence, string name, string role) =>
        Script.Expect(
            sentence,
            [$"{name}: {role}".ToUpperInvariant()],
            Script.Read(sentence).Actors.Select(actor => $"{actor.Name}: {string.Join(" + ", actor.Roles)}".ToUpperInvariant()));

    [Theory]
    [InlineData("Mr. Tom Hale left.", "Tom Hale")]
    [InlineData("Mrs Ines Calder left.", "Ines Calder")]
    [InlineData("Ms. Ines Calder left.", "Ines Calder")]
    [InlineData("Dr. Ines Calder left.", "Ines Calder")]
    [InlineData("Sir Tom Hale left.", "Tom Hale")]
    public void Honorifics_are_no_part_of_the_name(string sentence, string name) =>
        Script.Expect(sentence, ["Person|" + name], Script.Read(sentence).Actors.Select(actor => $"{actor.Kind}|{actor.Name}"));

    [Theory]
    [InlineData("Ines Calder left.", "Ines Calder")]
    [InlineData("Then Tom de Vries left.", "Tom de Vries")]
    [InlineData("Then J. R. Calder left.", "J. R. Calder")]
    [InlineData("Then Mary O'Hara left.", "Mary O'Hara")]
    [InlineData("Then Anne-Marie Dray left.", "Anne-Marie Dray")]
    [InlineData("Then Tom Hale Jr. left.", "Tom Hale Jr.")]
    [InlineData("Then Ludwig van Dray left.", "Ludwig van Dray")]
    [InlineData("Then Omar al-Hale left.", "Omar al-Hale")]
    [InlineData("Then Zo\u00EB \u00C5berg left.", "Zo\u00EB \u00C5berg")]
    [InlineData("Then Ruth Bishop left.", "Ruth Bishop")]
    [InlineData("Mr. Prince left.", "Prince")]
    [InlineData("Sailor Tom Hale left.", "Tom Hale")]
    [InlineData("Then Ines Calder (R-TX) left.", "Ines Calder")]
    public void Names_have_many_forms(string sentence, string name) =>
        Script.Expect(sentence, ["Person|" + name], Script.Read(sentence).Actors.Select(actor => $"{actor.Kind}|{actor.Name}"));

    [Theory]
    [InlineData("On Friday the port closed.")]
    [InlineData("The August storm broke the mole.")]
    [InlineData("However, the ships sailed. Nobody came.")]
    [InlineData("Ships from Varna and Dover sailed in May.")]
    [InlineData("Nothing moved. Everything froze.")]
    [InlineData("Christmas came early.")]
    [InlineData("The Calders came early.")]
    [InlineData("It was NOT the mole.")]
    [InlineData("He lives in conservative Maryport now.")]
    public void Words_with_a_capital_are_not_all_actors(string sentence) => Script.Expect(sentence, [], Script.Actors(sentence));

    [Theory]
    [InlineData("Brewmaster Ines Calder said the beer was gone.", "Ines Calder", "Brewmaster")]
    [InlineData("The beer was gone, said Brewmaster Ines Calder.", "Ines Calder", "Brewmaster")]
    [InlineData("Arbiter Gwil Parry said it was a draw.", "Gwil Parry", "Arbiter")]
    [InlineData("Stonemason Gwil Parry said it was late.", "Gwil Parry", "Stonemason")]
    [InlineData("Ines Calder MP said it was late.", "Ines Calder", "MP")]
    [InlineData("\"It is late,\" said Ines Calder MSP.", "Ines Calder", "MSP")]
    [InlineData("Sir Tom Hale QC said it was late.", "Tom Hale", "QC")]
    [InlineData("Dame Ines Calder OBE said it was late.", "Ines Calder", "")]
    [InlineData("Ines Calder MP OBE said it was late.", "Ines Calder", "MP")]
    [InlineData("Ines Calder, MSP, said it was late.", "Ines Calder", "MSP")]
    public void Occupations_and_letters_are_no_part_of_the_name(string sentence, string name, string roles) =>
        Assert.Equal(roles, string.Join(" + ", Script.Actor(sentence, name).Roles));

    [Fact]
    public void A_sentence_may_end_with_letters() =>
        Script.HasSpeakers("\"Done,\" said Tom Hale QC. Ines Calder left.", "Tom Hale: Done,");

    [Theory]
    [InlineData("The Varna Labour MP said it was late.", "the Varna Labour MP")]
    [InlineData("Farmer Training Agency said it was late.", "Farmer Training Agency")]
    [InlineData("Tom Arbiter said it was late.", "Tom Arbiter")]
    public void Parties_bodies_and_surnames_keep_their_words(string sentence, string name) => Script.Actor(sentence, name);
}
