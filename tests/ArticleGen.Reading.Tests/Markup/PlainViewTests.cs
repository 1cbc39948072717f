using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup;

public class PlainViewTests
{
    private const string Source = "# Port *re*opens\n\n> R&amp;D is **on**\n";

    private static readonly PlainView View = Make();

    [Theory]
    [InlineData("Port", "Port")]
    [InlineData("reopens", "re*opens")]
    [InlineData("re", "re")]
    [InlineData("R&D", "R&amp;D")]
    [InlineData("&", "&amp;")]
    [InlineData("R&", "R&amp;")]
    [InlineData("D is on", "D is **on")]
    [InlineData("opens\n\nR", "opens\n\n> R")]
    [InlineData("opens\n\n", "opens")]
    public void A_range_becomes_the_words_of_the_file_with_the_markup_among_them(string plain, string source) =>
        Assert.Equal(source, View.ToSource(Find(plain)).In(Source));

    [Theory]
    [InlineData("Port", true)]
    [InlineData("opens", true)]
    [InlineData("reopens", false)]
    [InlineData("R&D", false)]
    [InlineData("is on", false)]
    [InlineData("opens\n\nR", false)]
    public void Words_are_copied_if_the_file_has_them_without_markup_among_them(string plain, bool copied) =>
        Assert.Equal(copied, View.IsCopied(Find(plain)));

    [Fact]
    public void An_empty_range_is_in_front_of_the_character_it_stands_before()
    {
        Assert.Equal(new(Source.IndexOf("opens", StringComparison.Ordinal), 0), View.ToSource(new(Find("opens").Start, 0)));
        Assert.Equal(new(Source.IndexOf("on**", StringComparison.Ordinal) + 2, 0), View.ToSource(new(View.Text.Length, 0)));
    }

    [Theory]
    [InlineData("\u201CWe sail\u201D", "We sail")]
    [InlineData("\u201CWe", "We")]
    [InlineData("sail\u201D\n\n\u201C", "sail")]
    [InlineData("\u201D\n\n\u201CHale", "Hale")]
    [InlineData("sail\u201D\n\n\u201CHale", "sail </q><q>Hale")]
    [InlineData("\u201D\n\n\u201C", "")]
    public void Characters_that_stand_nowhere_in_the_file_are_no_part_of_the_range(string plain, string source)
    {
        const string file = "<q>We sail </q><q>Hale";
        PlainViewBuilder builder = new(file);
        builder.Insert(3, "\u201C");
        builder.Copy(new(3, 7));
        builder.Insert(10, "\u201D");
        builder.EndParagraph(10);
        builder.Insert(18, "\u201C");
        builder.Copy(new(18, 4));
        PlainView view = builder.Build();
        Assert.Equal(6, view.Segments.Count);
        Assert.Equal(source, view.ToSource(new(view.Text.IndexOf(plain, StringComparison.Ordinal), plain.Length)).In(file));
    }

    [Fact]
    public void Every_range_stands_inside_the_file_and_ranges_keep_their_order()
    {
        for (int start = 0; start <= View.Text.Length; start++)
        {
            TextRange before = View.ToSource(new(start, 0));
            for (int end = start; end <= View.Text.Length; end++)
            {
                TextRange range = View.ToSource(TextRange.Between(start, end));
                Assert.InRange(range.Start, 0, Source.Length);
                Assert.InRange(range.End, before.End, Source.Length);
                before = range;
            }
        }
    }

    [Fact]
    public void Words_from_a_later_place_of_the_file_may_come_first()
    {
        const string source = "<p>Ships &amp; crews <b>sailed</b>.<title>Port reopens</title>";
        PlainViewBuilder builder = new(source);
        foreach (string words in new[] { "Port reopens", "Ships", " crews ", "sailed" })
        {
            if (words == "Ships")
            {
                builder.EndParagraph(0);
            }

            builder.Copy(new(source.IndexOf(words, StringComparison.Ordinal), words.Length));
        }

        PlainView view = builder.Build(new(0, 12), []);
        Assert.Equal("Port reopens\n\nShips crews sailed", view.Text);
        Assert.Equal("Port reopens", view.ToSource(view.Headline!.Value).In(source));
        Assert.Equal("crews <b>sailed", view.ToSource(new(20, 12)).In(source));
        Assert.Equal("Ships &amp; crews <b>sailed</b>.<title>Port reopens", view.ToSource(new(5, view.Text.Length - 5)).In(source));
        Assert.False(view.IsCopied(new(5, 14)));
    }

    [Fact]
    public void A_file_without_words_has_an_empty_view() =>
        Assert.Equal(new TextRange(0, 0), new PlainViewBuilder("---").Build().ToSource(new(0, 0)));

    [Fact]
    public void A_title_and_front_matter_keep_what_else_is_known()
    {
        PlainViewBuilder builder = new("date: Port reopens");
        builder.Copy(new(6, 12));
        MetadataEntry author = new("author", new(0, 4), new MetadataText("Ines Calder", default, default, MetadataStyle.Plain));
        MetadataEntry date = author with { Key = "date" };
        Problem first = new(ProblemKind.FrontMatterNotUnderstood, new(0, 4), "date", "");
        Problem second = first with { Words = "author" };
        PlainView titled = (builder.Build(headline: null, [author]) with { Problems = [second] }).WithTitle(new(0, 4));
        Assert.Equal(("Port", "Port"), (titled.Headline?.In(titled.Text), titled.OwnTitle));
        Assert.Equal([author], titled.Metadata);
        Assert.Equal([second], titled.Problems);
        Assert.False(titled.HasFrontMatter);

        PlainView view = titled.WithFrontMatter([date], [date], [first], ownTitle: "Port reopens", endOffset: 6);
        Assert.Equal(("Port", "Port reopens", 6), (view.Headline?.In(view.Text), view.OwnTitle, view.FrontMatterEnd));
        Assert.Equal([date], view.FrontMatter);
        Assert.Equal([date, author], view.Metadata);
        Assert.Equal([first, second], view.Problems);
        Assert.Equal("reopens", view.ToSource(new(5, 7)).In(view.Source));
    }

    private static TextRange Find(string plain) => new(View.Text.IndexOf(plain, StringComparison.Ordinal), plain.Length);

    private static PlainView Make()
    {
        PlainViewBuilder builder = new(Source);
        int copied = 0;
        builder.EndParagraph(0);
        Copy("Port ");
        Copy("re");
        Copy("opens");
        builder.EndParagraph(Source.IndexOf('\n'));
        builder.EndParagraph(Source.IndexOf('\n'));
        Copy("R");
        builder.Replace(new(Source.IndexOf("&amp;", StringComparison.Ordinal), 5), "&");
        Copy("D is ");
        Copy("on");
        return builder.Build();

        void Copy(string words)
        {
            copied = Source.IndexOf(words, copied, StringComparison.Ordinal);
            builder.Copy(new(copied, words.Length));
            copied += words.Length;
        }
    }
}
