namespace ArticleGen.Reading.Tests.Quotations;

public class DoubleMarksTests
{
    [Theory]
    [InlineData("\"We reopen,\" said Calder.", "We reopen,")]
    [InlineData("Calder said: \"We reopen.\"", "We reopen.")]
    [InlineData("\"We,\" Calder said, \"reopen.\"", "We,", "reopen.")]
    [InlineData("Calder (\"the pilot\") left.", "the pilot")]
    [InlineData("\"Yes\"/\"no\"", "Yes", "no")]
    [InlineData("the port's \"reopening\"-day", "reopening")]
    [InlineData("It\u2014\"the port\"\u2014reopens.", "the port")]
    [InlineData("no marks at all")]
    public void Pairs_straight_marks(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    [InlineData("\u201CWe reopen,\u201D said Calder.", "We reopen,")]
    [InlineData("\u201CWe,\u201D Calder said, \u201Creopen.\u201D", "We,", "reopen.")]
    [InlineData("the \u201Creopening\u201D of the port", "reopening")]
    [InlineData("\u201EWe reopen,\u201C said Calder.", "We reopen,")]
    [InlineData("\u201EWe reopen,\u201D said Calder.", "We reopen,")]
    [InlineData("\u00ABWe reopen,\u00BB said Calder.", "We reopen,")]
    [InlineData("\u00AB We reopen, \u00BB said Calder.", "We reopen,")]
    [InlineData("\u00BBWe reopen,\u00AB said Calder.", "We reopen,")]
    [InlineData("``We reopen,'' said Calder.", "We reopen,")]
    [InlineData("''We reopen,'' said Calder.", "We reopen,")]
    [InlineData("\uFF02We reopen,\uFF02 said Calder.", "We reopen,")]
    public void Pairs_curly_low_and_angled_marks(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    [InlineData("\u201CHe said \u2018no\u2019 twice,\u201D said Calder.", "He said \u2018no\u2019 twice,")]
    [InlineData("\"He said 'no' twice,\" said Calder.", "He said 'no' twice,")]
    [InlineData("\"He said 'no'\" is what she wrote.", "He said 'no'")]
    [InlineData("\u201C\u2018No,\u2019 he said, and left,\u201D said Calder.", "\u2018No,\u2019 he said, and left,")]
    [InlineData("\u00ABHe said \u201Cno\u201D twice,\u00BB said Calder.", "He said \u201Cno\u201D twice,")]
    public void Leaves_nested_marks_to_the_stretch_around_them(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    // Of three single marks the first ends what is quoted within two of them; of three at the start the last opens it.
    [InlineData("''He said 'no,''' Calder said.", "He said 'no,'")]
    [InlineData("''They say, 'Sail on!''' Calder said. ''We do.''", "They say, 'Sail on!'", "We do.")]
    [InlineData("'''No,' he said, and left,'' Calder said.", "'No,' he said, and left,")]
    [InlineData("'''Sail on,''' Calder said. ''It was an old song.''", "'Sail on,'", "It was an old song.")]
    [InlineData("''He said 'no' twice,'' Calder said.", "He said 'no' twice,")]
    [InlineData("''It's the crews','' Calder said.", "It's the crews',")]
    public void Tells_three_single_marks_apart(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    [InlineData("The bar is 12\" long and 5\" wide.")]
    [InlineData("Hale, 6'2\", plays centre.")]
    [InlineData("A 24\" pipe burst, Calder said.")]
    [InlineData("The 5'10\" pilot left.")]
    public void Takes_no_inches_for_marks(string paragraph) => Script.Expect(paragraph, [], Marks.Of(paragraph));

    [Theory]
    [InlineData("\"The pipe is 12\" wide,\" said Calder.", "The pipe is 12\" wide,")]
    [InlineData("\"We closed in 2008\" read the sign.", "We closed in 2008")]
    [InlineData("\"We reopen on June 5,\" said Calder.", "We reopen on June 5,")]
    public void Tells_inches_inside_a_quotation_from_its_end(string paragraph, params string[] stretches) =>
        Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    [InlineData("The page has a link, <a href=\"x.html\">closed</a>.")]
    [InlineData("Set port=\"8080\" in the file.")]
    public void Takes_no_value_in_code_for_a_quotation(string paragraph) => Script.Expect(paragraph, [], Marks.Of(paragraph));
}
