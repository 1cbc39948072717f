namespace ArticleGen.Tests.Emit;

/// <summary>A text cut at the borders of its quotes, and the paragraph of a quote.</summary>
public class SegmentTests(NewsFixture fixture)
{
    // Writes each piece behind the numbers of the quotes over it.
    private const string ShowPieces =
        """
        string Pieces(IEnumerable<TextSegment> segments, Article a) => string.Join("|", segments.Select(segment =>
            string.Concat(segment.Quotes.Select(quote => a.Quotes.ToList().FindIndex(other => ReferenceEquals(other, quote))))
                + ":" + a[segment.Range]));
        Article Make(string text, params TextRange[] quotes) =>
            new Article("a", text) { Quotes = quotes.Select(range => new Quote(QuoteKind.Indirect, range)).ToArray() };
        """;

    private readonly CompiledProject _news = fixture.Project;

    [Fact]
    public void A_paragraph_is_cut_at_its_quotes() => Assert.Equal(
        "1:We reopen on Friday,|:\" Ines Calder, the port director, told Northwire. She said |2:the \"worst\" was over|:.",
        _news.Run<string>(
            ShowPieces + "var a = Articles.FerryResumes; return Pieces(a.SegmentsIn(a.Paragraphs[0]), a).Substring(3);"));

    [Theory]
    [InlineData("abcdef", ":abcdef")]
    [InlineData("abcdef", ":a|0:bcd|:ef", "1+3")]
    [InlineData("abcdef", "0:abcdef", "0+6")]
    // One in another, with the borders of the outer one, and with the same borders.
    [InlineData("abcdef", "0:a|01:bc|0:d|:ef", "0+4", "1+2")]
    [InlineData("abcdef", "10:ab|1:cd|:ef", "0+2", "0+4")]
    [InlineData("abcdef", "0:ab|01:cd|:ef", "0+4", "2+2")]
    [InlineData("abcdef", "01:abc|:def", "0+3", "0+3")]
    [InlineData("abcdef", "0:a|01:b|012:c|01:d|0:e|:f", "0+5", "1+3", "2+1")]
    // Across each other, side by side, in the wrong order.
    [InlineData("abcdef", "0:ab|01:cd|1:ef", "0+4", "2+4")]
    [InlineData("abcdef", "0:ab|1:cd|:ef", "0+2", "2+2")]
    [InlineData("abcdef", "1:ab|:cd|0:ef", "4+2", "0+2")]
    // Empty ones stand over nothing, and none reaches out of the text.
    [InlineData("abcdef", ":abcdef", "2+0")]
    [InlineData("abcdef", "1:ab|:cdef", "2+0", "0+2")]
    [InlineData("abcdef", ":abc|0:def", "3+9")]
    [InlineData("abcdef", "0:ab|:cdef", "-3+5")]
    [InlineData("abcdef", ":abcdef", "6+2", "9+1", "-2+2", "3+-1")]
    [InlineData("", "", "0+0")]
    public void Pieces_have_the_quotes_that_stand_over_them(string text, string pieces, params string[] quotes) => Assert.Equal(
        pieces,
        _news.Run<string>($"{ShowPieces} var a = Make(\"{text}\", {Ranges(quotes)}); return Pieces(a.Segments, a);"));

    [Theory]
    [InlineData(0, 6, "0:a|01:bc|0:d|:ef")]
    [InlineData(2, 3, "01:c|0:d|:e")]
    [InlineData(2, 1, "01:c")]
    [InlineData(1, 2, "01:bc")]
    [InlineData(4, 2, ":ef")]
    [InlineData(5, 9, ":f")]
    [InlineData(-3, 4, "0:a")]
    [InlineData(2, 0, "")]
    [InlineData(3, -2, "")]
    [InlineData(6, 3, "")]
    [InlineData(-3, 3, "")]
    public void A_part_of_a_text_has_the_pieces_that_are_in_it(int start, int length, string pieces) => Assert.Equal(
        pieces,
        _news.Run<string>(
            $"{ShowPieces} var a = Make(\"abcdef\", {Ranges("0+4", "1+2")}); "
                + $"return Pieces(a.SegmentsIn(new TextRange({start}, {length})), a);"));

    // Any quotes: no gap, no empty piece, no border without a reason, and over each piece those that cover it, in their order.
    [Fact]
    public void Every_code_unit_is_in_one_piece_with_the_quotes_over_it() => Assert.Equal(
        "",
        _news.Run<string>(
            ShowPieces
            + """
            var random = new Random(16);
            bool IsWrong(Article a)
            {
                int end = 0;
                for (int i = 0; i < a.Segments.Count; i++)
                {
                    var (range, quotes) = a.Segments[i];
                    var over = a.Quotes.Where(q => q.Range.Contains(range)).OrderBy(q => q.Range.Start)
                        .ThenByDescending(q => q.Range.Length);
                    if (range.Start != end || range.Length < 1 || !quotes.SequenceEqual(over, new ByReference())
                        || a.Quotes.Any(q => q.Range.Start > range.Start && q.Range.Start < range.End && q.Range.Length > 0)
                        || (i > 0 && quotes.SequenceEqual(a.Segments[i - 1].Quotes, new ByReference())))
                    {
                        return true;
                    }

                    end = range.End;
                }

                return end != a.Text.Length || a.Segments.Count > (2 * a.Quotes.Count) + 1;
            }

            return string.Join(" ", Enumerable.Range(0, 2000).Where(number => IsWrong(Make(
                new string('a', 30),
                Enumerable.Range(0, number % 9).Select(_ => new TextRange(random.Next(-2, 32), random.Next(0, 12))).ToArray()))));
            """,
            "public sealed class ByReference : IEqualityComparer<Quote> { bool IEqualityComparer<Quote>.Equals(Quote a, Quote b) => "
                + "ReferenceEquals(a, b); int IEqualityComparer<Quote>.GetHashCode(Quote quote) => 0; }"));

    [Fact]
    public void The_pieces_of_a_copy_have_its_own_quotes() => Assert.True(_news.Run<bool>(
        """
        int count = Articles.FerryResumes.Segments.Count;
        var copy = Articles.FerryResumes with { Headline = "x" };
        return copy.Segments.Count == count && copy.Segments.SelectMany(s => s.Quotes).All(q => ReferenceEquals(q.Article, copy))
            && copy.Segments.SequenceEqual(Articles.FerryResumes.Segments);
        """));

    [Fact]
    public void Pieces_are_equal_by_value() => Assert.True(_news.Run<bool>(
        """
        var one = Articles.FerryResumes.Segments.First(s => s.Quotes.Count == 1);
        var none = one with { Quotes = new Quote[0] };
        return one == new TextSegment(one.Range, one.Quotes.ToList()) && one.ToString() == one.Range.ToString() && one != none
            && one.GetHashCode() == (one with { }).GetHashCode() && one != (one with { Range = new TextRange(0, 1) }) && !one.Equals(null);
        """));

    [Fact]
    public void A_quote_knows_the_paragraph_in_which_it_starts() => Assert.Equal(
        "-00122",
        _news.Run<string>(
            """
            var a = Articles.FerryResumes;
            return string.Concat(a.Quotes.Select(q =>
                q.Paragraph is TextRange paragraph ? a.Paragraphs.ToList().IndexOf(paragraph).ToString() : "-"));
            """));

    [Fact]
    public void Between_and_behind_paragraphs_there_is_none() => Assert.Equal(
        "-0001--2-",
        _news.Run<string>(
            $$"""
            {{ShowPieces}}
            var a = Make("0123456789", Enumerable.Range(0, 9).Select(start => new TextRange(start, 1)).ToArray()) with
            {
                Paragraphs = new[] { new TextRange(1, 3), new TextRange(4, 1), new TextRange(7, 1) },
            };
            return string.Concat(a.Quotes.Select(q =>
                q.Paragraph is TextRange paragraph ? a.Paragraphs.ToList().IndexOf(paragraph).ToString() : "-"));
            """));

    // "3+2": from 3 on, 2 code units.
    private static string Ranges(params string[] ranges) => ranges.Length == 0
        ? "new TextRange[0]"
        : string.Join(", ", ranges.Select(static range => $"new TextRange({range.Replace('+', ',')})"));
}
