using ArticleGen.Emit.Code;

namespace ArticleGen.Emit.Packed;

/// <summary>
/// The record of a quote: kind and flags, range, and the fields of <see cref="QuoteFields"/> that it has.
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
        for (int i = 0; i < QuoteFields.Sometimes.Count; i++)
        {
            flags |= QuoteFields.Sometimes[i].IsIn(quote) ? QuoteFields.FlagAt(i) : 0;
        }

        record.Number(flags);
        record.Range(quote.Range, end);
        QuoteFields.Always.Write(record, (quote, pattern));
        int near = quote.Range.End;
        foreach (QuoteField field in QuoteFields.Sometimes)
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
        QuoteFields.Always.Emit(code, static field => field.Declare("reader."));
        string near = "end";
        List<string> actors = [];
        List<string> others = [];
        for (int i = 0; i < QuoteFields.Sometimes.Count; i++)
        {
            QuoteField field = QuoteFields.Sometimes[i];
            string flag = "(flags & " + Literals.Number(QuoteFields.FlagAt(i)) + ")";
            (field.IsActor ? actors : others).Add(field.EmitReader(code, flag, ref near));
        }

        code.Line("quotes[i] = new Quote(");
        code.Indent();
        code.Line(
            "article, (QuoteKind)(flags & " + Literals.Number(QuoteFields.KindMask) + "), range, ",
            string.Join(", ", QuoteFields.Always.Names.Concat(actors).Concat(others)),
            ");");
        code.Outdent();
    }
}
