using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>TextRange.g.cs</summary>
internal static class TextRangeType
{
    internal const string HintName = "TextRange.g.cs";

    private const string Documentation =
        """
        /// <summary>A stretch of an article's text. Offsets count UTF-16 code units.</summary>
        /// <param name="Start">The offset of the first code unit.</param>
        /// <param name="Length">The number of code units.</param>
        """;

    private const string Members =
        """
            /// <summary>The offset after the last code unit.</summary>
            public int End => Start + Length;

            /// <summary>Start and end, such as "12..34".</summary>
            public override string ToString() =>
                Start.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + ".." +
                End.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        }
        """;

    internal static SourceText Emit(EmitOptions options) =>
        CodeWriter.File(options, (options.Target.RecordStructs ? Record(options) : Struct(options)) + Members);

    private static string Record(EmitOptions options) =>
        $$"""
        {{Documentation}}
        {{GeneratedCode.Attribute}}
        {{options.Access}} readonly partial record struct TextRange(int Start, int Length)
        {
        {{(options.Target.InitAccessors ? "" : WithoutInit)}}
        """;

    // What a positional record declares needs IsExternalInit, unless it is declared here.
    private const string WithoutInit =
        """
            /// <summary>The offset of the first code unit.</summary>
            public int Start { get; } = Start;

            /// <summary>The number of code units.</summary>
            public int Length { get; } = Length;


        """;

    // C# 9 has no record structs: the same members, written out.
    private static string Struct(EmitOptions options) =>
        $$"""
        /// <summary>A stretch of an article's text. Offsets count UTF-16 code units.</summary>
        {{GeneratedCode.Attribute}}
        {{options.Access}} readonly partial struct TextRange : global::System.IEquatable<TextRange>
        {
            /// <summary>A range of <paramref name="length"/> code units from <paramref name="start"/>.</summary>
            public TextRange(int start, int length) => (Start, Length) = (start, length);

            /// <summary>The offset of the first code unit.</summary>
            public int Start {{options.GetInit}}

            /// <summary>The number of code units.</summary>
            public int Length {{options.GetInit}}

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


        """;
}
