using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Tests.Headlines;

public class BylineNamesTests
{
    [Theory]
    [InlineData("Ines Calder", "Ines Calder")]
    [InlineData("By Ines Calder", "Ines Calder")]
    [InlineData("Ines Calder and Tom Hale", "Ines Calder", "Tom Hale")]
    [InlineData("Ines Calder, Tom Hale & Ruth Dray", "Ines Calder", "Tom Hale", "Ruth Dray")]
    [InlineData("Ines Calder; Tom Hale", "Ines Calder", "Tom Hale")]
    [InlineData("Ines Calder with Tom Hale", "Ines Calder", "Tom Hale")]
    [InlineData("Ines Calder, Ines Calder", "Ines Calder")]
    [InlineData("Tom de Vries", "Tom de Vries")]
    [InlineData("J. R. Calder", "J. R. Calder")]
    [InlineData("Tom Hale, Jr. and Ines Calder", "Tom Hale Jr.", "Ines Calder")]
    [InlineData("Tom Hale III", "Tom Hale III")]
    [InlineData("")]
    [InlineData(" , ")]
    public void Takes_the_names_apart(string byline, params string[] names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("INES CALDER AND TOM HALE, PORT CORRESPONDENTS", "INES CALDER", "TOM HALE")]
    [InlineData("Ines Calder and Tom Hale, port correspondents", "Ines Calder", "Tom Hale")]
    [InlineData("INES CALDER, Port Correspondent", "INES CALDER")]
    [InlineData("Ines Calder, chief harbour correspondent", "Ines Calder")]
    [InlineData("Ruth Dray, Staff Writer", "Ruth Dray")]
    [InlineData("Ruth Dray, Associated Press Writer", "Ruth Dray")]
    [InlineData("Ruth Dray, editor, and Tom Hale", "Ruth Dray", "Tom Hale")]
    [InlineData("Ruth Dray and agencies", "Ruth Dray")]
    public void A_role_is_no_name(string byline, params string[] names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("Ines Calder and Tom Baker", "Ines Calder", "Tom Baker")]
    [InlineData("Ines Calder, Tom Baker", "Ines Calder", "Tom Baker")]
    [InlineData("Ines Calder, Mary Bishop and Tom Hale", "Ines Calder", "Mary Bishop", "Tom Hale")]
    [InlineData("Mary Bishop", "Mary Bishop")]
    [InlineData("The Port Editor", "Port Editor")]
    public void A_name_that_is_a_role_as_well_stays(string byline, params string[] names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("Tom de Vries in Varna", "Tom de Vries")]
    [InlineData("TOM DE VRIES IN VARNA", "TOM DE VRIES")]
    [InlineData("Tom Hale in Varna and Ruth Dray in Oslo", "Tom Hale", "Ruth Dray")]
    [InlineData("Tom Hale in Varna, Bulgaria, and Ruth Dray", "Tom Hale", "Ruth Dray")]
    [InlineData("Tom Hale for the Coast News", "Tom Hale")]
    [InlineData("Tom Hale, Varna", "Tom Hale")]
    [InlineData("In Soo Park", "In Soo Park")]
    public void A_place_is_no_name(string byline, params string[] names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("Name of the author", "Name of the author")]
    [InlineData("Minister of Culture", "Minister of Culture")]
    [InlineData("By Minister of Culture", "Minister of Culture")]
    [InlineData("MINISTER OF CULTURE", "MINISTER OF CULTURE")]
    [InlineData("Ministry of Culture", "Ministry of Culture")]
    [InlineData("The Ministry of Culture", "Ministry of Culture")]
    [InlineData("Bureau of Ports in Varna", "Bureau of Ports")]
    [InlineData("Ministry of Culture of Bulgaria", "Ministry of Culture of Bulgaria")]
    [InlineData("Deputy Minister of Culture", "Deputy Minister of Culture")]
    [InlineData("Press Office of the Port", "Press Office of the Port")]
    [InlineData("Staff of the Echo", "Staff of the Echo")]
    [InlineData("Ines Calder and the Bureau of Ports", "Ines Calder", "Bureau of Ports")]
    [InlineData("Bureau of Ports, Ines Calder", "Bureau of Ports", "Ines Calder")]
    public void Of_goes_on_with_the_name_of_an_office(string byline, params string[] names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("Ines Calder of the Echo", "Ines Calder")]
    [InlineData("Jane Roe of the Echo and Tom Hale of the Herald", "Jane Roe", "Tom Hale")]
    [InlineData("INES CALDER OF THE ECHO", "INES CALDER")]
    [InlineData("Mary Bishop of the Echo", "Mary Bishop")]
    [InlineData("Oona Marshall of the Echo", "Oona Marshall")]
    [InlineData("J. R. Calder of the Echo", "J. R. Calder")]
    [InlineData("Ines Calder, editor of the Echo", "Ines Calder")]
    [InlineData("Ines Calder, Minister of Culture", "Ines Calder")]
    [InlineData("Ines Calder and editors of the Echo", "Ines Calder")]
    public void Of_ends_the_name_of_a_person(string byline, params string[] names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("author: Minister of Culture", "Minister of Culture")]
    [InlineData("author: Name of the author", "Name of the author")]
    [InlineData("authors: [Bureau of Ports, Ines Calder of the Echo]", "Bureau of Ports", "Ines Calder")]
    public void Front_matter_is_read_alike(string front, params string[] names) =>
        Assert.Equal(names, Metadata.FrontMatterArticle.Read(front).Authors);

    [Theory]
    [InlineData("Ministry of Culture", "Ministry of Culture")]
    [InlineData("Jane Roe of the Echo", "Jane Roe")]
    public void The_data_of_a_page_is_read_alike(string author, string name) => Assert.Equal(
        [name],
        Metadata.FrontMatterArticle.ReadFile(
            "<html><head><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"author\": {\"name\": \"" + author
                + "\"}}</script></head><body><h1>Ferry resumes</h1><p>The ferry sails again on Friday.</p></body></html>",
            ArticleFormat.Html).Authors);

    [Theory]
    [InlineData("the Associated Press", "Associated Press")]
    [InlineData("The Associated Press", "Associated Press")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("Ines Calder (Reuters)", "Ines Calder")]
    [InlineData("Ines Calder, Reuters", "Ines Calder")]
    [InlineData("Ines Calder | Reuters", "Ines Calder")]
    [InlineData("Ines Calder/Reuters", "Ines Calder")]
    [InlineData("Ines Calder - Trend", "Ines Calder")]
    [InlineData("Ines Calder \u2014 Reuters", "Ines Calder")]
    public void An_agency_is_an_author_only_where_nobody_else_is(string byline, params string[] names) =>
        Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("Ines Calder; additional reporting by Tom Hale", "Ines Calder", "Tom Hale")]
    [InlineData("Written by Ines Calder", "Ines Calder")]
    [InlineData("Ines Calder <calder@coast.example>", "Ines Calder")]
    [InlineData("Ines Calder calder@coast.example", "Ines Calder")]
    [InlineData("Ines Calder https://coast.example", "Ines Calder")]
    [InlineData("Ines Calder [Varna", "Ines Calder")]
    public void What_stands_around_the_names_is_left_out(string byline, params string[] names) => Assert.Equal(names, Split(byline));

    [Theory]
    [InlineData("BY INES CALDER AND TOM HALE, PORT CORRESPONDENTS", "INES CALDER", "TOM HALE")]
    [InlineData("By Tom de Vries in Varna", "Tom de Vries")]
    [InlineData("By the Associated Press", "Associated Press")]
    [InlineData("By Minister of Culture", "Minister of Culture")]
    [InlineData("By Jane Roe of the Echo", "Jane Roe")]
    public void Authors_of_a_text_are_the_names_of_its_byline(string line, params string[] names) =>
        Assert.Equal(names, ArticleReader.Read($"Ferry resumes\n\n{line}\n\n21 August 2008\n\nThe ferry sails.\n").Authors);

    private static IReadOnlyList<string> Split(string byline) =>
        BylineNames.Split(byline, Vocabulary.Default, TestContext.Current.CancellationToken);
}
