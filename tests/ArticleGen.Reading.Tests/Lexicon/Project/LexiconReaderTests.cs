using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Lexicon.Project;

public class LexiconReaderTests
{
    [Theory]
    [InlineData("agency: Harbour Wire", "Agency|Harbour Wire|")]
    [InlineData("  AGENCY :  Harbour   Wire , HW ", "Agency|Harbour Wire,HW|")]
    [InlineData("media: The Varna Post", "Media|The Varna Post|")]
    [InlineData("section: Have your say", "Section|Have your say|")]
    [InlineData("title: Harbour Master", "Title|Harbour Master|")]
    [InlineData("title: Portreeve | female honorific", "Title|Portreeve|female,honorific")]
    [InlineData("person: Ines Calder, I. K. Calder | female", "Person|Ines Calder,I. K. Calder|female")]
    [InlineData("organization: Bread and Salt, BAS", "Organization|Bread and Salt,BAS|")]
    [InlineData("place: Old Harbour", "Place|Old Harbour|")]
    [InlineData("verb: toot", "Verb|toot,toots,tooted,tooted,tooting|")]
    [InlineData("title: Portreeve\t|\tfemale\thonorific", "Title|Portreeve|female,honorific")]
    [InlineData("verb: Toot | quote, clause", "Verb|toot,toots,tooted,tooted,tooting|quote,clause")]
    [InlineData("verb: spake, spakes, spoke, spoken, spaking", "Verb|spake,spakes,spoke,spoken,spaking|")]
    public void Reads_a_line(string line, string expected)
    {
        LexiconReading reading = ArticleLexicon.Read(line);
        Assert.Empty(reading.Problems);
        Assert.Equal(expected, Show(Assert.Single(reading.Lexicon.Entries)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\r")]
    [InlineData("# a comment: with a colon\n  # another\n\t\n")]
    [InlineData("\uFEFF# a comment behind a byte order mark")]
    public void Blank_lines_and_comments_say_nothing(string text)
    {
        LexiconReading reading = ArticleLexicon.Read(text);
        Assert.Empty(reading.Problems);
        Assert.True(reading.Lexicon.IsEmpty);
    }

    [Theory]
    [InlineData("agency: A Wire\nagency: B Wire\n")]
    [InlineData("agency: A Wire\r\nagency: B Wire")]
    [InlineData("agency: A Wire\ragency: B Wire\r")]
    public void Lines_end_in_any_way(string text) => Assert.Equal(2, ArticleLexicon.Read(text).Lexicon.Entries.Count);

    [Theory]
    [InlineData("[Harbour Wire]", "it has no colon")]
    [InlineData("[agencie]: Harbour Wire", "there is no such kind of word")]
    [InlineData("[]: Harbour Wire", "there is no such kind of word")]
    [InlineData("[agency:]", "nothing stands behind the colon")]
    [InlineData("[agency: ,]", "nothing stands behind the colon")]
    [InlineData("[agency: | female]", "nothing stands behind the colon")]
    [InlineData("verb: [write, writes, wrote]", "3 forms are given")]
    [InlineData("verb: [w8]", "a verb is written in letters")]
    [InlineData("agency: [--]", "it has neither letter nor digit")]
    [InlineData("person: [bell Hale]", "it starts in lower case")]
    [InlineData("person: [H\uFFFDle]", "it holds U+FFFD")]
    public void A_line_that_is_not_understood_is_told_and_left_out(string marked, string detail)
    {
        LexiconReading reading = Read(marked, out TextRange expected);
        LexiconProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(expected, problem.Range);
        Assert.StartsWith(detail, problem.Detail, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Advice);
        Assert.True(reading.Lexicon.IsEmpty);
    }

    [Theory]
    [InlineData("agency: Harbour Wire | [female]", "Agency|Harbour Wire|")]
    [InlineData("title: Portreeve | [honorfic] female", "Title|Portreeve|female")]
    [InlineData("verb: toot | quote [caluse]", "Verb|toot,toots,tooted,tooted,tooting|quote")]
    [InlineData("verb: toot | [act]", "Verb|toot,toots,tooted,tooted,tooting|")]
    [InlineData("agency: Harbour Wire, [?!], HW", "Agency|Harbour Wire,HW|")]
    public void A_part_that_is_not_understood_is_told_and_the_rest_counts(string marked, string entry)
    {
        LexiconReading reading = Read(marked, out TextRange expected);
        Assert.Equal(expected, Assert.Single(reading.Problems).Range);
        Assert.Equal(entry, Show(Assert.Single(reading.Lexicon.Entries)));
    }

    [Fact]
    public void Problems_are_told_in_the_order_of_the_text() =>
        Assert.Equal(["?!", "male"], ArticleLexicon.Read("agency: Harbour Wire, ?! | male").Problems.Select(problem => problem.Words));

    [Theory]
    [InlineData("agncy: Harbour Wire", "agency")]
    [InlineData("organisation: Bread and Salt", "organization")]
    [InlineData("verbs: toot", "verb")]
    [InlineData("agencies: Harbour Wire", "agency")]
    [InlineData("peron: Ines Calder", "person")]
    [InlineData("title: Portreeve | femal", "female")]
    [InlineData("word: toot", null)]
    public void A_slip_is_told_with_the_word_that_was_meant(string line, string? suggestion) =>
        Assert.Equal(suggestion, Assert.Single(ArticleLexicon.Read(line).Problems).Suggestion);

    [Theory]
    [InlineData("agency: Harbour Wire\n\nagency: [HARBOUR Wire]", "line 1 has it already, as 'agency'")]
    [InlineData("person: Calder\norganization: [Calder]", "line 1 has it already, as 'person'")]
    [InlineData("# names\nagency: Harbour Wire, HW\nagency: Hale Wire, [HW]", "line 2 has it already, as 'agency'")]
    [InlineData("verb: toot\nverb: [toot] | quote", "line 1 has it already, as 'verb'")]
    public void A_name_can_be_listed_once(string marked, string detail)
    {
        LexiconReading reading = Read(marked, out TextRange expected);
        LexiconProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(expected, problem.Range);
        Assert.Equal(detail, problem.Detail);
    }

    [Fact]
    public void A_section_a_title_and_a_name_may_have_the_same_letters() =>
        Assert.Empty(ArticleLexicon.Read("section: Harbour\ntitle: Harbour\nplace: Harbour\nverb: harbour").Problems);

    [Fact]
    public void Lexicons_are_equal_by_what_they_say()
    {
        ArticleLexicon one = ArticleLexicon.Read("agency: HW\n").Lexicon;
        ArticleLexicon same = ArticleLexicon.Read("# wires\nagency:  HW").Lexicon;
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, ArticleLexicon.Read("agency: PW").Lexicon);
        Assert.NotEqual(one, ArticleLexicon.Empty);
    }

    [Fact]
    public void Joined_lexicons_have_the_lines_of_all()
    {
        ArticleLexicon one = ArticleLexicon.Read("agency: HW").Lexicon;
        Assert.Same(one, ArticleLexicon.Join([one]));
        Assert.True(ArticleLexicon.Join([]).IsEmpty);
        Assert.Equal(2, ArticleLexicon.Join([one, ArticleLexicon.Read("media: The Varna Post").Lexicon]).Entries.Count);
    }

    /// <summary>Reads a text in which square brackets mark the words at fault.</summary>
    private static LexiconReading Read(string marked, out TextRange atFault)
    {
        int open = marked.IndexOf('[', StringComparison.Ordinal);
        int close = marked.IndexOf(']', StringComparison.Ordinal);
        atFault = TextRange.Between(open, close - 1);
        return ArticleLexicon.Read(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
    }

    private static string Show(LexiconEntry entry) => $"{entry.Kind}|{string.Join(",", entry.Forms)}|{string.Join(",", entry.Flags)}";
}
