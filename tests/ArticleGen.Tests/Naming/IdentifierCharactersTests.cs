namespace ArticleGen.Tests.Naming;

public class IdentifierCharactersTests
{
    public static IEnumerable<char> All => Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code);

    [Fact]
    public void An_identifier_starts_as_the_compiler_says() =>
        Assert.DoesNotContain(All, static c => IdentifierCharacters.IsStart(c) != SyntaxFacts.IsIdentifierStartCharacter(c));

    [Fact]
    public void And_goes_on_as_the_compiler_says() =>
        Assert.DoesNotContain(All, static c => IdentifierCharacters.IsPart(c) != SyntaxFacts.IsIdentifierPartCharacter(c));
}
