using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>
/// Problems of two kinds, found at different times, have to be put in the order of the text: steps grow with their number whatever the
/// kinds are.
/// </summary>
public class ProblemSnippetTests
{
    private const int Length = 12 * 1024;
    private const double MostTimesAsManySteps = 2.3;

    private static readonly StepCounter Counter = new();

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, ProblemSnippet.All.Count)];

    [Fact]
    public void Each_kind_has_its_text() =>
        Assert.Equal(Enum.GetValues<ProblemKind>(), ProblemSnippet.All.Select(snippet => snippet.Kind).Distinct().Order());

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_text_raises_the_problem_that_it_is_made_for_once_and_repeated(int number)
    {
        ProblemSnippet snippet = ProblemSnippet.All[number];
        Assert.True(snippet.IsRaised(snippet.Front + snippet.Piece));
        Assert.True(snippet.IsRaised(snippet.Write(snippet, 4096)));
        Invariants.CheckText(snippet.Write(snippet, 4096));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Steps_grow_with_the_length_for_each_pair(int number)
    {
        ProblemSnippet snippet = ProblemSnippet.All[number];
        foreach (ProblemSnippet other in ProblemSnippet.All.Skip(number))
        {
            long half = Counter.CountSteps(snippet.Write(other, Length), snippet.JoinFormat(other));
            long whole = Counter.CountSteps(snippet.Write(other, 2 * Length), snippet.JoinFormat(other));
            Assert.True(
                whole < half * MostTimesAsManySteps,
                $"{snippet.Kind} and {other.Kind}: {half} steps for {Length} characters, and {whole} for twice as many");
        }
    }
}
