using ArticleGen.Reading.Tests.Metadata;

namespace ArticleGen.Reading.Tests.Markup;

/// <summary>What was read stands at its place in the file.</summary>
public class SourceReadingTests
{
    private const string Front = "# Ferry *resumes*\n\n21 August 2008\n\n";

    [Fact]
    public void A_quote_has_the_markup_among_its_words_and_its_plain_text_has_none()
    {
        ArticleReading reading = Read("\"We **reopen** on R&amp;D day,\" Ines Calder said.");
        QuoteReading quote = Assert.Single(reading.Quotes);
        Assert.Equal("We **reopen** on R&amp;D day,", quote.Range.In(reading.Text));
        Assert.Equal("We reopen on R&D day,", quote.PlainText);
        Assert.Equal([quote.Range], quote.Verbatim);
        Assert.Equal("Ines Calder", quote.SpeakerRange?.In(reading.Text));
        Assert.Equal("said", quote.CueRange?.In(reading.Text));
    }

    [Fact]
    public void A_quote_without_markup_has_no_plain_text_of_its_own()
    {
        ArticleReading reading = Read("**\"We reopen,\"** Ines Calder said.");
        Assert.Null(Assert.Single(reading.Quotes).PlainText);
        Assert.Equal("We reopen,", reading.Quotes[0].Range.In(reading.Text));
    }

    [Fact]
    public void Verbatim_parts_stand_inside_the_clause()
    {
        ArticleReading reading = Read("Ines Calder said the *pier* was \"very **safe**\" and \"full\".");
        QuoteReading quote = Assert.Single(reading.Quotes);
        Assert.Equal(["very **safe", "full"], quote.Verbatim.Select(part => part.In(reading.Text)));
        Assert.Equal("the pier was \"very safe\" and \"full\"", quote.PlainText);
    }

    [Fact]
    public void Headline_mentions_and_paragraphs_stand_in_the_file()
    {
        ArticleReading reading = Read("[Ines *Calder*](x) left.\n\n> Tom Hale stayed.");
        Assert.Equal(("Ferry *resumes", "Ferry resumes"), (reading.Headline?.In(reading.Text), reading.HeadlineText));
        Assert.Contains(reading.Actors, actor => actor.Name == "Ines Calder" && actor.Mentions[0].In(reading.Text) == "Ines *Calder");
        Assert.StartsWith("Ines *Calder*](x) left.", reading.Paragraphs[0].In(reading.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_those_paragraphs_that_markup_makes_so()
    {
        ArticleReading reading = Read("It opened.\n\n## *Later* on\n\nIt closed.\n\n### Last\n\nIt rained.");
        Assert.Equal(["Later on", "Last"], reading.Headings.Select(reading.ToPlainText));
        Assert.All(reading.Headings, heading => Assert.Contains(heading, reading.Paragraphs));
        Assert.Empty(ArticleReader.Read("Ferry\n\nIt opened.\n\nLater on\n\nIt closed.").Headings);
    }

    [Fact]
    public void A_problem_stands_at_its_words_with_its_change()
    {
        ArticleReading reading = Read("*\"We reopen,\"* siad **Ines Calder**.");
        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal((ProblemKind.MisspeltCue, "siad"), (problem.Kind, problem.Range.In(reading.Text)));
        Assert.Equal(("siad", "said"), (problem.Edit?.Range.In(reading.Text), problem.Edit?.Text));
    }

    [Fact]
    public void A_change_of_words_with_markup_among_them_is_none()
    {
        ArticleReading reading = Read("\"We reopen,\" si*ad* Ines Calder.");
        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal("si*ad", problem.Range.In(reading.Text));
        Assert.Equal("said", problem.Suggestion);
        Assert.Null(problem.Edit);
    }

    [Fact]
    public void A_change_that_front_matter_reads_another_way_is_none()
    {
        const string body = "VARNA, Nov 3 (Reuters) - \"We reopen,\" Ines Calder said.\n";
        ArticleReading front = FrontMatterArticle.Read("title: 'Port: \"We reopen\u201D, it says'", body);
        Problem problem = Assert.Single(front.Problems);
        Assert.Equal((ProblemKind.MismatchedQuotationMarks, 2), (problem.Kind, Script.LineOf(front.Text, problem.Range.Start)));
        Assert.Null(problem.Edit);
        Assert.NotNull(Assert.Single(ArticleReader.Read("Port: \"We reopen\u201D, it says\n\n" + body).Problems).Edit);
    }

    [Fact]
    public void Explained_decisions_stand_in_the_file()
    {
        string text = Front + "**\"We reopen,\"** [Ines Calder](x) said.\n";
        ValueList<Decision> decisions = ArticleReader.Explain(
            text,
            ArticleFormat.Markdown,
            ArticleGen.Reading.Lexicon.Project.ArticleLexicon.Empty,
            TestContext.Current.CancellationToken).Decisions;
        Decision decision = Assert.Single(decisions, decision => decision.Outcome == DecisionOutcome.Quoted);
        Assert.Equal(
            ("said", "Ines Calder", "We reopen,"),
            (decision.Cue?.In(text), decision.SpeakerRange?.In(text), decision.Said[0].In(text).Trim('"')));
    }

    [Theory]
    [InlineData("<blockquote>We sail.<p><cite>Ines Calder</cite></blockquote>")]
    [InlineData("<blockquote><p>We sail at <b>noon</b>.</p><footer>Tom Hale</footer></blockquote>")]
    public void A_dash_that_stands_nowhere_in_the_file_is_no_cue(string quotation)
    {
        ArticleReading reading = FrontMatterArticle.ReadFile("<h1>Ferry resumes</h1>" + quotation, ArticleFormat.Html);
        QuoteReading quote = Assert.Single(reading.Quotes);
        Assert.NotNull(quote.Speaker);
        Assert.NotNull(quote.SpeakerRange);
        Assert.Null(quote.CueRange);
    }

    [Fact]
    public void A_dash_of_the_file_is_a_cue()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            "<h1>Ferry resumes</h1><blockquote>We sail.<p><cite>\u2014 Ines Calder</cite></blockquote>",
            ArticleFormat.Html);
        Assert.Equal("\u2014", Assert.Single(reading.Quotes).CueRange?.In(reading.Text));
    }

    [Fact]
    public void A_mark_that_stands_nowhere_in_the_file_is_no_quote()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            "<blockquote>We sail&quot\u00AB<p><cite>Ines Calder</cite></blockquote>",
            ArticleFormat.Html);
        Assert.All(reading.Quotes, quote => Assert.NotEqual(0, quote.Range.Length));
    }

    [Theory]
    [InlineData("<q>a&quott authorized </q>&quota")]
    [InlineData("<q>a<q>a<dt>&quota,said R")]
    [InlineData("<q>We sail </q> &quot;at noon, Calder said.")]
    [InlineData("<blockquote>We sail \"<p><cite>Calder</cite></blockquote>")]
    public void A_quote_begins_and_ends_with_words_of_the_file(string page) =>
        _ = FrontMatterArticle.ReadFile(page, ArticleFormat.Html);

    // The value is not written as YAML writes values, so that its words cannot be told apart: all of them have its place.
    [Theory]
    [InlineData("--\ntitle: \"Mg:\n a\"a\n--")]
    [InlineData("---\ntitle: \"Port: Calder said\n it\"s open\n---\n")]
    [InlineData("---\ntitle: \"Hale says Hale\n said so, Hale says\"s\n---\nThe port is open.\n")]
    public void Words_without_a_place_of_their_own_have_none(string text)
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(text, ArticleFormat.Text);
        Assert.NotEmpty(reading.Quotes);
        Assert.All(reading.Quotes, static quote =>
        {
            Assert.NotNull(quote.Speaker);
            Assert.Equal((null, null), (quote.SpeakerRange, quote.CueRange));
        });
        Assert.All(reading.Actors, static actor => Assert.Single(actor.Mentions));
    }

    [Fact]
    public void Words_of_a_folded_title_have_their_own_places()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            "---\ntitle: \"Calder:\n the \\\"port\\\" is open\"\n---\nThe port is open.\n", ArticleFormat.Text);
        QuoteReading quote = Assert.Single(reading.Quotes);
        Assert.Equal(("Calder", ":"), (quote.SpeakerRange?.In(reading.Text), quote.CueRange?.In(reading.Text)));
    }

    [Fact]
    public void Quotes_and_mentions_are_in_the_order_of_the_file_though_the_headline_is_below()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            "<p>\"We sail,\" Ines Calder said.</p><p>Calder left.</p><title>Port is \"full,\" Calder says</title>",
            ArticleFormat.Html);
        Assert.Equal("Port is \"full,\" Calder says", reading.HeadlineText);
        Assert.Equal(["We sail,", "Port is \"full,\""], reading.Quotes.Select(quote => quote.Range.In(reading.Text)));
        Assert.Equal(
            ["Ines Calder", "Calder", "Calder"],
            Assert.Single(reading.Actors).Mentions.Select(mention => mention.In(reading.Text)));
    }

    [Fact]
    public void Nothing_goes_on_with_a_headline_below_it()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile("&quot;We sail.<title>\u2018We wait,\u2019 Calder says", ArticleFormat.Html);
        Assert.Equal(["We sail.", "We wait,"], reading.Quotes.Select(quote => quote.Range.In(reading.Text)));
        Assert.False(reading.Quotes[0].Continues);
    }

    private static ArticleReading Read(string body) => FrontMatterArticle.ReadFile(Front + body + "\n", ArticleFormat.Markdown);
}
