using ArticleGen.Emit.Packed;
using Placeholder.ArticleInternals;

namespace ArticleGen.Tests.Emit.Packed;

/// <summary>What the markup of an article costs in its record.</summary>
public class PackedMarkupTests
{
    // Besides one for the length of the part, which all parts have.
    [Fact]
    public void Plain_text_costs_no_character() => Assert.Equal(0, PackedMarkup.Write(ValueList<TextEdit>.Empty).Length);

    // "**pier**": the number of stretches, and of each its distance, its length and the number of its words.
    [Fact]
    public void A_word_in_bold_costs_six_characters() => Assert.Equal(
        1 + (2 * 3),
        PackedMarkup.Write(ValueList<TextEdit>.Of([new(new(20, 2), ""), new(new(26, 2), "")])).Length);

    [Fact]
    public void No_paragraph_break_ends_a_line_of_the_data() => Assert.DoesNotContain(
        "\n",
        PackedMarkup.Write(ValueList<TextEdit>.Of([new(new(20, 5), "\n\n"), new(new(40, 1), " ")])).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void The_numbers_of_words_are_those_that_the_generated_code_reads() =>
        Assert.Equal(PackedMarkup.Common, ArticleMarkup.Common);
}
