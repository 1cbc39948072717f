using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Tests.Text;

public class ParagraphsTests
{
    // Wrapped by hand at 60 columns.
    private const string Wrapped =
        "The harbour of Varna reopened on Friday after a week of\n" +
        "storms that had kept sixty ships at anchor outside the bay,\n" +
        "and the pilots went back to work.";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    public void Ends_a_paragraph_at_each_kind_of_line_break(string lineBreak) =>
        Assert.Equal(
            ["Ferry resumes", "The ferry sails.", "It is full."],
            Of($"Ferry resumes{lineBreak}The ferry sails.{lineBreak}{lineBreak}It is full.{lineBreak}"));

    [Fact]
    public void Counts_a_carriage_return_with_its_line_feed_as_one_break() =>
        Assert.Equal(
            [Wrapped.Replace("\n", "\r\n", StringComparison.Ordinal)],
            Of(Wrapped.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void Joins_lines_wrapped_at_a_column() => Assert.Equal([Wrapped], Of(Wrapped));

    [Fact]
    public void Keeps_apart_wrapped_paragraphs_with_a_blank_line_between_them() =>
        Assert.Equal([Wrapped, Wrapped], Of(Wrapped + "\n\n" + Wrapped));

    [Fact]
    public void Does_not_join_lines_that_would_have_fitted_on_the_line_before() =>
        Assert.Equal(
            3,
            Of("The harbour of Varna reopened on Friday after the storm.\nShips sail.\n"
                + "The pilots of the harbour went back to work on Friday.").Count);

    [Fact]
    public void Does_not_join_lines_longer_than_anybody_wraps()
    {
        string line = string.Join(' ', Enumerable.Repeat("Harbour", 20));
        Assert.Equal(2, Of(line + "\n" + line).Count);
    }

    [Theory]
    [InlineData("The port reopened\non Friday.", 1)]
    [InlineData("The port reopened.\non Friday it rained.", 2)]
    [InlineData("The port reopened\nOn Friday it rained.", 2)]
    [InlineData("The port reopened\n\non Friday.", 2)]
    public void Joins_a_line_that_goes_on_in_the_middle_of_a_sentence(string text, int paragraphs) =>
        Assert.Equal(paragraphs, Of(text).Count);

    [Theory]
    [InlineData("\"We reopen,\" said\nMara Quinn.")]
    [InlineData("\"We reopen\", added the\nDutch pilot.")]
    [InlineData("\u201CDo we reopen?\u201D asked\nMara Quinn.")]
    [InlineData("\"We reopen,\" said Mara\nQuinn.")]
    [InlineData("\"We reopen,\"\nMara Quinn said.")]
    [InlineData("\"We reopen,\"\nsaid Mara Quinn.")]
    [InlineData("\"We reopen,\" she said,\nadding that it was time.")]
    [InlineData("'We reopen,' Mara Quinn\nsaid.")]
    [InlineData("\"We reopen,\" said\nMara Quinn, who was born in\nRiga.")]
    public void Joins_a_quotation_with_the_line_that_says_whose_it_is(string paragraph) =>
        Assert.Equal(["Ferry resumes", paragraph, "It is full."], Of("Ferry resumes\n\n" + paragraph + "\nIt is full."));

    [Theory]
    [InlineData("\"We reopen,\" said Mara Quinn.\nThe ferry sails.")]
    [InlineData("\"We reopen.\"\nMara Quinn said so.")]
    [InlineData("\"Do we reopen?\"\nMara Quinn said so.")]
    [InlineData("\"Aurora\" sails\nMara Quinn said so.")]
    [InlineData("Red, \"blue\" and\nGreen, she said.")]
    public void Does_not_join_lines_behind_other_quotations(string lines) =>
        Assert.Equal(["Ferry resumes", .. lines.Split('\n')], Of("Ferry resumes\n\n" + lines));

    [Theory]
    [InlineData("'We reopen,' says Quinn\nBy Tom Hale")]
    [InlineData("'We reopen,' Quinn says\nTom Hale sailed.")]
    [InlineData("Harbour\n'We reopen,' Quinn says\nTom Hale sailed.")]
    [InlineData("14 March 2011\n\n'We reopen,' Quinn says\nBy Tom Hale")]
    public void Does_not_join_a_headline_that_quotes_with_the_line_below_it(string text) =>
        Assert.Equal(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), Of(text));

    [Fact]
    public void Does_not_join_a_headline_with_the_line_below_it() =>
        Assert.Equal(["Ferry resumes", "Tom Hale sailed."], Of("Ferry resumes\nTom Hale sailed."));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\n\n\n")]
    [InlineData("\r\r\r")]
    [InlineData(" \t\u00A0\n \uFEFF\n\0\0")]
    public void Finds_none_in_blank_text(string text) => Assert.Empty(Of(text));

    [Fact]
    public void Leaves_out_white_space_at_both_ends() => Assert.Equal(["The ferry sails."], Of("\uFEFF\t  The ferry sails.\u00A0 \n"));

    [Fact]
    public void A_line_of_blanks_ends_a_paragraph_as_an_empty_one_does() =>
        Assert.Equal([Wrapped, "It is full."], Of(Wrapped + "\n \t \nIt is full."));

    private static List<string> Of(string text) => [.. Paragraphs.Split(text).Select(range => range.In(text))];
}
