using System.Runtime.CompilerServices;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen;

/// <summary>One reading of a file for the generator and all analyzers.</summary>
/// <remarks>The cache is safe to share: a reading is a pure function of its key, and goes when the compiler lets the text go.</remarks>
internal static class SharedReadings
{
    private static readonly ConditionalWeakTable<SourceText, ArticleReading> Readings = new();

    /// <summary>The reading of <paramref name="text"/>.</summary>
    public static ArticleReading Of(SourceText text) => Readings.GetValue(text, static key => ArticleReader.Read(key.ToString()));
}
