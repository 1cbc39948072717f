using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.CodeFixes.Tests;

/// <summary>Fixes of whole articles, beside those on the pages of the rules: after the fix the rule has nothing left to say.</summary>
public class ArticleFixTests
{
    private const string Ferry = "/desk/seeds/ferry.txt";
    private const string Body = "\n\nThe harbour ferry runs again, port director Ines Calder said.\n";

    [Fact]
    public Task A_misspelt_verb_is_corrected() => IsFixedAsync(
        new MisspeltAttributionVerb(),
        "Ferry resumes\n\nBERGEN, March 3 (NTB) - \"We reopen at dawn,\" Ines Calder undrelined.\n",
        "Ferry resumes\n\nBERGEN, March 3 (NTB) - \"We reopen at dawn,\" Ines Calder underlined.\n");

    [Theory]
    [InlineData("\"\"We reopen at dawn,\" said Ines Calder.\n", "\"We reopen at dawn,\" said Ines Calder.\n")]
    [InlineData("“We reopen at dawn,\" said Ines Calder.\n", "“We reopen at dawn,” said Ines Calder.\n")]
    [InlineData("``We reopen at dawn,\" said Ines Calder.\n", "``We reopen at dawn,'' said Ines Calder.\n")]
    public Task A_mark_gets_the_kind_of_its_partner(string wrong, string right) => IsFixedAsync(
        new MismatchedQuotationMarks(),
        "Ferry resumes\n\nBERGEN, March 3 (NTB) - " + wrong,
        "Ferry resumes\n\nBERGEN, March 3 (NTB) - " + right);

    [Fact]
    public Task A_month_that_does_not_exist_is_corrected() => IsFixedAsync(
        new MalformedDateline(),
        "Ferry resumes\n\nBERGEN, Narch 2 (NTB) - The harbour ferry runs again, Ines Calder said.\n",
        "Ferry resumes\n\nBERGEN, March 2 (NTB) - The harbour ferry runs again, Ines Calder said.\n");

    [Theory]
    [InlineData("17:35 (UTC+04.00)", "17:35 (UTC+04:00)")]
    [InlineData("17:35 (UTC ++04:00)", "17:35 (UTC +04:00)")]
    [InlineData("17:35 (UTZ +04:00)", "17:35 (UTC +04:00)")]
    [InlineData("17:35 p.m. (UTC +04:00)", "17:35 (UTC +04:00)")]
    public Task A_time_and_an_offset_are_corrected(string wrong, string right) => IsFixedAsync(
        new MalformedDateline(),
        "Ferry resumes\n\nCoast News 14 March 2011 " + wrong + Body,
        "Ferry resumes\n\nCoast News 14 March 2011 " + right + Body);

    [Theory]
    [InlineData("\"We reopen at dawn, said Ines Calder.\n", "\"We reopen at dawn,\" said Ines Calder.\n", "Insert '\"' after 'dawn,'")]
    [InlineData("“We reopen at dawn.\n\nCalder smiled.\n", "“We reopen at dawn.”\n\nCalder smiled.\n", "Insert '”' after 'dawn.'")]
    [InlineData("We reopen at dawn,” said Ines Calder.\n", "“We reopen at dawn,” said Ines Calder.\n", "Insert '“' before 'We'")]
    public async Task A_missing_mark_is_put_in(string wrong, string right, string title)
    {
        const string Head = "Ferry resumes\n\nBERGEN, March 3 (NTB) - ";
        using NewsDesk desk = new NewsDesk(new UnpairedQuotationMark()).Add("Desk", (Ferry, Head + wrong));
        Assert.Equal(title, Assert.Single(await desk.FixesAsync(Ferry)).Title);
        await IsFixedAsync(new UnpairedQuotationMark(), Head + wrong, Head + right);
    }

    [Fact]
    public async Task A_mark_is_put_in_where_its_place_is_clear_only()
    {
        using NewsDesk desk = new NewsDesk(new UnpairedQuotationMark())
            .Add("Desk", (Ferry, "Ferry resumes\n\n14 March 2011\n\nInes Calder said the pier was \"sound as a bell.\n"));
        Assert.Single(await desk.DiagnosticsAsync());
        Assert.Empty(await desk.FixesAsync(Ferry));
    }

    [Fact]
    public Task A_name_is_spelt_as_elsewhere() => IsFixedAsync(
        new NameSpeltTwoWays(),
        "Ferry resumes\n\nBERGEN, March 3 (NTB) - The ferry runs, said Ines Haldorsen. "
            + "\"At dawn,\" Haldorsen said. \"On time,\" Haldorson added.\n",
        "Ferry resumes\n\nBERGEN, March 3 (NTB) - The ferry runs, said Ines Haldorsen. "
            + "\"At dawn,\" Haldorsen said. \"On time,\" Haldorsen added.\n");

    [Fact]
    public async Task All_places_of_a_name_are_corrected_at_once()
    {
        using NewsDesk desk = new NewsDesk(new NameSpeltTwoWays()).Add(
            "Desk",
            (Ferry, "Ferry resumes\n\nInes Haldorsen, the harbour master, opens the mole, Haldorsen's office said.\n\n\"We sail,\" "
                + "Haldorson said. Haldorsen left, and Haldorson's ship sailed.\n"));
        Assert.Equal(2, (await desk.DiagnosticsAsync()).Length);
        await desk.FixAllAsync(Ferry, Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document);
        Assert.DoesNotContain("Haldorson", await desk.TextAsync(Ferry), StringComparison.Ordinal);
        Assert.Empty(await desk.DiagnosticsAsync());
    }

    [Fact]
    public async Task A_word_of_a_lexicon_is_corrected()
    {
        const string Lexicon = "/desk/newsroom.lexicon";
        using NewsDesk desk = new NewsDesk(new LexiconNotUnderstood()).Add("Desk", (Lexicon, "# wires\r\nagencies: Harbour Wire\r\n"));
        await desk.FixAsync(Lexicon);
        Assert.Equal("# wires\r\nagency: Harbour Wire\r\n", await desk.TextAsync(Lexicon));
        Assert.Empty(await desk.DiagnosticsAsync());
    }

    private static async Task IsFixedAsync(ArticleRule rule, string wrong, string right)
    {
        using NewsDesk desk = new NewsDesk(rule).Add("Desk", (Ferry, wrong));
        Assert.NotEmpty(await desk.DiagnosticsAsync());
        await desk.FixAsync(Ferry);
        Assert.Equal(right, await desk.TextAsync(Ferry));
        Assert.Empty(await desk.DiagnosticsAsync());
    }
}
