namespace ArticleGen.Reading;

/// <summary>Makes value lists from sequences.</summary>
public static class ValueListExtensions
{
    /// <summary>A <see cref="ValueList{T}"/> of the elements of <paramref name="items"/>.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => ValueList<T>.Of(items);
}
