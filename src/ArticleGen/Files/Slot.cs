namespace ArticleGen.Files;

/// <summary>What a weak cache knows of one of its keys. It is written whole, by whichever thread, and always to the same effect.</summary>
internal sealed class Slot<T>
    where T : class
{
    private volatile T? _known;

    internal T? Known
    {
        get => _known;
        set => _known = value;
    }
}
