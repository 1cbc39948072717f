using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class FrontMatterNotUnderstoodTests : RuleTextTest
{
    private protected override string Id => FrontMatterNotUnderstood.Id;

    [Fact]
    public void Names_the_words_the_reason_and_the_way_out() => Assert.Equal(
        "The front matter's 'title:' is not understood: there is no space after the colon; add one",
        MessageFor(new(
            ProblemKind.FrontMatterNotUnderstood, new(4, 6), "title:", "there is no space after the colon; add one")));

    [Fact]
    public Task Reports_the_words_at_their_place() => ReportsMarkedAsync(
        "---\ntitle: Ferry resumes\nnote: \u27E6Port: open\u27E7\ntags: [\u27E6@a\u27E7, b]\n---\n\nFerry resumes\n",
        "The front matter's 'Port: open' is not understood: a colon followed by a space makes the words before it a key; put the "
            + "value in quotation marks",
        "The front matter's '@a' is not understood: a value cannot start with @; put it in quotation marks");

    [Fact]
    public Task Reports_toml_as_well() => ReportsMarkedAsync(
        "+++\ntitle = \u27E6Ferry resumes\u27E7\ndate = 2011-03-14\n+++\n\nFerry resumes\n");

    [Fact]
    public Task Reports_json_as_well() => ReportsMarkedAsync(
        "{\n  \"title\": \"Ferry resumes\"\n  \u27E6\"date\"\u27E7: \"2011-03-14\",\n"
            + "  \"draft\": \u27E6True\u27E7\n}\n\nFerry resumes\n",
        "The front matter's '\"date\"' is not understood: there is no comma before it; add one",
        "The front matter's 'True' is not understood: text in JSON needs quotation marks; put it in "
            + "quotation marks");

    [Fact]
    public Task Reports_what_is_valid_and_meant_otherwise() => ReportsMarkedAsync(
        "---\ntitle: Ferry resumes\nauthors:\n  \u27E6-Tom Hale\u27E7\nkind: \u27E6Pier #2\u27E7\n"
            + "lead: Ferry back\u27E6,\u27E7\n---\n\nFerry resumes\n",
        "The front matter's '-Tom Hale' is not understood: there is no space after the hyphen, so it is no list item; add one",
        "The front matter's 'Pier #2' is not understood: a # after a space starts a comment; put the value in quotation marks, or a space "
            + "after the # if it is a comment",
        "The front matter's ',' is not understood: a comma follows the value; take it out");

    [Fact]
    public Task Reports_front_matter_that_never_closes() => ReportsMarkedAsync(
        "\u27E6---\u27E7\ntitle: Ferry resumes\ndate: 2011-03-14\n\nFerry resumes\n",
        "The front matter's '---' is not understood: the front matter that starts here never ends; put a line --- below the last key");

    [Theory]
    [InlineData("---\ntitle: \"Port: open\"\ntags: [a, b]\n---\n\nFerry resumes\n")]
    [InlineData("---\n\nFerry resumes: the port is open\n\n---\n\nInes Calder: @home\n")]
    [InlineData("Ferry resumes\n\ntitle: Port: open\n")]
    public Task Is_silent_where_all_is_understood_and_where_there_is_none(string text) => ReportsMarkedAsync(text);
}
