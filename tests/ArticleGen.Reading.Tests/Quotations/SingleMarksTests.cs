namespace ArticleGen.Reading.Tests.Quotations;

public class SingleMarksTests
{
    [Theory]
    [InlineData("Port 'to reopen' on Friday", "to reopen")]
    [InlineData("Port \u2018to reopen\u2019 on Friday", "to reopen")]
    [InlineData("'We reopen,' said Calder.", "We reopen,")]
    [InlineData("'We don't reopen,' said Calder.", "We don't reopen,")]
    [InlineData("\u2018We don\u2019t reopen,\u2019 said Calder.", "We don\u2019t reopen,")]
    [InlineData("'The workers' rights come first,' said Calder.", "The workers' rights come first,")]
    [InlineData("'Yes', 'no' and 'perhaps'", "Yes", "no", "perhaps")]
    [InlineData("\u201AWe reopen,\u2018 said Calder.", "We reopen,")]
    [InlineData("\u2039We reopen,\u203A said Calder.", "We reopen,")]
    [InlineData("The 'plan' of the ships' owners", "plan")]
    public void Pairs_single_marks(string paragraph, params string[] stretches) => Script.Expect(paragraph, stretches, Marks.Of(paragraph));

    [Theory]
    [InlineData("the workers' rights and the owners' duties")]
    [InlineData("the workers\u2019 rights and the owners\u2019 duties")]
    [InlineData("back in the '90s and the '80s")]
    [InlineData("the class of \u201908 and of \u201909")]
    [InlineData("Rock 'n' roll is here")]
    [InlineData("Get 'em all, said Hale")]
    [InlineData("'Twas the night the ships' crews came")]
    [InlineData("It's Hale's and Calder's port, isn't it?")]
    [InlineData("O'Hara and D'Angelo left for Xi'an")]
    [InlineData("James' ship, Dickens' novel")]
    [InlineData("at five o'clock")]
    [InlineData("a 6' pole and a 7' one")]
    public void Takes_no_apostrophe_for_a_mark(string paragraph) => Script.Expect(paragraph, [], Marks.Of(paragraph));
}
