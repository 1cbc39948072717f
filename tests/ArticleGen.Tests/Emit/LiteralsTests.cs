using CsCheck;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Tests.Emit;

public class LiteralsTests
{
    [Theory]
    [InlineData("say \"hi\"", "\"say \\\"hi\\\"\"")]
    [InlineData("a\\b\r\n\t", "\"a\\\\b\\r\\n\\t\"")]
    [InlineData("Привет, é 💥", "\"Привет, é 💥\"")]
    [InlineData("\0\u2028\u202E\uFEFF", "\"\\u0000\\u2028\\u202E\\uFEFF\"")]
    public void Shows_what_can_be_seen_and_escapes_the_rest(string value, string expected) => Assert.Equal(expected, Literals.String(value));

    [Fact]
    public void A_string_is_what_the_compiler_reads() => Gen.String.Sample(value =>
        SyntaxFactory.ParseExpression(Literals.String(value)) is LiteralExpressionSyntax literal
        && !literal.ContainsDiagnostics
        && (string?)literal.Token.Value == value);

    [Fact]
    public void Writes_times_with_their_sign()
    {
        Assert.Equal("new(17, 35, 0)", Literals.Time(new(17, 35, 0)));
        Assert.Equal("new(-3, -30, 0)", Literals.Time(new(-3, -30, 0)));
    }
}
