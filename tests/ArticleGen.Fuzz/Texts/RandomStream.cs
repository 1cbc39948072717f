using TextRange = ArticleGen.Reading.TextRange;

namespace ArticleGen.Fuzz.Texts;

/// <summary>Random numbers that are the same for the same seed everywhere: SplitMix64, whose every seed is as good as any other.</summary>
internal sealed class RandomStream
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>The numbers of one case: they depend on nothing but the seed and the number of the case.</summary>
    public RandomStream(ulong seed, long number) => _state = Mix(seed) + (Golden * (ulong)number);

    public ulong Next()
    {
        _state += Golden;
        return Mix(_state);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>; 0 when nothing is below it.</summary>
    public int Below(int bound) => bound <= 1 ? 0 : (int)(Next() % (ulong)bound);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool OneIn(int count) => Below(count) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A stretch of a text of this length, mostly a short one.</summary>
    public TextRange Piece(int length)
    {
        int start = Below(length);
        int longest = Math.Min(length - start, OneIn(4) ? 400 : 40);
        return new(start, Math.Min(longest, 1 + Below(longest)));
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
