namespace ArticleGen.Reading.Tests.Quotations;

/// <summary>"They call it “the old mole” here": a curly pair within straight marks.</summary>
public class NestedMarksTests
{
    [Theory]
    [InlineData("\"They call it \u201Cthe old mole\u201D here,\" said Calder.", "They call it \u201Cthe old mole\u201D here,")]
    [InlineData(
        "\"One \u201Cmole\u201D and one \u201Cpier,\u201D no more,\" said Calder.",
        "One \u201Cmole\u201D and one \u201Cpier,\u201D no more,")]
    public void A_curly_pair_is_nested_in_straight_marks(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    [InlineData("\"Calder left. \u201CWe reopen,\u201D said Hale.", "Calder left....", "We reopen,")]
    [InlineData("\"Calder left. \u201CWe reopen,\u201D said Hale. \"So do we.\"", "Calder left....", "We reopen,", "So do we.")]
    public void Behind_a_straight_mark_that_nothing_closes_a_curly_pair_stands_by_itself(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Fact]
    public void A_paragraph_of_a_longer_quotation_may_hold_a_nested_pair() => Script.HasSpeakers(
        "Ines Calder wrote:\n\n\"They call it \u201Cthe old mole\u201D here.\n\n\"It was built in a year.\"",
        "Ines Calder: They call it \u201Cthe old mole\u201D here.",
        "Ines Calder: It was built in a year.");

    [Fact]
    public void A_mark_before_a_space_opens_no_pair() =>
        Script.Expect(
            "space",
            ["They call it \u201C the old"],
            Marks.Of("\"They call it \u201C the old\u201D mole here,\" said Calder.").Take(1));
}
