namespace ArticleGen.Reading.Tests.Quotations;

/// <summary>Marks as hurried people and broken software leave them.</summary>
public class FaultyMarksTests
{
    [Theory]
    [InlineData("\u201CWe reopen,\" said Calder.", "We reopen,")]
    [InlineData("\"We reopen,\u201D said Calder.", "We reopen,")]
    [InlineData("\u201CWe reopen,\u201C said Calder.", "We reopen,")]
    [InlineData("\u201DWe reopen,\u201D said Calder.", "We reopen,")]
    [InlineData("``We reopen,\u201D said Calder.", "We reopen,")]
    public void Pairs_marks_of_two_kinds(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    [InlineData("\"\"We reopen,\"\" said Calder.", "We reopen,")]
    [InlineData("\u201C\u201CWe reopen,\u201D\u201D said Calder.", "We reopen,")]
    public void Takes_doubled_marks_for_one(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph).Where(words => words.Length > 0));

    [Theory]
    [InlineData("\"We reopen, said Calder.", "We reopen, said Calder....")]
    [InlineData("\u201CWe reopen, said Calder.", "We reopen, said Calder....")]
    [InlineData("\u00ABWe reopen, said Calder.", "We reopen, said Calder....")]
    [InlineData("Calder said: \"We reopen.", "We reopen....")]
    public void A_stretch_that_nothing_closes_reaches_to_the_end(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    [InlineData("\u201CWe reopen, said Calder. \u201CAll of us.\u201D", "We reopen, said Calder....", "All of us.")]
    [InlineData("\"We reopen, said Calder. \"All of us.\"", "We reopen, said Calder....", "All of us.")]
    public void A_mark_that_can_only_open_ends_a_stretch_that_was_never_closed(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    [InlineData("We reopen,\u201D said Calder.")]
    [InlineData("We reopen,\" said Calder.")]
    [InlineData("We reopen\u00BB, said Calder.")]
    public void A_closing_mark_alone_opens_nothing(string paragraph) => Script.Expect(paragraph, [], Marks.Of(paragraph));

    [Theory]
    [InlineData("'We reopen, said Calder.")]
    [InlineData("\u2018We reopen, said Calder.")]
    public void A_single_mark_alone_is_none(string paragraph) => Script.Expect(paragraph, [], Marks.Of(paragraph));

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\"\"\"\"\"")]
    [InlineData("'''''")]
    [InlineData("\u201D\u201D\u201C\u201C\u00BB\u00AB")]
    [InlineData("\u201C")]
    [InlineData("``")]
    public void Marks_with_nothing_between_them_do_no_harm(string paragraph) => Marks.Of(paragraph);
}
