namespace ArticleGen.Diagnose.Reporting;

/// <summary>
/// What is made when somebody first asks, for all threads. Who asks may give up; then the next to ask makes it. (Lazy would go on, or keep
/// the exception.)
/// </summary>
/// <param name="make">Makes it.</param>
internal sealed class MadeOnce<T>(Func<CancellationToken, T> make)
    where T : class?
{
    private readonly object _lock = new();
    private T? _value;
    private volatile bool _isMade;

    /// <summary>What was made, or is made now.</summary>
    internal T Get(CancellationToken cancel)
    {
        if (!_isMade)
        {
            lock (_lock)
            {
                if (!_isMade)
                {
                    _value = make(cancel);
                    _isMade = true;
                }
            }
        }

        return _value!;
    }
}
