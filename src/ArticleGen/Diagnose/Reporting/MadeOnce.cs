namespace ArticleGen.Diagnose.Reporting;

/// <summary>A value that is made when it is first asked for, once for all threads.</summary>
/// <remarks>A caller may cancel; then the next one makes it. Lazy would keep the exception.</remarks>
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
