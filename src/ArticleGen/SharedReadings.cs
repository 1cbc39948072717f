using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen;

/// <summary>The readings of the texts the compiler holds: generator and analyzers share one reading of a file.</summary>
/// <remarks>
/// The one static cache of the project. It is safe because a reading is a pure function of its key: whoever asks, and whenever,
/// gets an equal reading. The compiler hands the same <see cref="SourceText"/> to everybody as long as a file is unchanged, and the
/// table holds its keys weakly, so a reading lives exactly as long as its text.
/// </remarks>
internal static class SharedReadings
{
    private static readonly ConditionalWeakTable<SourceText, ArticleReading> Readings = new();

    /// <summary>The reading of <paramref name="text"/>.</summary>
    internal static ArticleReading Of(SourceText text) => Readings.GetValue(text, static text => ArticleReader.Read(text.ToString()));
}
