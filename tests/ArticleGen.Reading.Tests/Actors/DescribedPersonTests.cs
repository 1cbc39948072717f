namespace ArticleGen.Reading.Tests.Actors;

/// <summary>"the 34-year-old", "the Italian", "the singer": a person whom no office told by the article tells.</summary>
public class DescribedPersonTests
{
    [Theory]
    [InlineData("Ines Calder, 34, beat Mara Quinn, 28. The 28-year-old said no.", "Mara Quinn: no")]
    [InlineData("Ines Calder beat Mara Quinn. Calder wept. The 34-year-old said no.", "Ines Calder: no")]
    [InlineData("Ines Calder has won again. \"I ran,\" the 34-year-old world number one said.", "Ines Calder: I ran,")]
    public void Is_the_one_of_that_age(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Ines Calder, 34, left. The 28-year-old said no.", "the 28-year-old: no")]
    [InlineData("Rain fell. The 28-year-old said no.", "the 28-year-old: no")]
    public void Is_nobody_of_another_age(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Dutch rower Jan Moss beat Italian Paolo Conti. The Italian said no.", "Paolo Conti: no")]
    [InlineData("Dutch rower Jan Moss beat Italian rower Paolo Conti. The Dutchman left. The Italian said no.", "Paolo Conti: no")]
    [InlineData("Norwegian rower Jan Moss left. The Norwegian said no.", "Jan Moss: no")]
    public void Is_the_one_of_that_nation(string body, params string[] speakers)
    {
        string[] found = Script.Speakers(body);
        Assert.EndsWith(speakers[0], Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_nobody_of_another_nation() =>
        Script.HasSpeakers("Dutch rower Jan Moss left. The Italian said no.", "the Italian: no");

    [Theory]
    [InlineData("Ines Calder sang all night. The singer said she was tired.", "Ines Calder: she was tired")]
    [InlineData("Ines Calder ran in Varna. The world record holder said she was tired.", "Ines Calder: she was tired")]
    [InlineData("Ines Calder sang for manager Tomas Reed. The singer said it was late.", "Ines Calder: it was late")]
    [InlineData("Brell Rovers manager Tomas Reed and Ayr United manager Paul Stone met. The Rovers boss said no.", "Tomas Reed: no")]
    [InlineData("Brell Rovers manager Tomas Reed and Ayr United manager Paul Stone met. The United coach said no.", "Paul Stone: no")]
    public void Is_the_one_whose_work_it_is(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Ines Calder met Mara Quinn. The singer said she was tired.", "the singer: she was tired")]
    [InlineData("Tomas Reed, the Rovers manager, danced. The singer said she was tired.", "the singer: she was tired")]
    [InlineData("Mayor Ines Calder danced. The singer said she was tired.", "the singer: she was tired")]
    [InlineData("Ines Calder was fined. The judge said it was time.", "the judge: it was time")]
    [InlineData("Ines Calder was fined. The minister said it was time.", "the minister: it was time")]
    public void Is_nobody_who_may_do_something_else(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("FBI Director Tom Hale was asked. The president said no.", "the president: no")]
    [InlineData("Museum director Tom Hale was asked. The chairman said no.", "the chairman: no")]
    [InlineData("Police chief Ines Calder was asked. The executive said no.", "the executive: no")]
    [InlineData("Former club chairman Tom Hale was asked. The former boss said no.", "the former boss: no")]
    [InlineData("Actor Tom Hale danced with Ines Calder. The star said no.", "the star: no")]
    public void Is_nobody_with_a_noun_that_only_may_mean_the_same(string body, params string[] speakers) =>
        Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Goalkeeper Tom Hale fell on Mara Quinn. The keeper said no.", "Tom Hale: no")]
    [InlineData("Attorney Ines Calder met Mara Quinn. The lawyer said no.", "Ines Calder: no")]
    [InlineData("Club chairman Tom Hale met Mara Quinn. The club boss said no.", "Tom Hale: no")]
    public void Is_the_one_with_another_noun_for_that_office(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Fact]
    public void Is_nobody_whose_noun_meant_the_same_long_ago() => Script.HasSpeakers(
        "Goalkeeper Tom Hale fell. Rain came. Ships sailed. Crews left. Lamps burned. The keeper said no.", "the keeper: no");

    [Theory]
    [InlineData("Rain fell on Mara Quinn. The singer said she was tired.", "the singer: she was tired")]
    [InlineData("The singer said she was tired. Mara Quinn wept.", "the singer: she was tired")]
    [InlineData("Ines Calder sang. The singer told Tom Hale she was tired.", "Ines Calder: she was tired")]
    public void Was_named_before_as_the_subject(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Chad Moss left. The Dutchman said no.", "Chad Moss: no")]
    [InlineData("Texan rower Tom Hale won. The American said no.", "Tom Hale: no")]
    [InlineData("English rower Tom Hale won. The Briton said no.", "Tom Hale: no")]
    [InlineData("Scottish rower Tom Hale won. The Englishman said no.", "the Englishman: no")]
    [InlineData("German rower Tom Hale won. The American said no.", "the American: no")]
    public void Has_one_nation_of_a_kind(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Calder sorry over pier\n\nInes Calder has said sorry to the crews. The home secretary said she was late.", "Ines Calder")]
    [InlineData("Calder sorry over pier\n\nInes Calder, 44, has said sorry. The home secretary said she was late.", "the home secretary")]
    [InlineData("Man sorry over pier\n\nInes Calder has said sorry. The home secretary said she was late.", "the home secretary")]
    [InlineData(
        "Calder sorry over pier\n\nInes Calder has said sorry to Tom Hale. The home secretary said she was late.", "the home secretary")]
    public void Is_the_one_whom_headline_and_lead_name_without_office(string text, string speaker)
    {
        ArticleReading reading = ArticleReader.Read(text);
        QuoteReading quote = Assert.Single(reading.Quotes, quote => quote.Range.In(text) == "she was late");
        Assert.Equal(speaker, reading.Actors[quote.Speaker!.Value].Name);
    }

    [Theory]
    [InlineData(
        "The home secretary said no. Rain fell. Ships sailed. Crews left. Lamps burned. Then Home Secretary Ines Calder said it was late.",
        "Ines Calder: no",
        "Ines Calder: it was late")]
    [InlineData(
        "The home secretary said no. Shadow Home Secretary Ines Calder said it was late.",
        "the home secretary: no",
        "Ines Calder: it was late")]
    public void Is_the_one_whom_the_article_introduces_by_that_office_later(string body, params string[] speakers) =>
        Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("The suspect was found on Friday. \"It was cold,\" he said.", "the suspect: It was cold,")]
    [InlineData("The bishop came. \"It was cold,\" she said.", "the bishop: It was cold,")]
    [InlineData("Tom Hale slept. The bishop came. \"It was cold,\" he said.", "Tom Hale: It was cold,")]
    public void Is_whom_a_pronoun_means_when_nobody_is_named(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Ines Calder sang in the Tarn Cup. \"It was cold,\" she said.", "Ines Calder: It was cold,")]
    public void Is_meant_rather_than_a_thing(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Ines Calder won the race in Teskala. The double Olympic champion said: \"I am glad.\"", "Ines Calder: I am glad.")]
    [InlineData("Ines Calder won the race in Teskala. The champion said: \"I am glad.\"", "Ines Calder: I am glad.")]
    public void May_be_champions_more_than_once(string sentence, string quote) => Script.HasSpeakers(sentence, quote);
}
