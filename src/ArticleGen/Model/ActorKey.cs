namespace ArticleGen.Model;

/// <summary>What makes two actors of different articles the same one: kind and name, in whatever case it is written.</summary>
internal readonly struct ActorKey : IEquatable<ActorKey>
{
    private readonly ActorKind _kind;
    private readonly string _name;

    private ActorKey(ActorKind kind, string name)
    {
        _kind = kind;
        _name = name;
    }

    internal static ActorKey From(ActorModel actor) => new(actor.Kind, actor.Name);

    /// <inheritdoc/>
    public bool Equals(ActorKey other) => _kind == other._kind && string.Equals(_name, other._name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ActorKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.OrdinalIgnoreCase.GetHashCode(_name) * 31) + (int)_kind);
}
