namespace ArticleGen.Tool.Tests.LanguageServer.Hovering;

public class HoverTextTests
{
    private const string Mole = """
        Council to vote on the mole

        VARNA, March 14 (Reuters) - Port director Ines Calder told the council on Monday that the mole was safe.

        Her deputy, Mara Quinn, was less sure. "We do not know that yet," she said.

        "We reopen on Friday," Calder said. "It is time."

        """;

    [Fact]
    public async Task A_pronoun_tells_why_it_means_the_speaker_and_whom_else_it_could_mean()
    {
        await using OneDocument document = await OneDocument.OpenAsync("mole.txt", Mole);

        string[] lines = (await document.HoverAsync("she said"))!.Split('\n');

        Assert.Equal("Mara Quinn, by 'said' (TrailingSubject)", lines[0]);
        Assert.Equal("'she': the likeliest for the pronoun", lines[1]);
        Assert.Equal("Could also be: Ines Calder", lines[2]);
    }

    [Fact]
    public async Task Words_that_can_mean_one_only_have_no_others()
    {
        await using OneDocument document = await OneDocument.OpenAsync("mole.txt", Mole);

        string text = (await document.HoverAsync("Calder said"))!;

        Assert.Contains("\n'Calder': surname of Ines Calder\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Could also be", text, StringComparison.Ordinal);
    }

    // A name that says nothing there.
    [Fact]
    public async Task A_name_tells_what_it_is_and_why()
    {
        await using OneDocument document = await OneDocument.OpenAsync("mole.txt", Mole);

        string[] lines = (await document.HoverAsync("Mara Quinn"))!.Split('\n');

        Assert.Equal("Mara Quinn, a person", lines[0]);
        Assert.Equal("'Mara Quinn': new name", lines[1]);
        Assert.Equal("a person: called 'deputy'", lines[2]);
    }
}
