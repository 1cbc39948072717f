namespace ArticleGen.Tool.Streams;

/// <summary>A line of a stream, without its end.</summary>
/// <param name="Bytes">The bytes, rented: they go back with <see cref="LineReader.Return"/>.</param>
/// <param name="Length">How many of them are the line's.</param>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="IsTooLong">Whether it is longer than a line may be; then it has no bytes.</param>
/// <param name="IsWhole">Whether a line feed ends it: the last one may have none.</param>
internal readonly record struct RawLine(byte[] Bytes, int Length, long Number, bool IsTooLong, bool IsWhole)
{
    /// <summary>The line.</summary>
    internal ReadOnlyMemory<byte> Content => Bytes.AsMemory(0, Length);
}
