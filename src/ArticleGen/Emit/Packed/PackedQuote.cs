using ArticleGen.Emit.Code;

namespace ArticleGen.Emit.Packed;

/// <summary>
/// The record of a quote: kind and flags, range, pattern and speaker, then those of <see cref="QuoteFields"/> that it has.
/// </summary>
internal static class PackedQuote
{
    /// <summary>Writes the record.</summary>
    /// <param name="record">Where to.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="pattern">The number of its pattern.</param>
    /// <param name="end">Where the quote before it ends.</param>
    internal static void Write(PackedWriter record, QuoteReading quote, int pattern, int end)
    {
        int flags = (int)quote.Kind;
        for (int i = 0; i < QuoteFields.All.Count; i++)
        {
            flags |= QuoteFields.All[i].IsIn(quote) ? QuoteFields.FlagAt(i) : 0;
        }

        record.Number(flags);
        record.Range(quote.Range, end);
        record.Number(pattern);
        record.Optional(quote.Speaker);
        int near = quote.Range.End;
        foreach (QuoteField field in QuoteFields.All)
        {
            if (field.IsIn(quote))
            {
                field.Write(record, quote, ref near);
            }
        }
    }

    /// <summary>Writes the C# that reads the fields and makes the quote: the sample in the template ArticleShard.cs.</summary>
    internal static void EmitReader(CodeWriter code)
    {
        string near = "end";
        List<string> actors = [];
        List<string> others = [];
        for (int i = 0; i < QuoteFields.All.Count; i++)
        {
            QuoteField field = QuoteFields.All[i];
            string flag = "(flags & " + Literals.Number(QuoteFields.FlagAt(i)) + ")";
            (field.IsActor ? actors : others).Add(field.EmitReader(code, flag, ref near));
        }

        // The constructor of Quote takes the actors first.
        code.Line(
            "quotes[i] = new Quote(article, (QuoteKind)(flags & " + Literals.Number(QuoteFields.KindMask) + "), range, pattern, speaker, ",
            string.Join(", ", actors.Concat(others)),
            ");");
    }
}
