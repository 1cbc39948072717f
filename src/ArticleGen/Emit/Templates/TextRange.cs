#nullable enable

namespace Placeholder
{
#if RECORD_STRUCTS
    /// <summary>A stretch of an article's text. Offsets count UTF-16 code units.</summary>
    /// <param name="Start">The offset of the first code unit.</param>
    /// <param name="Length">The number of code units.</param>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public readonly partial record struct TextRange(int Start, int Length)
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
    public readonly partial struct TextRange : global::System.IEquatable<TextRange>
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
        public int End => Start + Length;

        /// <summary>Start and end, such as "12..34".</summary>
        public override string ToString() =>
            Start.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + ".." +
            End.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
    }
}
