namespace ArticleGen.Tool.Tests.LanguageServer.Hovering;

public class DatelineHoverTests
{
    private const string Story = "Port director Ines Calder said the mole was safe.";

    [Theory]
    [InlineData($"Council to vote\n\nST. LOUIS, Mo., March 14, 2011 (Courier Wire) - {Story}\n", "March 14, 2011",
        "Dateline: 14 March 2011\nPlace: ST. LOUIS\nRegion: Mo.")]
    [InlineData($"Council to vote\n\nVARNA, March 14 - {Story}\n", "March 14", "Dateline: 14 March without a year\nPlace: VARNA")]
    [InlineData(
        $"Council to vote\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n{Story}\n", "14 March",
        "Dateline: 14 March 2011, 09:20 UTC+01:00\nSection: Coast News")]
    [InlineData(
        $"Council to vote\n\nCoast News 14 March 2011 09:20 (UTC -03:30)\r\n\r\n{Story}\r\n", "14 March",
        "Dateline: 14 March 2011, 09:20 UTC-03:30\nSection: Coast News")]
    [InlineData($"Council to vote\n\nVARNA, 14 Marhc 2011 - {Story}\n", "14 Marhc",
        "Dateline: day 14, year 2011, without a month\nPlace: VARNA")]
    public async Task A_dateline_tells_what_was_read_from_it(string text, string at, string expected)
    {
        await using OneDocument document = await OneDocument.OpenAsync("mole.txt", text);

        Assert.StartsWith(expected, await document.HoverAsync(at), StringComparison.Ordinal);
    }
}
