using ArticleGen.Emit.Code;

namespace ArticleGen.Emit.Packed;

/// <summary>
/// A field of a quote's record, which is there when its flag is set. Each kind of field writes it, and writes the C# that reads it.
/// </summary>
/// <param name="name">The name of its parameter in the emitted class Quote.</param>
internal abstract class QuoteField(string name)
{
    /// <summary>Whether it names an actor.</summary>
    internal virtual bool IsActor => false;

    /// <summary>The name of its parameter in the emitted class Quote.</summary>
    internal string Name => name;

    /// <summary>Whether a quote has it, and its flag is set.</summary>
    internal abstract bool IsIn(QuoteReading quote);

    /// <summary>Writes the field of a quote that has it.</summary>
    /// <param name="record">Where to.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="near">From where a range is counted; the end of the range afterwards.</param>
    internal abstract void Write(PackedWriter record, QuoteReading quote, ref int near);

    /// <summary>Writes the C# that reads the field.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="flag">The expression that is 0 when the field is not there.</param>
    /// <param name="near">The expression for the place from which a range is counted, here and afterwards.</param>
    /// <returns>The argument for the constructor of Quote.</returns>
    internal abstract string EmitReader(CodeWriter code, string flag, ref string near);
}

/// <summary>Something that is so or not: nothing but its flag.</summary>
internal sealed class QuoteFlag(string name, Func<QuoteReading, bool> get) : QuoteField(name)
{
    internal override bool IsIn(QuoteReading quote) => get(quote);

    internal override void Write(PackedWriter record, QuoteReading quote, ref int near)
    {
    }

    internal override string EmitReader(CodeWriter code, string flag, ref string near) => flag + " != 0";
}

/// <summary>An actor of the article, by number.</summary>
internal sealed class QuoteActor(string name, Func<QuoteReading, int?> get) : QuoteField(name)
{
    internal override bool IsActor => true;

    internal override bool IsIn(QuoteReading quote) => get(quote) is not null;

    internal override void Write(PackedWriter record, QuoteReading quote, ref int near) => record.Number(get(quote)!.Value);

    internal override string EmitReader(CodeWriter code, string flag, ref string near)
    {
        code.Line("Actor? " + Name, " = " + flag, " == 0 ? null : this[slot].Actors[reader.ReadNumber()];");
        return Name;
    }
}

/// <summary>A range, counted from the one before it or from the end of the quote.</summary>
internal sealed class QuoteRange(string name, Func<QuoteReading, TextRange?> get) : QuoteField(name)
{
    internal override bool IsIn(QuoteReading quote) => get(quote) is not null;

    internal override void Write(PackedWriter record, QuoteReading quote, ref int near)
    {
        TextRange range = get(quote)!.Value;
        record.Range(range, near);
        near = range.End;
    }

    internal override string EmitReader(CodeWriter code, string flag, ref string near)
    {
        code.Line("TextRange? " + Name, " = " + flag, " == 0 ? null : reader.ReadRange(" + near + ");");
        near = Name + "?.End ?? " + near;
        return Name;
    }
}

/// <summary>Ranges, counted from the start of the quote.</summary>
internal sealed class QuoteRanges(string name, Func<QuoteReading, ValueList<TextRange>> get, Func<QuoteReading, bool> isIn)
    : QuoteField(name)
{
    internal override bool IsIn(QuoteReading quote) => isIn(quote);

    internal override void Write(PackedWriter record, QuoteReading quote, ref int near)
    {
        ValueList<TextRange> ranges = get(quote);
        record.Number(ranges.Count);
        foreach (TextRange range in ranges)
        {
            record.Range(range, quote.Range.Start);
        }
    }

    internal override string EmitReader(CodeWriter code, string flag, ref string near)
    {
        code.Line("TextRange[]? " + Name, " = " + flag, " == 0 ? null : ReadRangesFrom(ref reader, range.Start);");
        return Name;
    }
}
