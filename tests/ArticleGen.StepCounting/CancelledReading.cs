namespace ArticleGen.StepCounting;

/// <summary>What came of a reading that was cancelled while it went on.</summary>
/// <param name="WasCancelled">Whether it ended by that, and not by itself.</param>
/// <param name="StepsAfter">The steps from the moment of cancelling to the end, giving back the memory included.</param>
/// <param name="ReadsAsBefore">
/// Whether the same text, read again in the memory that was given back, gives the reading it gives in new memory.
/// </param>
public sealed record CancelledReading(bool WasCancelled, long StepsAfter, bool ReadsAsBefore);
