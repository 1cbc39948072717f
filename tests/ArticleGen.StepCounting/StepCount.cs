namespace ArticleGen.StepCounting;

/// <summary>What a reading took, without a clock: the same text gives the same figures on every machine, however busy.</summary>
/// <param name="Steps">
/// Methods entered and rounds of loops, and what calls into the runtime's own loops cost (see <see cref="CountedCalls"/>).
/// </param>
/// <param name="Allocated">Bytes allocated. Exact to the few bytes that the runtime takes for itself.</param>
/// <param name="Polls">How often the cancellation token was asked.</param>
/// <param name="LongestUnpolled">The most steps that went by without the token being asked.</param>
public sealed record StepCount(long Steps, long Allocated, long Polls, long LongestUnpolled);
