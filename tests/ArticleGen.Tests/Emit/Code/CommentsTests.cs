using ArticleGen.Emit.Code;
using CsCheck;

namespace ArticleGen.Tests.Emit.Code;

public class CommentsTests
{
    [Theory]
    [InlineData("  two\r\n\tlines\u2028and more ", "two lines and more")]
    [InlineData("right \u202E to left", "right to left")]
    [InlineData("whole 💥 \0", "whole 💥")]
    public void Words_stand_on_one_line(string text, string expected) => Assert.Equal(expected, Comments.Words(text));

    // Not in an attribute: those cannot hold half a character.
    [Fact]
    public void Half_a_character_is_shown_to_be_broken() => Assert.Equal("half \uFFFD", Comments.Words("half \uD83D"));

    [Fact]
    public void Many_words_are_cut_short_and_no_character_in_two()
    {
        string words = Comments.Words(new string('a', 119) + string.Concat(Enumerable.Repeat("💥", 10)));
        Assert.Equal(new string('a', 119) + "💥…", words);
    }

    [Fact]
    public void Many_words_are_cut_between_two() => Assert.Equal(
        string.Concat(Enumerable.Repeat("seven b", 14)) + "seven…",
        Comments.Words(string.Concat(Enumerable.Repeat("seven b", 14)) + "seven " + new string('c', 40)));

    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("onetwothree", 5, "onetw…")]
    [InlineData("one\ntwo\nthree", 9, "one two…")]
    public void As_many_words_as_are_wanted(string text, int longest, string expected) =>
        Assert.Equal(expected, Comments.Words(text, longest));

    [Fact]
    public void A_range_beyond_the_text_does_no_harm() => Assert.Equal("b", Comments.Words("ab", new TextRange(1, 100)));

    [Fact]
    public void Documentation_is_escaped() => Assert.Equal("&lt;/summary&gt; &amp;amp; */", Comments.Doc("</summary> &amp; */"));

    [Fact]
    public void Documentation_is_always_well_formed() => Gen.String.Sample(text =>
        System.Xml.Linq.XElement.Parse($"<summary>{Comments.Doc(text)}</summary>") is not null
            && !Comments.Doc(text).AsSpan().ContainsAny("\n\r\u0085\u2028\u2029"));
}
