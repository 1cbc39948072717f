using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>Problems of two kinds, found at different times, have to be put in the order of the text: steps grow with their number whatever the kinds are.</summary>
public class HostileProblemsTests
{
    private const int Length = 12 * 1024;
    private const double MostTimesAsManySteps = 2.3;

    private static readonly StepCounter Counter = new();

    public static TheoryData<ProblemKind> Kinds => [.. HostileProblems.Pieces.Keys];

    [Fact]
    public void Each_kind_has_its_text() => Assert.Equal(Enum.GetValues<ProblemKind>(), HostileProblems.Pieces.Keys.Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Steps_grow_with_the_length_for_each_pair(ProblemKind kind)
    {
        foreach ((ProblemKind One, ProblemKind Other) pair in HostileProblems.Pairs.Where(pair => pair.One == kind))
        {
            long half = Counter.CountSteps(HostileProblems.Alternating(pair, Length));
            long whole = Counter.CountSteps(HostileProblems.Alternating(pair, 2 * Length));
            Assert.True(whole < half * MostTimesAsManySteps, $"{pair}: {half} steps for {Length} characters, and {whole} for twice as many");
        }
    }

    // As the kinds show only where they are allowed to: those that an article can have many of do come up, and in two passes.
    [Theory]
    [InlineData(ProblemKind.UnattributedQuote)]
    [InlineData(ProblemKind.UnclosedQuotationMark)]
    [InlineData(ProblemKind.UnopenedQuotationMark)]
    [InlineData(ProblemKind.MisspeltCue)]
    [InlineData(ProblemKind.NameSpeltTwoWays)]
    [InlineData(ProblemKind.MismatchedQuotationMarks)]
    [InlineData(ProblemKind.ReopenedQuotation)]
    public void Texts_have_the_problems_they_are_made_for(ProblemKind kind)
    {
        ArticleReading reading = Invariants.CheckText(HostileProblems.Alternating((kind, kind), 4096));
        Assert.Contains(reading.Problems, problem => problem.Kind == kind);
    }
}
