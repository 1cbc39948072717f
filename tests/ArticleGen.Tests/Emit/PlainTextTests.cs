namespace ArticleGen.Tests.Emit;

/// <summary>The words of a range without markup: <c>ToPlainText</c> of an article.</summary>
public class PlainTextTests
{
    private const string Again =
        """
        T Again<T>(T value) => System.Text.Json.JsonSerializer.Deserialize<T>(System.Text.Json.JsonSerializer.Serialize(value));
        TextRange Whole(Article a) => new TextRange(0, a.Text.Length);

        """;

    private const string Markdown =
        "---\ntitle: Ferry\n---\n\n\"The *pier* was \u2018v&eacute;ry **safe**\u2019 at\nnoon,\" [Ines Calder](x) said.\n\n- No\n";

    private const string Page =
        "<!doctype html><title>Ferry</title><h1>Ferry</h1>\n<p><q>We <b>sail</b> &amp;\n stay,</q> said Ines Calder.<br>"
            + "It was &quot;late&quot;.<p>The end.";

    private const string Plain = "Ferry\n\n\"It *sails* &amp; stays,\" Ines Calder said.\n";

    private static readonly int[] Lengths = [0, 1, 7, 40];

    // What the loop of the documentation writes.
    private const string Loop =
        """
        string Loop(Article a) => string.Join("\n", a.Paragraphs.Select(paragraph => string.Concat(a.SegmentsIn(paragraph).Select(s =>
            new string('<', s.Quotes.Count) + a.ToPlainText(s.Range) + new string('>', s.Quotes.Count)))));

        """;

    [Fact]
    public void Paragraphs_are_shown_without_markup_piece_by_piece() => Assert.Equal(
        """
        "<The pier was ‘véry safe’ at noon,>" Ines Calder said.
        No
        “<We sail & stay,>” said Ines Calder.
        It was "late".
        The end.
        "<It *sails* &amp; stays,>" Ines Calder said.
        """,
        Compile(("seeds/a.md", Markdown), ("seeds/b.html", Page), ("seeds/c.txt", Plain))
            .Run<string>(Loop + "return string.Join(\"\\n\", Articles.All.Select(Loop));"));

    // The reading says it in the same way; so do copies, and articles that were read from JSON.
    [Fact]
    public void Any_range_has_the_words_of_the_reading()
    {
        Random random = new(29);
        (string Path, string Text)[] files =
            [.. Enumerable.Range(0, 60).Select(i => ($"seeds/a{i:00}.{(i % 2 == 0 ? "md" : "html")}", MakeText(random)))];
        ArticleReading[] readings = [.. files.Select(static file => ArticleReader.Read(
            file.Text,
            file.Path.EndsWith("md", StringComparison.Ordinal) ? ArticleFormat.Markdown : ArticleFormat.Html,
            ArticleGen.Reading.Lexicon.Project.ArticleLexicon.Empty,
            TestContext.Current.CancellationToken))];
        Assert.Contains(readings, static reading => reading.Quotes.Any(static quote => quote.PlainText is not null));

        Assert.Equal(
            readings.Select(static reading => string.Join('|', Enumerable.Range(0, reading.Text.Length + 1).SelectMany(start =>
                Lengths.Where(length => start + length <= reading.Text.Length)
                    .Select(length => reading.ToPlainText(new(start, length)))))),
            Compile(files).Run<string[]>(
                Again
                + """
                string Show(Article a) => string.Join("|", Enumerable.Range(0, a.Text.Length + 1).SelectMany(start =>
                    new[] { 0, 1, 7, 40 }.Where(length => start + length <= a.Text.Length)
                        .Select(length => a.ToPlainText(new TextRange(start, length)))));
                bool IsRight(Article a) =>
                    a.Attributions.All(q => q.PlainText == a.ToPlainText(q.Range))
                    && string.Concat(a.Segments.Select(s => a.ToPlainText(s.Range))) == a.ToPlainText(Whole(a));
                return Articles.All.Select(a => !IsRight(a) || !IsRight(Again(a)) || Again(a) != a ? "wrong"
                    : Show(Again(a)) != Show(a) || Show(a with { Headline = "x" }) != Show(a) ? "other" : Show(a)).ToArray();
                """));
    }

    [Theory]
    [InlineData("A *b* c\n", true)]
    [InlineData("<p>A &amp; b", true)]
    [InlineData("A b c\n", false)]
    public void Only_articles_with_markup_write_it_into_JSON(string text, bool hasMarkup) => Assert.Equal(
        hasMarkup,
        Compile(("seeds/a." + (hasMarkup ? text[0] == '<' ? "html" : "md" : "txt"), text)).Run<bool>(
            "return System.Text.Json.JsonSerializer.Serialize(Articles.A).Contains(\"\\\"markup\\\"\");"));

    // A program that knows no markup wrote the JSON, or somebody wrote it by hand.
    [Theory]
    [InlineData("""[{"start":2,"length":1},{"start":4,"length":1,"text":null}]""", "A b c")]
    [InlineData("""[{"start":2,"length":3,"text":"&"}]""", "A & c")]
    [InlineData("""[{"start":2,"length":0,"text":"so "},{"start":2,"length":3}]""", "A so  c")]
    [InlineData("[]", "A *b* c")]
    [InlineData("null", "A *b* c")]
    [InlineData("""[{"start":4,"length":1},{"start":2,"length":1}]""", "The markup at 2..3 overlaps the markup before it.")]
    [InlineData("""[{"start":2,"length":2},{"start":3,"length":1}]""", "The markup at 3..4 overlaps the markup before it.")]
    [InlineData("""[{"start":2,"length":9}]""", "The range 2..11 is not in the text, which has 7 characters.")]
    [InlineData("""[{"start":2}]""", "There is no \"length\".")]
    public void Markup_is_read_from_JSON(string markup, string expected) => Assert.Equal(
        expected,
        Compile(("seeds/a.txt", "A *b* c")).Run<string>(
            Again
            + $$"""
            string json = System.Text.Json.JsonSerializer.Serialize(Articles.A);
            json = json.Substring(0, json.Length - 1) + ",'markup':{{markup.Replace('"', '\'')}}}".Replace('\'', '"');
            try
            {
                Article a = System.Text.Json.JsonSerializer.Deserialize<Article>(json);
                return a.ToPlainText(Whole(a)) == a.ToPlainText(Whole(Again(a))) && Again(a) == a ? a.ToPlainText(Whole(a)) : "other";
            }
            catch (System.Text.Json.JsonException exception)
            {
                return exception.Message;
            }
            """));

    [Fact]
    public void Who_makes_an_article_gives_it_words_without_markup() => Assert.Equal(
        "A *b* &amp;|True|True|False",
        Compile(("seeds/a.md", "A *b* &amp;")).Run<string>(
            Again
            + """
            Article made = new Article("a", "A *b* &amp;");
            Article same = Articles.A with { };
            Article hand = new Article("a", Articles.A.Text) { SourceFile = Articles.A.SourceFile, Paragraphs = Articles.A.Paragraphs };
            return string.Join("|", made.ToPlainText(Whole(made)), same == Articles.A, same.ToPlainText(Whole(same)) == "A b &",
                hand == same);
            """));

    // A quote that stands alone in JSON has its own words, and finds its article again.
    [Fact]
    public void A_quote_has_the_plain_text_of_its_range() => Assert.Equal(
        "We sail,|True|True|sail,|True|x",
        Compile(("seeds/a.md", "# Ferry\n\n\"We *sail*,\" Ines Calder said.\n")).Run<string>(
            Again
            + """
            Quote quote = Articles.A.Quotes[0];
            Quote end = quote with { Range = new TextRange(quote.Range.Start + 4, quote.Range.Length - 4) };
            Article other = new Article("b", Articles.A.Text) { Quotes = new[] { quote } };
            return string.Join("|", quote.PlainText, Again(quote) == quote, Again(quote).PlainText == quote.PlainText, end.PlainText,
                other.Quotes[0].PlainText == other.Quotes[0].Text, (quote with { PlainText = "x" }).PlainText);
            """));

    [Theory]
    [InlineData("seeds/a.md", "A *b* c", -1, 2)]
    [InlineData("seeds/a.md", "A *b* c", 2, 9)]
    [InlineData("seeds/a.md", "A *b* c", 2, -1)]
    [InlineData("seeds/a.md", "A *b*", 2, 9)]
    [InlineData("seeds/a.txt", "A *b* c", 2, 9)]
    [InlineData("seeds/a.txt", "A *b* c", -1, 2)]
    public void A_range_that_is_not_in_the_text_has_no_words(string path, string text, int start, int length) => Assert.True(
        Compile((path, text)).Run<bool>(
            $$"""
            try
            {
                Articles.A.ToPlainText(new TextRange({{start}}, {{length}}));
                return false;
            }
            catch (ArgumentOutOfRangeException)
            {
                return true;
            }
            """));

    // Stories of crumbs of markup and words, with quotes among them.
    private static string MakeText(Random random)
    {
        string[] crumbs =
        [
            "*", "**", "`", "[", "](x)", "\n", "\n\n", "> ", "- ", "# ", "&amp;", "&quot;", "&nbsp;", "<b>", "</b>", "<q>", "</q>", "<br>",
            "<p>", "<!--", "-->", "<blockquote>", "</blockquote>", "---\ntitle: Ferry\n---\n", "\uD83D\uDEA2", " ", " ", " ",
            "word", "The pier",
        ];
        return "Ferry sails\n\n" + string.Concat(Enumerable.Range(0, 20).Select(_ => crumbs[random.Next(crumbs.Length)] + (
            random.Next(3) == 0 ? $" \"We **s{crumbs[random.Next(crumbs.Length)]}ail**,\" Ines Calder said. " : "")));
    }

    private static TestProject MakeProject(params (string Path, string Text)[] files) => files.Aggregate(
        TestProject.Empty,
        static (project, file) => project.With(file.Path, file.Text).WithMetadata(file.Path, ("ArticleGenItem", "true")));

    private static CompiledProject Compile(params (string Path, string Text)[] files) =>
        CompiledProject.Of(MakeProject(files).Run(), Target.Latest);
}
