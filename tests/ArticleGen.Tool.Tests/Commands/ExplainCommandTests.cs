namespace ArticleGen.Tool.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public async Task A_page_has_the_article_with_its_quotes_and_what_was_tried_and_loads_nothing()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);

        ToolRun run = await desk.RunAsync("explain", "pier.txt", "--html");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        AngleSharp.Html.Dom.IHtmlDocument page = Pages.MadeSite.Parse(run.Output);
        Assert.Equal("We reopen on Friday,", Pages.MadeSite.Words(page.QuerySelectorAll(".q[id]").First(static quote =>
            quote.ClassList.Contains("direct"))));
        Assert.Contains(page.QuerySelectorAll(".tried .made"), static step =>
            step.TextContent.StartsWith("TrailingSubject made a quote", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("link, script, a[href]:not([href^='#'])"));
        byte[] css = System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent);
        Assert.Contains(
            $"style-src 'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(css))}'",
            page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_one_place_has_the_steps_of_its_sentence_alone()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);

        ToolRun all = await desk.RunAsync("explain", "pier.txt", "--html");
        ToolRun one = await desk.RunAsync("explain", "pier.txt", "--html", "--words", "a farce");

        Assert.Single(Pages.MadeSite.Parse(one.Output).QuerySelectorAll(".steps details"));
        Assert.True(Pages.MadeSite.Parse(all.Output).QuerySelectorAll(".steps details").Length > 3);
        Assert.Equal(2, (await desk.RunAsync("explain", "pier.txt", "--html", "--actors")).ExitCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--at", "1:1")]
    [InlineData(0, "--at", "3:32")]
    [InlineData(1, "--words", "Harbour")]
    public async Task A_page_has_the_exit_code_of_the_text(int exitCode, params string[] place)
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean);

        ToolRun page = await desk.RunAsync(["explain", "a.txt", "--html", .. place]);

        Assert.Equal(exitCode, (await desk.RunAsync(["explain", "a.txt", .. place])).ExitCode);
        Assert.Equal(exitCode, page.ExitCode);
        Assert.Equal(exitCode == 1, page.Output.Contains("No cue stands here", StringComparison.Ordinal));
    }

    private const string Pronoun =
        "Harbour to reopen\n\nVARNA, March 14 (Reuters) - Ines Calder, the port director, met Eva Hale.\n\n"
            + "\"We reopen on Friday,\" she said.\n";

    [Fact]
    public async Task Without_a_place_every_quotation_is_told_in_short()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean);

        ToolRun run = await desk.RunAsync("explain", "a.txt");

        Assert.Equal(
            (0, "3:30  Ines Calder  (SaidInversion, cue 'said', words 'Ines Calder')\n    Direct: We reopen on Friday,\n"),
            (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public async Task An_empty_file_is_said_to_be_empty(string text)
    {
        using Desk desk = new Desk().Write("a.txt", text);

        ToolRun run = await desk.RunAsync("explain", "a.txt");

        Assert.Equal((1, "", "a.txt: the file is empty\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("--at", "5:3")]
    [InlineData("--at", "5,3")]
    [InlineData("--words", "reopen on Friday")]
    public async Task At_a_place_the_patterns_the_words_and_the_candidates_are_told(string option, string place)
    {
        using Desk desk = new Desk().Write("a.txt", Pronoun);

        ToolRun run = await desk.RunAsync("explain", "a.txt", option, place);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("(no cue)  in  \"We reopen on Friday,\" she said.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  NotMet   ColonSpeaker\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nsaid  in  \"We reopen on Friday,\" she said.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  NotMet   AccordingTo\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Quoted   TrailingSubject\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("           speaker  she = ", run.Output, StringComparison.Ordinal);
        Assert.Contains("           could be ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Eva Hale", run.Output, StringComparison.Ordinal);
        Assert.Contains("=> Direct by ", run.Output, StringComparison.Ordinal);
    }

    // The patterns behind the one that fits were not tried.
    [Fact]
    public async Task The_patterns_of_whole_sentences_are_told_up_to_the_one_that_fits()
    {
        using Desk desk = new Desk().Write("a.txt", "Harbour to reopen\n\nVARNA, March 14 (Reuters) - Quiet.\n\nCalder: \"Enough.\"\n");

        ToolRun run = await desk.RunAsync("explain", "a.txt", "--words", "Enough");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            "(no cue)  in  Calder: \"Enough.\"\n  NotMet   Transcript\n:  in  Calder: \"Enough.\"\n  Quoted   ColonSpeaker\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_noun_of_saying_that_quotes_nothing_is_told()
    {
        using Desk desk = new Desk().Write("a.txt", "Harbour to reopen\n\nVARNA, March 14 (Reuters) - The claim came late.\n");

        ToolRun run = await desk.RunAsync("explain", "a.txt", "--words", "claim");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("claim  in  The claim came late.\n  NotMet   NounCue\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_actors_are_told_with_the_reasons()
    {
        using Desk desk = new Desk().Write(
            "a.txt", "Harbour to reopen\n\nVARNA, March 14 - Captain Ines Calder left. \"We wait,\" she said.\n");

        ToolRun run = await desk.RunAsync("explain", "a.txt", "--actors");

        Assert.Equal(
            (0,
                "Ines Calder  (Person)\n    3:19  Captain Ines Calder  (new name)\n    3:19  is a person: title 'Captain'\n"
                + "    3:56  she  (the likeliest for the pronoun)\n"),
            (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Without_actors_the_exit_code_is_1()
    {
        using Desk desk = new Desk().Write("a.txt", "Harbour to reopen\n\nVARNA, March 14 - It rained.\n");

        ToolRun run = await desk.RunAsync("explain", "a.txt", "--actors");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Actors_and_a_place_do_not_go_together()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean);

        ToolRun run = await desk.RunAsync("explain", "a.txt", "--actors", "--at", "1:1");

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Where_nothing_is_quoted_the_exit_code_is_1()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean);

        ToolRun run = await desk.RunAsync("explain", "a.txt", "--at", "1:1");

        Assert.Equal(
            (1, "No cue stands in this sentence, and no quotation in marks that is speech.\n"
                + "(no cue)  in  Harbour to reopen on Friday\n"
                + "  NotMet   Transcript\n  NotMet   ColonSpeaker\n  NotMet   InPoll\n  NotMet   SignOff\n"),
            (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("a.txt: the text has no place 9:1", "a.txt", "--at", "9:1")]
    [InlineData("a.txt: the text has no words 'ferry'", "a.txt", "--words", "ferry")]
    [InlineData("--at: '3' is not understood", "a.txt", "--at", "3")]
    [InlineData("--at and --words: give one of the two", "a.txt", "--at", "3:1", "--words", "port")]
    [InlineData(".: name one article", ".")]
    [InlineData("no.txt: there is no such file", "no.txt")]
    [InlineData("words.lexicon: this is a lexicon: name an article", "words.lexicon")]
    public async Task Wrong_use_is_named(string message, params string[] arguments)
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean).Write("words.lexicon", "verb: toot\n");

        ToolRun run = await desk.RunAsync(["explain", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
