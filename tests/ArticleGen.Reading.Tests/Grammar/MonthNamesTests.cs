namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>Somebody who bears the name of a month, and the month itself.</summary>
public class MonthNamesTests
{
    [Theory]
    [InlineData("\"The port is safe,\" said May Holt.", "May Holt: The port is safe,")]
    [InlineData("\"The port is safe,\" June Calder said.", "June Calder: The port is safe,")]
    [InlineData("\"The port is safe,\" said June Calder on Friday.", "June Calder: The port is safe,")]
    [InlineData("April Jones said the port would close.", "April Jones: the port would close")]
    [InlineData("The port will close, August Brandt said.", "August Brandt: The port will close")]
    [InlineData("The port will close, according to April Jones.", "April Jones: The port will close")]
    [InlineData("Theresa May said the port would close.", "Theresa May: the port would close")]
    [InlineData("Mrs. May said the port would close.", "May: the port would close")]
    [InlineData("\"The port is safe,\" Jun Sato said.", "Jun Sato: The port is safe,")]
    public void Speaks(string body, string speaker) => Script.HasSpeakers(body, speaker);

    [Theory]
    [InlineData("In May Holt said the port would close.", "Holt: the port would close")]
    [InlineData("Last June Holt said the port would close.", "Holt: the port would close")]
    [InlineData("Since April Jones has said the port would close.", "Jones: the port would close")]
    [InlineData("On April 3 Jones said the port would close.", "Jones: the port would close")]
    [InlineData("In March and April Holt said the port would close.", "Holt: the port would close")]
    [InlineData("Ines Calder said in May Holt had lied.", "Ines Calder: Holt had lied")]
    [InlineData("The May Holt lecture was late, Ines Calder said.", "Ines Calder: The May Holt lecture was late")]
    [InlineData("May Day is a holiday, Ines Calder said.", "Ines Calder: May Day is a holiday")]
    public void Is_a_time(string body, string speaker) => Script.HasSpeakers(body, speaker);

    [Fact]
    public void Is_a_woman_or_a_man_by_the_given_name() =>
        Script.HasSpeakers(
            "April Jones met August Brandt. \"We reopen,\" she said. \"It is late,\" he said.",
            "April Jones: We reopen,",
            "August Brandt: It is late,");

    [Fact]
    public void Is_reported_as_nobody_no_longer() =>
        Assert.Empty(Script.Read("\"The port is safe, and it will be so,\" said May Holt.").Problems);
}
