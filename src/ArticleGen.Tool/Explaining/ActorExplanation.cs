using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Explaining;

/// <summary>
/// Shows who is in an article: each actor, what it is and why, and each mention with the reason why it was taken for this actor.
/// </summary>
/// <param name="text">The text of the file.</param>
/// <param name="format">How the file is written.</param>
/// <param name="lexicon">The words added to the built-in lists.</param>
internal sealed class ActorExplanation(string text, ArticleFormat format, ArticleLexicon lexicon)
{
    private readonly TextLineCollection _lines = SourceText.From(text).Lines;

    /// <summary>Writes the actors; false when there is none.</summary>
    internal bool Write(TextWriter output, CancellationToken cancel)
    {
        (ArticleReading reading, ValueList<ActorDecision> decisions) = ArticleReader.ExplainActors(text, format, lexicon, cancel);
        ILookup<int, ActorDecision> steps = decisions.ToLookup(static step => step.Actor);
        for (int i = 0; i < reading.Actors.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            Write(output, reading.Actors[i], [.. steps[i]]);
        }

        return reading.Actors.Count > 0;
    }

    private void Write(TextWriter output, ActorReading actor, ActorDecision[] steps)
    {
        output.Write($"{actor.Name}  ({actor.Kind})\n");
        foreach (ActorDecision step in steps)
        {
            (int line, int column) = TextPlace.Of(_lines, step.Words.Start);
            string words = step.Words.Length > 0 ? $"{OneLineExcerpt.Join(text, step.Words)}  " : "";
            string others = step.Others.Count > 0 ? $"; not {string.Join(", ", step.Others)}" : "";
            output.Write(step.Kind is { } kind
                ? $"    {line}:{column}  is {ActorKindWords.Describe(kind)}: {step.Why}\n"
                : $"    {line}:{column}  {words}({step.Why}{others})\n");
        }
    }
}
