using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class FoldingRangeFeatureTests
{
    private const string Method = "textDocument/foldingRange";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Front_matter_and_sections_of_Markdown_fold(string lineBreak)
    {
        string text = """
            ---
            title: Ferry resumes
            rating: 5
            ---

            VARNA, March 14 (Reuters) - "The ferry runs again," said Ines Calder.

            ## The reaction

            The crews were glad.

            ### The crews

            ```
            # no heading
            ```

            They sailed.

            ## What follows

            The council votes on Friday.

            """.Replace("\n", lineBreak, StringComparison.Ordinal);
        await using OneDocument document = await OneDocument.OpenAsync("ferry.md", text);

        Assert.Equal(["0-3 region", "7-17", "11-17", "19-21"], await FindAsync(document));
    }

    [Fact]
    public async Task Paragraphs_of_several_lines_and_quotations_over_several_paragraphs_fold()
    {
        await using OneDocument document = await OneDocument.OpenAsync(
            "mole.txt",
            """
            Council to vote on the mole

            VARNA, March 14 (Reuters) - The council met on Monday and talked about the mole
            and the port for a long time, but it did not decide anything about either of the
            two.

            Ines Calder said: "Nobody will stop us now. We have waited long enough for this.

            "The mole is old.

            "It is time."

            "We go," Calder said. "It is time."

            The council left.

            """);

        Assert.Equal(["2-4", "6-10"], await FindAsync(document));
    }

    [Fact]
    public async Task The_turns_of_an_interview_fold()
    {
        await using OneDocument document = await OneDocument.OpenAsync(
            "talk.txt",
            """
            A talk with Ines Calder

            Port director Ines Calder spoke to Tom Hale of the Courier about the mole.

            HALE: What will you do about the mole?

            CALDER: We will mend it. I told the council so.

            We have the money.

            HALE: And then?

            CALDER: Then we will reopen, I think.

            """);

        Assert.Equal(["4-12", "6-8"], await FindAsync(document));
    }

    [Fact]
    public async Task A_client_that_wants_few_gets_the_longest()
    {
        await using OneDocument document = await OneDocument.OpenAsync(
            "ferry.md",
            "# Ferry resumes\n\nVARNA, March 14 (Reuters) - The ferry runs.\n\n## One\n\nIt sails.\n\n## Two\n\nIt sails.\n\nIt lands.\n",
            new { textDocument = new { foldingRange = new { rangeLimit = 2 } } });

        Assert.Equal(["0-12", "8-12"], await FindAsync(document));
    }

    [Theory]
    [InlineData("absent.txt")]
    [InlineData("empty.txt")]
    public async Task Where_there_is_nothing_nothing_folds(string name)
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier, others: ("empty.txt", ""));

        Assert.Empty((await document.Client.AskAboutAsync(Method, name)).EnumerateArray());
    }

    private static async Task<string[]> FindAsync(OneDocument document) =>
    [
        .. (await document.AskAsync(Method)).EnumerateArray().Select(static part =>
            $"{part.GetProperty("startLine").GetInt32()}-{part.GetProperty("endLine").GetInt32()}"
            + (part.TryGetProperty("kind", out JsonElement kind) ? " " + kind.GetString() : "")),
    ];
}
