using ArticleGen.Emit.Code;

namespace ArticleGen.Tests.Emit.Code;

public class TextPiecesTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("an ordinary line\n", 4)]
    [InlineData("\n", 4)]
    [InlineData("no end ", 4)]
    [InlineData("💥", 4)]
    public void Pieces_cover_the_text_in_order(string line, int atLeast)
    {
        string text = line.Length == 0 ? "" : string.Concat(Enumerable.Repeat(line, 100_000 / line.Length));
        List<TextRange> pieces = TextPieces.Split(text);
        Assert.True(pieces.Count >= atLeast);
        Assert.Equal(text, string.Concat(pieces.Select(piece => piece.In(text))));
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 0, 1 << 15));
        Assert.All(pieces.Skip(1), piece => Assert.False(char.IsLowSurrogate(text[piece.Start])));
    }
}
