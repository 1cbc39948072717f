namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>
/// In a file with markup a pull quote is said by whoever said its words in the article. In plain text it is what is left of a page.
/// </summary>
public class RepeatedTests
{
    private const string Others = "\"Flour is dear,\" Omar Haddad said.";
    private const string Said = "\"The kilns are cold, and the town is poor,\" Marta Lindqvist said.";

    [Theory]
    [InlineData(Said + "\n\n" + Others + "\n\n\"The kilns are cold, and the town is poor\"")]
    [InlineData(Said + "\n\n" + Others + "\n\n\u201Cthe kilns are cold and the town is poor!\u201D\n\nShips sailed.")]
    [InlineData(Others + "\n\n\"The kilns are cold, and the town is poor\"\n\n" + Said)]
    [InlineData("\"The kilns are cold, and the town is poor.\"\n\n" + Others + "\n\n" + Said)]
    [InlineData(Others + "\n\n\"The town is poor, and so are we.\"\n\n\"The town is poor, and so are we,\" Marta Lindqvist said.")]
    [InlineData(Others + "\n\n\"The kilns are cold and old\"\n\n\"The kilns are cold,\" Marta Lindqvist said, \"and old.\"")]
    [InlineData(Others + "\n\n\"The kilns are cold and old\"\n\nMarta Lindqvist said that the kilns are cold and old.")]
    [InlineData(Others + "\n\n\"And the town is poor\"\n\nShips sailed.\n\n" + Said)]
    public void The_speaker_is_that_of_the_words(string body) =>
        Assert.Contains(Script.MarkdownQuotes(body), static quote => quote.EndsWith("|Repeated", StringComparison.Ordinal)
            && quote.Split('|')[2] == "Marta Lindqvist");

    [Theory]
    [InlineData(Others + "\n\n\"The kilns are cold and wet\"\n\n" + Said)]
    [InlineData(Others + "\n\n\"The kilns are\"\n\n" + Said)]
    [InlineData(Others + "\n\n\"We said so before.\"\n\n" + Said)]
    public void Other_words_go_on_with_the_speaker_before(string body) =>
        Assert.Contains(Script.Quotes(body), static quote => quote.Contains("|Omar Haddad|said|CarriedOver", StringComparison.Ordinal)
            || quote.Contains("|Omar Haddad|-|CarriedOver", StringComparison.Ordinal));

    [Theory]
    [InlineData(Said + "\n\n" + Others + "\n\n\"The kilns are cold, and the town is poor\"")]
    [InlineData(Others + "\n\n\"The kilns are cold, and the town is poor\"\n\n" + Said)]
    [InlineData("\"The kilns are cold, and the town is poor.\"\n\n" + Others + "\n\n" + Said)]
    public void In_plain_text_it_is_no_quote(string body) => Assert.Equal(
        ["Marta Lindqvist: The kilns are cold, and the town is poor,", "Omar Haddad: Flour is dear,"],
        Script.Speakers(body).Order());

    [Fact]
    public void In_plain_text_a_speaker_may_say_the_same_twice() => Assert.Equal(
        ["Marta Lindqvist: The kilns are cold, and the town is poor,", "Marta Lindqvist: The kilns are cold, and the town is poor."],
        Script.Speakers(Said + "\n\n\"The kilns are cold, and the town is poor.\""));

    [Theory]
    [InlineData("The kilns are cold and the town is poor, and so it has been for all of these years")]
    public void In_plain_text_many_words_go_on_with_the_speaker_before(string words) => Assert.Contains(
        "Omar Haddad: " + words + ".",
        Script.Speakers(Others + "\n\n\"" + words + ".\"\n\nShips sailed.\n\n\"" + words + ",\" Marta Lindqvist said."));

    [Fact]
    public void In_plain_text_what_is_signed_below_is_a_quote() => Assert.Equal(3, Script.Quotes(
        Others + "\n\nShips sailed.\n\n\"The kilns are cold, and the town is poor.\n\nMarta Lindqvist, potter.\"\n\n" + Said).Length);

    [Fact]
    public void In_plain_text_with_front_matter_it_is_no_quote() => Assert.Equal(2, ArticleReader.Read(
        "---\ntitle: Harbour news\ndate: 2008-08-21\n---\n\n" + Said + "\n\n" + Others
            + "\n\n\"The kilns are cold, and the town is poor\"\n").Quotes.Count);

    [Fact]
    public void Words_that_two_people_said_in_turn_are_nobodys_pull_quote() => Assert.DoesNotContain(
        Script.MarkdownQuotes(Others + "\n\n\"The kilns are cold. We are glad.\"\n\n"
            + "\"The kilns are cold.\" Marta Lindqvist nodded.\n\n\"We are glad,\" Tom Hale said."),
        static quote => quote.EndsWith("|Repeated", StringComparison.Ordinal));

    [Theory]
    [InlineData(Others + " The kilns are cold and the town is poor.\n\n\"The kilns are cold and the town is poor\"\n\nShips sailed.")]
    [InlineData("Ships sailed.\n\n\"Cold kilns in a poor town\"\n\n" + Others + " These are cold kilns in a poor town.")]
    public void What_only_the_reporter_says_is_no_quote(string body) => Script.HasSpeakers(body, "Omar Haddad: Flour is dear,");

    [Fact]
    public void A_pull_quote_does_not_lack_its_speaker() => Assert.DoesNotContain(
        ArticleReader.Read("Harbour news\n\nShips sailed.\n\n\"The kilns are cold, and the town is poor.\"\n\nIt rained.\n\n" + Said)
            .Problems,
        static problem => problem.Kind == ProblemKind.UnattributedQuote);

    [Fact]
    public void It_goes_on_with_nothing() => Assert.Equal(
        [
            "Direct|The kilns are cold, and the town is poor,|Marta Lindqvist|said|TrailingSubject",
            "Direct|The kilns are cold, and the town is poor|Marta Lindqvist|said|Repeated",
        ],
        Script.MarkdownQuotes(Said + "\n\n\"The kilns are cold, and the town is poor\""));
}
