using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Tests.Passages;

public class TokenizerTests
{
    [Theory]
    [InlineData("Calder said no.", "Calder said no .")]
    [InlineData("the port's pilots", "the port 's pilots")]
    [InlineData("the port\u2019s pilots", "the port \u2019s pilots")]
    [InlineData("the workers' rights", "the workers ' rights")]
    [InlineData("U.S. ships", "U.S. ships")]
    [InlineData("at 5 a.m. on Friday", "at 5 a.m. on Friday")]
    [InlineData("J. R. Calder", "J. R. Calder")]
    [InlineData("J.R. Calder", "J.R. Calder")]
    [InlineData("Mr. Hale", "Mr . Hale")]
    [InlineData("a re-run of the vote", "a re-run of the vote")]
    [InlineData("AT&T said", "AT&T said")]
    [InlineData("well -- no", "well -- no")]
    [InlineData("well\u2014no", "well \u2014 no")]
    [InlineData("so ... no", "so ... no")]
    [InlineData("so\u2026 no", "so \u2026 no")]
    [InlineData("1,200.50 euros", "1,200.50 euros")]
    [InlineData("at 17:35, then", "at 17:35 , then")]
    [InlineData("Obrador\u0301 said", "Obrador\u0301 said")]
    [InlineData("(she left)", "( she left )")]
    [InlineData("it won't do", "it won't do")]
    [InlineData("O'Hara said", "O'Hara said")]
    [InlineData("end.Start", "end . Start")]
    public void Cuts_into_words_and_signs(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', Words(text)));

    [Fact]
    public void Takes_a_quoted_stretch_for_one_token() =>
        Assert.Equal(["\"We reopen, all of us,\"", "Calder", "said", "."], Words("\"We reopen, all of us,\" Calder said."));

    [Theory]
    [InlineData("NATO", true, true)]
    [InlineData("U.S.", true, true)]
    [InlineData("Calder", true, false)]
    [InlineData("I", true, false)]
    [InlineData("port", false, false)]
    [InlineData("iPhone", true, false)]
    [InlineData("\u00C9lise", true, false)]
    public void Sees_capitals(string word, bool capitalized, bool all)
    {
        Token token = Load(word)[0];
        Assert.Equal((capitalized, all), (token.IsCapitalized, token.IsAllCaps));
    }

    [Theory]
    [InlineData(",", nameof(TokenKind.Comma))]
    [InlineData(".", nameof(TokenKind.Period))]
    [InlineData("?", nameof(TokenKind.Question))]
    [InlineData("!", nameof(TokenKind.Exclamation))]
    [InlineData(":", nameof(TokenKind.Colon))]
    [InlineData(";", nameof(TokenKind.Semicolon))]
    [InlineData("\u2013", nameof(TokenKind.Dash))]
    [InlineData("--", nameof(TokenKind.Dash))]
    [InlineData("...", nameof(TokenKind.Ellipsis))]
    [InlineData("[", nameof(TokenKind.OpenBracket))]
    [InlineData(")", nameof(TokenKind.CloseBracket))]
    [InlineData("%", nameof(TokenKind.Other))]
    [InlineData("12", nameof(TokenKind.Number))]
    public void Knows_each_sign(string sign, string kind) => Assert.Equal(kind, Load(sign)[0].Kind.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("\0x\uFFFD")]
    [InlineData("''''''")]
    [InlineData("\uD83D\uDE00\uD83D\uDE00 sailed")]
    [InlineData("...---...,,,")]
    public void Covers_the_text_in_order_without_overlap(string text)
    {
        Passage passage = Load(text);
        int end = 0;
        for (int i = 0; i < passage.Count; i++)
        {
            Assert.True(passage[i].Start >= end && passage[i].Length > 0 && passage[i].End <= text.Length);
            end = passage[i].End;
        }
    }

    private static Passage Load(string text)
    {
        Passage passage = new(text, Vocabulary.Default);
        passage.Load(new TextRange(0, text.Length));
        return passage;
    }

    private static List<string> Words(string text)
    {
        Passage passage = Load(text);
        return [.. Enumerable.Range(0, passage.Count).Select(passage.WordAt)];
    }
}
