using ArticleGen.Tool.Explaining;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Pages;

/// <summary>An article on a page that stands alone, with all that was tried to find its quotes.</summary>
internal static class ExplainPage
{
    private static readonly PageAddress Page = new("explain.html");

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="view">The article.</param>
    /// <param name="at">The place that is explained alone; null for all of them.</param>
    internal static void Write(TextWriter output, ArticleView view, int? at)
    {
        HtmlWriter html = new(output);
        new PageFrame("articlegen explain", Site: null, StyleSheet.Load()).Write(
            html, Page, ArticlePage.GetTitle(view.Model, view.Article.Id), () =>
            {
                ArticlePage.Write(html, view, Page, site: null);
                WriteSteps(html, view, [.. view.Decisions.Where(step => IsAt(step, at))]);
            });
    }

    private static bool IsAt(Decision step, int? at) =>
        at is not { } offset || step.Sentence.Contains(offset) || step.Said.Any(said => said.Contains(offset));

    private static void WriteSteps(HtmlWriter html, ArticleView view, IReadOnlyList<Decision> steps)
    {
        html.Open("section", ("class", "steps"), ("aria-labelledby", "steps"));
        html.Element("h2", "What was tried", ("id", "steps"));
        TextLineCollection lines = SourceText.From(view.Article.Text).Lines;
        bool isOpen = true;
        foreach (IGrouping<(TextRange Sentence, TextRange? Cue), Decision> cue in steps.GroupBy(static step => (step.Sentence, step.Cue)))
        {
            (int line, int column) = TextPlace.Of(lines, cue.Key.Sentence.Start);
            html.Open("details", ("open", isOpen ? "" : null));
            isOpen = false;
            html.Open("summary");
            html.Element("strong", cue.Key.Cue is { } words ? $"“{OneLine.From(view.Words.Join(words))}”" : "no cue");
            html.Element("span", $" {line}:{column} ", ("class", "count"));
            html.Text(OneLine.From(view.Words.Join(cue.Key.Sentence)));
            html.Close();
            html.Open("ul", ("class", "tried"));
            foreach (Decision step in cue)
            {
                Write(html, view, step);
            }

            html.Close();
            html.Close();
        }

        if (steps.Count == 0)
        {
            html.Element("p", "No cue stands here, and no quotation in marks that is speech.");
        }

        html.Close();
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

    private static string Describe(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Quoted => "made a quote",
        DecisionOutcome.Claimed => "applies, but another pattern had the words",
        _ => "does not apply",
    };
}
