namespace ArticleGen.Reading.Tests.Checks;

public class NameSpellingsTests
{
    [Theory]
    // A surname alone, like the surname of one person.
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Haldorson said.", "Haldorson>Haldorsen")]
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Haldosren said.", "Haldosren>Haldorsen")]
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Haldorssen said.", "Haldorssen>Haldorsen")]
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Haldrsen said.", "Haldrsen>Haldorsen")]
    [InlineData("\"We sail,\" Mr. Haldorson said. Tom Haldorsen opened the port.", "Haldorson>Haldorsen")]
    // Where the surname alone is the usual spelling, the full name is marked.
    [InlineData("Ines Haldorson opened the port. \"We sail,\" Haldorsen said. \"At dawn,\" Haldorsen said.", "Haldorson>Haldorsen")]
    // One role, or one at most, does not tell two persons apart.
    [InlineData("Captain Ines Haldorsen opened the port. \"We sail,\" Captain Haldorson said.", "Haldorson>Haldorsen")]
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Captain Haldorson said.", "Haldorson>Haldorsen")]
    // The same given name.
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Haldorsen said. \"At dawn,\" Ines Haldorson said.", "Haldorson>Haldorsen")]
    [InlineData("Ines Haldorson left. Ines Haldorsen opened the port. \"We sail,\" Ines Haldorsen said.", "Haldorson>Haldorsen")]
    // Organizations.
    [InlineData("The Haldorsen Bank closed. The Haldorsen Bank said it was late. The Haldorson Bank said nothing.", "Haldorson>Haldorsen")]
    public void The_rarer_spelling_is_told(string body, string slip) => Assert.Equal([slip], Slips(body));

    [Fact]
    public void It_is_told_at_each_place() => Assert.Equal(
        ["Haldorson>Haldorsen", "Haldorson>Haldorsen"],
        Slips("Ines Haldorsen left Haldorsen's ship, Haldorsen said. \"We sail,\" Haldorson said. \"At dawn,\" Haldorson said."));

    [Theory]
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Haldorsen said.")]
    // Both may be right: two persons with given names, as often the one as the other, or with other given names.
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Ines Haldorson said.")]
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Haldorsen said. \"At dawn,\" Tom Haldorson said.")]
    [InlineData("Ines Haldorsen and Tom Haldorson opened the port. \"We sail,\" Haldorson said.")]
    [InlineData("Ines Haldorsen and Tom Haldorzen opened the port. \"We sail,\" Haldorien said.")]
    [InlineData("Ines Haldorsen left. \"We sail,\" Haldorsen said. \"At dawn,\" Ines Haldorson said. Tom Haldorson stayed.")]
    // Other roles, other persons.
    [InlineData("Captain Ines Haldorsen opened the port. \"We sail,\" Mayor Haldorson said.")]
    // Short names, first letters, two slips.
    [InlineData("Ines Calda opened the port. \"We sail,\" Calde said.")]
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Baldorsen said.")]
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Haldarson said.")]
    // Other forms of one name.
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" Haldorsens said.")]
    [InlineData("Pavel Petrov opened the port. \"We sail,\" Petrova said.")]
    [InlineData("Jan Kowalski opened the port. \"We sail,\" Kowalska said.")]
    [InlineData("Ines Haldorsen opened the port. \"We sail,\" HALDORSEN said.")]
    // A word that is known is no slip.
    [InlineData("Ines Russla opened the port. \"We sail,\" Russia said.")]
    [InlineData("Ines Robers opened the port. \"We sail,\" Robert said.")]
    public void What_may_be_two_names_is_not(string body) => Assert.Empty(Slips(body));

    [Fact]
    public void A_list_of_many_names_is_not_compared()
    {
        string names = string.Concat(
            Enumerable.Range(0, 210).Select(i => $"\"We sail,\" said Tom {(char)('A' + (i % 26))}{(char)('a' + (i / 26))}xyv. "));
        Assert.Empty(Slips("Ines Haldorsen opened the port. \"We sail,\" Haldorson said. " + names));
    }

    private static string[] Slips(string body)
    {
        ArticleReading reading = ArticleReader.Read("Ferry resumes\n\n" + body + "\n");
        Invariants.Check(reading);
        return [
            .. reading.Problems.Where(problem => problem.Kind == ProblemKind.NameSpeltTwoWays)
                .Select(problem => $"{problem.Range.In(reading.Text)}>{problem.Suggestion}")
        ];
    }
}
