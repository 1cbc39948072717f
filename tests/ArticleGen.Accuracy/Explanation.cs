using ArticleGen.Accuracy.Misses;

namespace ArticleGen.Accuracy;

/// <summary>Shows how the quotes around a place in an article came about: the patterns tried, the words they were tried on, the candidates for a pronoun.</summary>
internal static class Explanation
{
    public static void Write(string text, int offset, TextWriter output)
    {
        (ArticleReading reading, ValueList<Decision> decisions) = ArticleReader.Explain(text);
        List<Decision> here = [.. decisions.Where(decision => decision.Sentence.Contains(offset) || decision.Said.Any(said => said.Contains(offset)))];
        if (here.Count == 0)
        {
            output.WriteLine("No cue stands in this sentence, and no quotation in marks that is speech.");
        }

        foreach (IGrouping<(TextRange Sentence, TextRange? Cue), Decision> cue in here.GroupBy(decision => (decision.Sentence, decision.Cue)))
        {
            output.WriteLine($"{cue.Key.Cue?.In(text) ?? "(no cue)"}  in  {Excerpts.Join(text, [cue.Key.Sentence])}");
            foreach (Decision decision in cue)
            {
                Write(text, decision, output);
            }
        }

        foreach (QuoteReading quote in reading.Quotes.Where(quote => quote.Range.Contains(offset)))
        {
            output.WriteLine($"=> {quote.Kind} by {(quote.Speaker is { } speaker ? reading.Actors[speaker].Name : "nobody")} ({quote.Pattern}): {Excerpts.Join(text, [quote.Range])}");
        }
    }

    private static void Write(string text, Decision decision, TextWriter output)
    {
        output.WriteLine($"  {decision.Outcome,-7}  {decision.Pattern}");
        foreach (TextRange said in decision.Said)
        {
            output.WriteLine($"           said     {Excerpts.Join(text, [said])}");
        }

        if (decision.SpeakerRange is { } range)
        {
            output.WriteLine($"           speaker  {Excerpts.Join(text, [range])} = {decision.Speaker ?? "?"}");
        }

        if (decision.Candidates.Count > 0)
        {
            output.WriteLine($"           could be {string.Join(", ", decision.Candidates)}");
        }
    }
}
