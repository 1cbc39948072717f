namespace ArticleGen.Reading.Tests.Actors;

/// <summary>"the company", "the Dutch carmaker": a body that the article has named.</summary>
public class DescribedBodyTests
{
    [Theory]
    [InlineData("Sports firm Tarnix sold its plant. The firm said sales fell.", "Tarnix: sales fell")]
    [InlineData("Tarnix, which makes boots, has lost a client. Rain fell. The firm said sales fell.", "Tarnix: sales fell")]
    [InlineData(
        "Tarnix, Malta's third-biggest lender, seeks a partner, the firm said.",
        "Tarnix: Tarnix, Malta's third-biggest lender, seeks a partner")]
    [InlineData("Brell Motors and the bank Tarnix fell out. The carmaker said no.", "Brell Motors: no")]
    [InlineData("Brell Motors and the bank Tarnix fell out. The bank said no.", "Tarnix: no")]
    [InlineData("Tarnix Inc sued Brell Inc. Rain fell. Tarnix met the press. The company said no.", "Tarnix Inc: no")]
    [InlineData("Dutch firm Tarnix sued Greek firm Brell. The Dutch firm said no.", "Tarnix: no")]
    [InlineData("Dutch firm Tarnix sued Greek firm Brell. The Greek company said no.", "Brell: no")]
    [InlineData("The Quay Workers Union met the Pier Ministry. The union said no.", "Quay Workers Union: no")]
    [InlineData("The Quay Workers Union met the Pier Ministry. The ministry said no.", "Pier Ministry: no")]
    [InlineData("Media group Tarnix fell. The group said it would rise.", "Tarnix: it would rise")]
    [InlineData("The Tarnix newspaper met the Evening Herald. The Tarnix newspaper said no.", "Tarnix: no")]
    [InlineData("The Bank of Varna said no. Rain fell. The bank said it was late.", "Bank of Varna: no", "Bank of Varna: it was late")]
    public void Is_the_named_body_that_fits(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Pier Bank lent money to Brell Rovers. The club said no.", "Brell Rovers: no")]
    [InlineData("A survey came from the Pier Ministry. The firm said no.", "the firm: no")]
    [InlineData("The town of Varna lies by the sea. The company said no.", "the company: no")]
    [InlineData("Ines Calder left the town. The company said no.", "the company: no")]
    [InlineData("Dutch firm Tarnix is sold. The Greek firm said no.", "the Greek firm: no")]
    [InlineData("Tarnix said no. Its parent company said yes.", "Tarnix: no", "its parent company: yes")]
    [InlineData("Tarnix Inc met Brell Inc. Rain fell. The board of Dray Inc said no.", "the board of Dray Inc: no")]
    [InlineData("The Pier Ministry met the crews. The labour ministry said no.", "the labour ministry: no")]
    [InlineData("Malta's central bank met the lender Tarnix. The central bank said no.", "Malta's central bank: no")]
    public void Is_no_body_of_another_kind(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Ovrin Teskala resigned. The company said no.", "the company: no")]
    [InlineData("Ovrin Teskala wept. Rain fell. The firm said no.", "the firm: no")]
    public void Is_no_name_that_may_be_a_person(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Fact]
    public void Is_the_one_that_stands_before_it_in_the_sentence() => Script.HasSpeakers(
        "Hale Bank and Dray Bank were sold. After Dray Bank closed, the bank said it was late. Hale Bank wept.",
        "Dray Bank: it was late");

    [Fact]
    public void Is_one_body_when_it_has_no_name()
    {
        Script.HasSpeakers(
            "A Greek firm is sold. The firm said no. Rain fell. The firm said it was late.",
            "a Greek firm: no",
            "a Greek firm: it was late");
    }
}
