using ArticleGen.Tool.Explaining;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Pages;

/// <summary>An article on a page that stands alone, with all that was tried to find its quotes.</summary>
internal static class ExplainPage
{
    private static readonly PageAddress Page = new("explain.html");

    /// <summary>Writes the page. False when there is nothing to explain.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="view">The article.</param>
    /// <param name="at">The place that is explained alone; null for all of them.</param>
    internal static bool Write(TextWriter output, ArticleView view, int? at)
    {
        Decision[] steps = [.. view.Decisions.Where(step => IsAt(step, at))];
        HtmlWriter html = new(output);
        new PageFrame("articlegen explain", Site: null, StyleSheet.Load()).Write(
            html, Page, ArticlePage.GetTitle(view.Model, view.Article.Id), () =>
            {
                ArticlePage.Write(html, view, Page, site: null);
                WriteSteps(html, view, steps);
            });
        return at is null ? view.Article.Attributions.Count > 0 : Explanation.HasCue(steps);
    }

    private static bool IsAt(Decision step, int? at) =>
        at is not { } offset || step.Sentence.Contains(offset) || step.Said.Any(said => said.Contains(offset));

    private static void WriteSteps(HtmlWriter html, ArticleView view, IReadOnlyList<Decision> steps)
    {
        html.Open("section", ("class", "steps"), ("aria-labelledby", "steps"));
        html.Element("h2", "What was tried, sentence by sentence", ("id", "steps"));
        TextLineCollection lines = SourceText.From(view.Article.Text).Lines;
        foreach (IGrouping<TextRange, Decision> sentence in steps.GroupBy(static step => step.Sentence))
        {
            Write(html, view, TextPlace.Of(lines, sentence.Key.Start), sentence.Key, [.. sentence]);
        }

        if (!Explanation.HasCue(steps))
        {
            html.Element("p", "No cue stands here, and no quotation in marks that is speech.");
        }

        html.Close();
    }

    // Open where something came of it: the rest is there for those who ask.
    private static void Write(
        HtmlWriter html, ArticleView view, (int Line, int Column) place, TextRange sentence, IReadOnlyList<Decision> steps)
    {
        bool isMade = steps.Any(static step => step.Outcome == DecisionOutcome.Quoted);
        html.Open("details", ("open", isMade ? "" : null));
        html.Open("summary");
        html.Element("span", $"{place.Line}:{place.Column} ", ("class", "count"));
        html.Text(OneLine.From(view.Words.Join(sentence)));
        html.Close();
        foreach (IGrouping<TextRange?, Decision> cue in steps.GroupBy(static step => step.Cue))
        {
            html.Element("p", cue.Key is { } words ? $"“{OneLine.From(view.Words.Join(words))}”" : "Without a cue", ("class", "cue"));
            html.Open("ul", ("class", "tried"));
            foreach (Decision step in cue.Where(static step => step.Outcome != DecisionOutcome.NotMet))
            {
                Write(html, view, step);
            }

            WriteNotMet(html, [.. cue.Where(static step => step.Outcome == DecisionOutcome.NotMet).Select(static step => step.Pattern)]);
            html.Close();
        }

        html.Close();
    }

    private static void WriteNotMet(HtmlWriter html, string[] patterns)
    {
        if (patterns.Length > 0)
        {
            html.Element("li", $"not met: {string.Join(", ", patterns)}");
        }
    }

    private static void Write(HtmlWriter html, ArticleView view, Decision step)
    {
        html.Open("li", ("class", step.Outcome == DecisionOutcome.Quoted ? "made" : null));
        html.Element("strong", step.Pattern);
        html.Text(" " + Describe(step.Outcome));
        foreach (TextRange said in step.Said)
        {
            WriteRow("said", OneLine.From(view.Words.Join(said)));
        }

        if (step.SpeakerRange is { } speaker)
        {
            WriteRow("speaker", $"“{OneLine.From(view.Words.Join(speaker))}” = {OneLine.From(step.Speaker ?? "?")}");
        }

        if (step.Candidates.Count > 0)
        {
            WriteRow("could mean", OneLine.From(string.Join(", ", step.Candidates)));
        }

        html.Close();

        void WriteRow(string what, string value)
        {
            html.Open("div", ("class", "why-row"));
            html.Element("span", what + ": ", ("class", "why-what"));
            html.Text(value);
            html.Close();
        }
    }

    private static string Describe(DecisionOutcome outcome) =>
        outcome == DecisionOutcome.Quoted ? "made a quote" : "applies, but another pattern had the words";
}
