using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Explaining;

/// <summary>
/// Shows how the quotes around a place in an article came about: the patterns tried, the words they were tried on, the candidates for a
/// pronoun. All words are shown as the file has them, with its markup.
/// </summary>
/// <param name="text">The text of the file.</param>
/// <param name="format">How the file is written.</param>
/// <param name="lexicon">The words added to the built-in lists.</param>
internal sealed class Explanation(string text, ArticleFormat format, ArticleLexicon lexicon)
{
    /// <summary>Writes one line for each quotation, act and thought; false when there is none.</summary>
    internal bool WriteAll(TextWriter output, CancellationToken cancel)
    {
        ArticleReading reading = ArticleReader.Read(text, format, lexicon, cancel);
        TextLineCollection lines = SourceText.From(text).Lines;
        foreach (QuoteReading quote in reading.Attributions)
        {
            (int line, int column) = TextPlace.Of(lines, quote.Range.Start);
            string cue = quote.CueRange is { } range ? $", cue '{OneLineExcerpt.Join(text, range)}'" : "";
            string named = quote.SpeakerRange is { } words ? $", words '{OneLineExcerpt.Join(text, words)}'" : "";
            output.Write(
                $"{line}:{column}  {SpeakerOf(quote, reading)}  ({quote.Pattern}{cue}{named})\n"
                + $"    {quote.Kind}: {OneLineExcerpt.Join(text, quote.Range)}\n");
        }

        return reading.Attributions.Count > 0;
    }

    /// <summary>
    /// Writes all that was tried in the sentence at <paramref name="offset"/>; false when it has nothing that could be quoted: then only
    /// the patterns of whole sentences were tried.
    /// </summary>
    internal bool WriteAt(int offset, TextWriter output, CancellationToken cancel)
    {
        (ArticleReading reading, ValueList<Decision> decisions) = ArticleReader.Explain(text, format, lexicon, cancel);
        List<Decision> here = [
            .. decisions.Where(decision => decision.Sentence.Contains(offset) || decision.Said.Any(said => said.Contains(offset)))
        ];
        bool hasCue = HasCue(here);
        if (!hasCue)
        {
            output.Write("No cue stands in this sentence, and no quotation in marks that is speech.\n");
        }

        foreach (IGrouping<(TextRange Sentence, TextRange? Cue), Decision> cue in here.GroupBy(
            decision => (decision.Sentence, decision.Cue)))
        {
            output.Write($"{cue.Key.Cue?.In(text) ?? "(no cue)"}  in  {OneLineExcerpt.Join(text, cue.Key.Sentence)}\n");
            foreach (Decision decision in cue)
            {
                Write(decision, output);
            }
        }

        foreach (QuoteReading quote in reading.Attributions.Where(quote => quote.Range.Contains(offset)))
        {
            output.Write($"=> {quote.Kind} by {SpeakerOf(quote, reading)} ({quote.Pattern}): {OneLineExcerpt.Join(text, quote.Range)}\n");
        }

        return hasCue;
    }

    /// <summary>Whether there is anything to explain: not only patterns of whole sentences that were not met.</summary>
    internal static bool HasCue(IEnumerable<Decision> steps) =>
        steps.Any(static step => step.Cue is not null || step.Outcome != DecisionOutcome.NotMet);

    private static string SpeakerOf(QuoteReading quote, ArticleReading reading) =>
        quote.Speaker is { } speaker ? reading.Actors[speaker].Name : "nobody";

    private void Write(Decision decision, TextWriter output)
    {
        output.Write($"  {decision.Outcome,-7}  {decision.Pattern}\n");
        foreach (TextRange said in decision.Said)
        {
            output.Write($"           said     {OneLineExcerpt.Join(text, said)}\n");
        }

        if (decision.SpeakerRange is { } range)
        {
            output.Write($"           speaker  {OneLineExcerpt.Join(text, range)} = {decision.Speaker ?? "?"}\n");
        }

        if (decision.Candidates.Count > 0)
        {
            output.Write($"           could be {string.Join(", ", decision.Candidates)}\n");
        }
    }
}
