namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>"Tarn's said sales rose", "St Vida's College", "Locks &amp; Hale": the 's or the sign is part of the name.</summary>
public class NamesWithPossessiveTests
{
    [Theory]
    [InlineData("Moody's said sales rose.", "Moody's: sales rose")]
    [InlineData("Tarnby's said it sold the boat.", "Tarnby's: it sold the boat")]
    [InlineData("Tarnby's announced that it would close.", "Tarnby's: that it would close")]
    [InlineData("\"It is dim,\" said Tarnby's.", "Tarnby's: It is dim,")]
    [InlineData("\"It is dim,\" Tarnby's said.", "Tarnby's: It is dim,")]
    [InlineData("The crews left. Tarnby's said it was sorry.", "Tarnby's: it was sorry")]
    [InlineData("Tarnby's Corp. said sales rose.", "Tarnby's Corp.: sales rose")]
    [InlineData("Tarnby's Investors Service said sales rose.", "Tarnby's Investors Service: sales rose")]
    [InlineData("Tarnby's Hospital said the boy was well.", "Tarnby's Hospital: the boy was well")]
    [InlineData("Tarnby's of Varna said claims rose.", "Tarnby's of Varna: claims rose")]
    [InlineData("St Vida's Hospital said the boy was well.", "St Vida's Hospital: the boy was well")]
    [InlineData("St. Anne's University said it would close.", "St. Anne's University: it would close")]
    [InlineData("The boy was \"stable\", St Anne's Hospital said.", "St Anne's Hospital: The boy was \"stable")]
    [InlineData("King's College Varna said it would close.", "King's College Varna: it would close")]
    [InlineData("The Farmers' Union said prices fell.", "Farmers' Union: prices fell")]
    [InlineData("The People's Bank of Teskala said rates would stay.", "People's Bank of Teskala: rates would stay")]
    [InlineData("Women's Institute said it would meet.", "Women's Institute: it would meet")]
    [InlineData("Varna Children's Hospital said the boy was well.", "Varna Children's Hospital: the boy was well")]
    [InlineData("Locks & Hale said sales rose.", "Locks & Hale: sales rose")]
    public void Speak_by_their_whole_names(string sentence, string speaker) => Script.HasSpeakers(sentence, speaker);

    [Theory]
    [InlineData("Calder's lawyer said he would appeal.", "Calder's lawyer: he would appeal")]
    [InlineData("Varna's Labour Party said it would vote.", "Labour Party: it would vote")]
    [InlineData("Norway's Vorlex said profits rose.", "Vorlex: profits rose")]
    [InlineData("Hale's Labour Party said it would vote.", "Labour Party: it would vote")]
    [InlineData("Varna's Tom Hale said it was late.", "Tom Hale: it was late")]
    [InlineData("Mr Calder's College said no ship came.", "College: no ship came")]
    [InlineData("Children's author Ines Calder said she would read.", "Ines Calder: she would read")]
    [InlineData("The King's speech said rates would rise.", "the King's speech: rates would rise")]
    [InlineData("People's hopes were high, Ines Calder said.", "Ines Calder: People's hopes were high")]
    public void Are_not_those_of_an_owner(string sentence, string speaker) => Script.HasSpeakers(sentence, speaker);

    [Theory]
    [InlineData("Calder's reported remarks were short.")]
    [InlineData("The plan was Calder's.")]
    public void An_owner_says_nothing(string sentence) => Script.HasSpeakers(sentence);

    [Fact]
    public void The_name_without_it_means_the_same_body() => Script.Expect(
        "Tarnby's",
        ["Organization|Tarnby's||Tarnby"],
        Script.Actors("Tarnby's said it sold the boat. A Tarnby's clerk left, and Tarnby's sale closed."));
}
