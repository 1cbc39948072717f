namespace ArticleGen.Fuzz.Reading;

/// <summary>What is read: an article, how its file is written, and the project's lexicon it is read with.</summary>
internal sealed record ReadCase(string Text, ArticleFormat Format, string Lexicon)
{
    private static readonly ArticleFormat[] Formats = Enum.GetValues<ArticleFormat>();

    private const int LongestStart = 4000;

    /// <summary>The case of this number, which depends on nothing but the seed, the number and the source texts.</summary>
    public static ReadCase Make(ulong seed, long number, IReadOnlyList<string> sources)
    {
        RandomStream random = new(seed, number);
        string start = random.Below(10) switch
        {
            // Signs and phrases without a text around them.
            0 => string.Concat(Enumerable.Range(0, random.Below(30)).Select(_ => Crumbs.Pick(random))),
            1 or 2 or 3 => GrammarText.Write("$article", random),
            _ => Window(random.Pick(sources), random),
        };
        string text = Mutation.Change(start, sources, random);
        ArticleFormat format = random.Pick(Formats);
        if (!random.OneIn(4))
        {
            // Text without markup is read in each format as well, and slips in the story are not those in the markup.
            text = Mutation.Change(MarkupText.Write(text, format, random), sources, random);
        }

        string lexicon = random.OneIn(100) ? LexiconText.Write(random) : "";
        return new(random.OneIn(1000) ? Double(text) : text, format, lexicon);
    }

    private static string Window(string text, RandomStream random)
    {
        int start = text.Length <= LongestStart || random.OneIn(2) ? 0 : random.Below(text.Length);
        return text.Substring(start, Math.Min(LongestStart, text.Length - start));
    }

    /// <summary>Longer than what a reader keeps of its memory from one text to the next.</summary>
    private static string Double(string text)
    {
        const int Long = 150_000;
        while (text.Length is > 0 and < Long)
        {
            text += text;
        }

        return text;
    }
}
