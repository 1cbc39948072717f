using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Reading.Tests;

namespace ArticleGen.Fuzz.Reading;

/// <summary>Reads a case and looks whether all holds that is promised of every reading.</summary>
internal static class ReadCheck
{
    /// <summary>The first promise broken, or null when all hold.</summary>
    public static Failure? Find(ReadCase given, bool explain)
    {
        try
        {
            Check(given, explain);
            return null;
        }
        catch (Exception exception)
        {
            return Failure.From(exception);
        }
    }

    private static void Check(ReadCase given, bool explain)
    {
        LexiconReading lexicon = ReadLexicon(given.Lexicon);
        ArticleReading reading = Read();
        Assert.Same(given.Text, reading.Text);
        Invariants.Check(reading);
        Assert.True(reading.Equals(Read()), "the second reading differs from the first");
        if (explain)
        {
            (ArticleReading explained, ValueList<Decision> decisions) =
                ArticleReader.Explain(given.Text, given.Format, lexicon.Lexicon, CancellationToken.None);
            Assert.True(reading.Equals(explained), "the explained reading differs");
            Invariants.Check(reading, decisions);
        }

        ArticleReading Read() => ArticleReader.Read(given.Text, given.Format, lexicon.Lexicon, CancellationToken.None);
    }

    private static LexiconReading ReadLexicon(string text)
    {
        LexiconReading reading = ArticleLexicon.Read(text);
        foreach (LexiconProblem problem in reading.Problems)
        {
            AssertInside(problem.Range, text);
        }

        Assert.True(text.Length == 0 || reading == ArticleLexicon.Read(text), "the second reading of the lexicon differs from the first");
        return reading;
    }

    private static void AssertInside(TextRange range, string text)
    {
        if (range.Start < 0 || range.Length < 0 || range.End > text.Length)
        {
            Assert.Fail($"{range} is not inside a text of {text.Length}");
        }
    }
}
