using System.Collections;

namespace ArticleGen.Reading;

/// <summary>A read-only list that is equal to another one with equal elements in the same order.</summary>
/// <remarks>
/// Readings are compared by the generator's pipeline, so every list in them has to compare by value.
/// (ImmutableArray compares by reference, and would add a dependency at run time.)
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>A list of the elements of <paramref name="items"/>, which are copied.</summary>
    public static ValueList<T> Of(IEnumerable<T> items)
    {
        if (items is ICollection<T> { Count: 0 })
        {
            return Empty;
        }

        T[] copy = items.ToArray();
        return copy.Length == 0 ? Empty : new(copy);
    }

    /// <summary>A list of the elements of an array that nobody else has or changes.</summary>
    internal static ValueList<T> Holding(T[] items) => items.Length == 0 ? Empty : new(items);

    /// <summary>A list of one element.</summary>
    internal static ValueList<T> Single(T item) => new([item]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._items.Length != _items.Length)
        {
            return false;
        }

        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < _items.Length; i++)
        {
            if (!comparer.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = _items.Length;
        foreach (T item in _items)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
