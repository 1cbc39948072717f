
namespace ArticleGen.Fuzz.Reading;

/// <summary>A failure, and the case that showed it.</summary>
internal sealed record FoundFailure(ulong Seed, long Number, ReadCase Case, Failure Failure)
{
    /// <summary>Shrinks the case, and writes the failure, how to replay it and a test for it.</summary>
    public void Write(bool explain, TextWriter output)
    {
        output.WriteLine($"FAILED seed {Seed} case {Number}: {Failure.Kind}");
        output.WriteLine($"  again: replay --seed {Seed} --case {Number} (and the same --corpus)");
        if (Failure == Failure.Hang)
        {
            return;
        }

        ReadCase small = Shrink(explain);
        Failure shown = ReadCheck.Find(small, explain) ?? Failure;
        string lexicon = small.Lexicon.Length == 0
            ? "ArticleLexicon.Empty"
            : $"ArticleLexicon.Read({TextLiteral.Write(small.Lexicon)}).Lexicon";
        string rest = $"ArticleFormat.{small.Format}, {lexicon}, TestContext.Current.CancellationToken";
        output.WriteLine($"  {shown.Message.Trim()}");
        output.WriteLine($"  from {Case.Text.Length} characters down to {small.Text.Length}:");
        output.WriteLine("    [Fact]");
        output.WriteLine($"    public void Fuzz_{Seed}_{Number}()");
        output.WriteLine("    {");
        output.WriteLine($"        string text = {TextLiteral.Write(small.Text)};");
        output.WriteLine($"        ArticleReading reading = ArticleReader.Read(text, {rest});");
        output.WriteLine("        Invariants.Check(reading);");
        output.WriteLine($"        Assert.Equal(reading, ArticleReader.Read(text, {rest}));");
        output.WriteLine($"        Assert.Equal(reading, ArticleReader.Explain(text, {rest}).Reading);");
        output.WriteLine("    }");
        output.WriteLine();
    }

    private ReadCase Shrink(bool explain)
    {
        ReadCase small = Case with { Text = Shrinker.Shrink(Case.Text, text => Fails(Case with { Text = text })) };
        return small with { Lexicon = Shrinker.Shrink(small.Lexicon, lexicon => Fails(small with { Lexicon = lexicon })) };

        bool Fails(ReadCase candidate) => ReadCheck.Find(candidate, explain)?.Kind == Failure.Kind;
    }

}
