using ArticleGen.Emit.Code;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Tests.Emit.Code;

public class LiteralsTests
{
    [Theory]
    [InlineData("say \"hi\"", "\"say \\\"hi\\\"\"")]
    [InlineData("a\\b\r\n\t", "\"a\\\\b\\r\\n\\t\"")]
    [InlineData("Привет, é 💥", "\"Привет, é 💥\"")]
    [InlineData("\0\u2028\u202E\uFEFF", "\"\\u0000\\u2028\\u202E\\uFEFF\"")]
    public void Shows_what_can_be_seen_and_escapes_the_rest(string value, string expected) => Assert.Equal(expected, Escaped(value));

    [Fact]
    public void A_string_is_what_the_compiler_reads() => Gen.String.Sample(value =>
        SyntaxFactory.ParseExpression(Escaped(value)) is LiteralExpressionSyntax literal
        && !literal.ContainsDiagnostics
        && (string?)literal.Token.Value == value);

    private static string Escaped(string value) =>
        Literals.AppendEscaped(new StringBuilder("\""), value, 0, value.Length).Append('"').ToString();
}
