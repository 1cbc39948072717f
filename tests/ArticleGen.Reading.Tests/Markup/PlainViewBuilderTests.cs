using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup;

public class PlainViewBuilderTests
{
    private const string Source = "One **two** three.\n\nFour.";

    private readonly PlainViewBuilder _builder = new(Source);

    [Fact]
    public void Copies_that_meet_in_the_file_are_one_piece()
    {
        Copy("One ");
        Copy("two");
        _builder.Copy(new(11, 1));
        Copy("three.");
        Assert.Equal(
            ["One ", "two", " three."],
            _builder.Build().Segments.Select(static segment => segment.Source.In(Source)));
        Assert.Equal("One two three.", _builder.Build().Text);
    }

    [Fact]
    public void Additions_at_one_place_are_one_piece()
    {
        _builder.Insert(4, "\u2014 ");
        _builder.Insert(4, "\u201C");
        _builder.Insert(6, "");
        _builder.Insert(6, "\u2018");
        PlainView view = _builder.Build();
        Assert.Equal("\u2014 \u201C\u2018", view.Text);
        Assert.Equal(
            [
                new(new(0, 3), new(4, 0), IsCopy: false, IsAid: true),
                new PlainSegment(new(3, 1), new(6, 0), IsCopy: false, IsAid: true),
            ],
            view.Segments);
    }

    [Fact]
    public void A_blank_line_stands_between_paragraphs_once()
    {
        _builder.EndParagraph(0);
        Copy("three.\n\n");
        _builder.EndParagraph(18);
        _builder.EndParagraph(18);
        Copy("Four.");
        _builder.EndParagraph(25);
        Assert.Equal("three.\n\nFour.\n\n", _builder.Build().Text);
    }

    [Fact]
    public void A_view_of_the_same_file_can_be_added()
    {
        PlainViewBuilder other = new(Source);
        other.Copy(new(6, 3));
        other.Replace(new(9, 3), " & ");
        other.Copy(new(12, 6));
        Copy("One ");
        _builder.Append(other.Build());
        PlainView view = _builder.Build();
        Assert.Equal("One two & three.", view.Text);
        Assert.Equal("two** three", view.ToSource(new(4, 11)).In(Source));
        Assert.Equal("** ", view.ToSource(new(8, 1)).In(Source));
    }

    private void Copy(string words) => _builder.Copy(new(Source.IndexOf(words, StringComparison.Ordinal), words.Length));
}
