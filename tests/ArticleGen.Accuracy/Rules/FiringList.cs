using ArticleGen.Accuracy.Corpora;

namespace ArticleGen.Accuracy.Rules;

/// <summary>Lists firings of one rule with the words around them.</summary>
internal static class FiringList
{
    private const int Around = 200;

    /// <summary>
    /// Writes up to <paramref name="count"/> firings, spread evenly over the articles; each <paramref name="seed"/> starts at another one.
    /// </summary>
    public static void Write(string corpus, string rule, int count, int seed, TextWriter output)
    {
        List<Firing> all = [.. Corpus.Load(corpus).SelectMany(RuleCheck.Of).Where(firing => firing.Rule == rule)];
        double step = Math.Max(1, all.Count / (double)Math.Max(1, count));
        double first = seed * 0.382 % 1 * step;
        int number = 0;
        for (double at = first; at < all.Count && number < count; at += step)
        {
            Write(++number, all[(int)at], output);
        }
    }

    private static void Write(int number, Firing firing, TextWriter output)
    {
        int from = Math.Max(0, firing.Range.Start - Around);
        int end = Math.Min(firing.Text.Length, firing.Range.End + Around);
        string context = $"{firing.Text[from..firing.Range.Start]}⟦{firing.Range.In(firing.Text)}⟧{firing.Text[firing.Range.End..end]}";
        output.WriteLine($"{number} {firing.Article} {firing.Range.Start}  {firing.Message.ReplaceLineEndings(" ")}");
        output.WriteLine($"    {context.ReplaceLineEndings(" ¶ ")}");
    }
}
