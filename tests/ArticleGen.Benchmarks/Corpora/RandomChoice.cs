namespace ArticleGen.Benchmarks.Corpora;

/// <summary>Draws from lists.</summary>
internal static class RandomChoice
{
    public static T One<T>(this Random random, T[] choices) => choices[random.Next(choices.Length)];
}
