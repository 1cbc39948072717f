using CsCheck;

namespace ArticleGen.Tests.Naming;

public class IdentifiersTests
{
    [Theory]
    [InlineData("russia-nato-slam-door", "RussiaNatoSlamDoor")]
    [InlineData("RUSSIA-NATO", "RussiaNato")]
    [InlineData("UN and OSCE", "UNAndOsce")]
    [InlineData("McDonald's plan", "McDonaldsPlan")]
    [InlineData("Sinéad O’Connor", "SinéadOConnor")]
    [InlineData("2008-review", "_2008Review")]
    [InlineData("2008-08-21", "_2008_08_21")]
    [InlineData("g20 2008", "G20_2008")]
    [InlineData("class", "Class")]
    [InlineData("a#b\"c'd", "ABCd")]
    [InlineData("новости дня", "НовостиДня")]
    [InlineData("日本", "日本")]
    [InlineData("breaking 💥 news", "BreakingNews")]
    [InlineData("💥", "Untitled")]
    [InlineData("---", "Untitled")]
    [InlineData("", "Untitled")]
    [InlineData("\u0301accent", "_\u0301accent")]
    [InlineData("so\u00ADft\u200Dly", "Softly")]
    [InlineData("snake_case_1_2", "SnakeCase1_2")]
    public void Makes_PascalCase(string name, string expected) => Assert.Equal(expected, Identifiers.PascalCase(name));

    [Fact]
    public void Is_always_a_valid_name_and_never_a_keyword() => Gen.String.Sample(name =>
    {
        string made = Identifiers.PascalCase(name);
        return SyntaxFacts.IsValidIdentifier(made) && SyntaxFacts.GetKeywordKind(made) == SyntaxKind.None;
    });

    [Fact]
    public void Never_has_an_underscore_before_a_letter() => Gen.String.Sample(name =>
    {
        string made = Identifiers.PascalCase(name);
        return Enumerable.Range(0, made.Length).All(i => made[i] != '_' || !char.IsLetter(made[i + 1]));
    });
}
