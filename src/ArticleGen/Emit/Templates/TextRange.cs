#nullable enable

namespace Placeholder
{
#if RECORD_STRUCTS
    /// <summary>A stretch of an article's text. Offsets count UTF-16 code units.</summary>
    /// <param name="Start">The offset of the first code unit.</param>
    /// <param name="Length">The number of code units.</param>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.TextRangeConverter))]
#endif
    public readonly partial record struct TextRange(int Start, int Length) : global::System.IComparable<TextRange>
    {
#if !INIT_ACCESSORS
        /// <summary>The offset of the first code unit.</summary>
        public int Start { get; } = Start;

        /// <summary>The number of code units.</summary>
        public int Length { get; } = Length;

#endif
#else
    /// <summary>A stretch of an article's text. Offsets count UTF-16 code units.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.TextRangeConverter))]
#endif
    public readonly partial struct TextRange : global::System.IEquatable<TextRange>, global::System.IComparable<TextRange>
    {
        /// <summary>A range of <paramref name="length"/> code units from <paramref name="start"/>.</summary>
        public TextRange(int start, int length) => (Start, Length) = (start, length);

        /// <summary>The offset of the first code unit.</summary>
        public int Start { get; init; }

        /// <summary>The number of code units.</summary>
        public int Length { get; init; }

        /// <summary>Gives start and length.</summary>
        public void Deconstruct(out int start, out int length) => (start, length) = (Start, Length);

        /// <summary>Whether both are the same range.</summary>
        public bool Equals(TextRange other) => Start == other.Start && Length == other.Length;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is TextRange other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((Start * 31) + Length);

        /// <summary>Whether both are the same range.</summary>
        public static bool operator ==(TextRange left, TextRange right) => left.Equals(right);

        /// <summary>Whether the two are different ranges.</summary>
        public static bool operator !=(TextRange left, TextRange right) => !left.Equals(right);

#endif
        /// <summary>The offset after the last code unit.</summary>
        public int End => unchecked(Start + Length);

        /// <summary>Whether the code unit at an offset lies in the range.</summary>
        public bool Contains(int offset) => offset >= Start && offset < End;

        /// <summary>Whether all of another range lies in this one.</summary>
        public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

        /// <summary>Orders ranges as they stand in the text; of two with the same start, the longer one comes first.</summary>
        public int CompareTo(TextRange other) => Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

        /// <summary>Whether the first comes before the second.</summary>
        public static bool operator <(TextRange left, TextRange right) => left.CompareTo(right) < 0;

        /// <summary>Whether the first comes before the second, or is the same.</summary>
        public static bool operator <=(TextRange left, TextRange right) => left.CompareTo(right) <= 0;

        /// <summary>Whether the first comes after the second.</summary>
        public static bool operator >(TextRange left, TextRange right) => left.CompareTo(right) > 0;

        /// <summary>Whether the first comes after the second, or is the same.</summary>
        public static bool operator >=(TextRange left, TextRange right) => left.CompareTo(right) >= 0;

#if RANGES
        /// <summary>The same stretch as a range of C#.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">Start or end is less than 0.</exception>
        public static implicit operator global::System.Range(TextRange range) => new global::System.Range(range.Start, range.End);

#endif
#if SPANS
        /// <summary>The words of a text that the range covers, without a copy.</summary>
        public global::System.ReadOnlySpan<char> AsSpan(string text) =>
            global::System.MemoryExtensions.AsSpan(text, Start, Length);

#endif
        /// <summary>Start and end, such as "12..34".</summary>
        public override string ToString() =>
            Start.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + ".." +
            End.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
    }
}
