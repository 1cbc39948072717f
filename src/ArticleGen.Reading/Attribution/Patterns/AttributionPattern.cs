namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>One way in which English news says who said what. <see cref="PatternOrder"/> lists all of them.</summary>
/// <remarks>
/// A class and not an interface: every cue goes through all patterns, and calls through an interface with so many implementations are slow.
/// </remarks>
internal abstract class AttributionPattern
{
    private readonly string _typeName;

    protected AttributionPattern() => _typeName = GetType().Name;

    /// <summary>The name, as <see cref="QuoteReading.Pattern"/> gives it.</summary>
    public virtual string Name => _typeName;

    /// <summary>A text that the pattern reads, as the documentation shows it.</summary>
    public abstract string Example { get; }
}
