using System.Collections.Immutable;
using System.Globalization;

namespace ArticleGen.Tests.Diagnose;

/// <summary>What the tests of one rule share.</summary>
public abstract class RuleTextTest
{
    private protected abstract string Id { get; }

    /// <summary>
    /// Runs all rules on the article: this one reports something inside each pair of ⟦ and ⟧, and nothing else. The messages say which
    /// words exactly.
    /// </summary>
    private protected async Task ReportsMarkedAsync(string marked, params string[] messages)
    {
        MarkedText expected = MarkedText.Parse(marked);
        ImmutableArray<Diagnostic> reported = await Analysis.OfAsync(new TextFile("/desk/seeds/ferry.txt", expected.Text));
        reported = [.. reported.Where(diagnostic => diagnostic.Id == Id)];
        Assert.Equal(expected.Ranges.Count, reported.Length);
        Assert.All(expected.Ranges.Zip(reported), pair =>
        {
            Assert.InRange(pair.Second.Location.SourceSpan.Start, pair.First.Start, pair.First.End);
            Assert.InRange(pair.Second.Location.SourceSpan.End, pair.First.Start, pair.First.End);
        });
        if (messages.Length > 0)
        {
            Assert.Equal(messages, reported.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>What the rule says when the reading came upon <paramref name="problem"/>.</summary>
    private protected string MessageFor(Problem problem)
    {
        string text = new('x', problem.Range.End);
        return Assert.Single(Analysis.Of(AllRules.ById(Id), text, problem)).GetMessage(CultureInfo.InvariantCulture);
    }
}
