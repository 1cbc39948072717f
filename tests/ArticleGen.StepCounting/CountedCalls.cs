namespace ArticleGen.StepCounting;

/// <summary>
/// Calls of the runtime that are loops themselves: each stands for the method of its name, whose object comes first, counts what it costs,
/// and calls it. Calls that take a delegate are not here, as what they call is counted, nor those that only copy into new memory once, as
/// that shows in what is allocated.
/// </summary>
/// <remarks>The rewriter finds them by name and parameters: to count another call, add it here.</remarks>
public static class CountedCalls
{
    public static void Insert<T>(List<T> list, int index, T item)
    {
        Steps.Elements(list.Count - index);
        list.Insert(index, item);
    }

    public static void RemoveAt<T>(List<T> list, int index)
    {
        Steps.Elements(list.Count - index);
        list.RemoveAt(index);
    }

    public static void RemoveRange<T>(List<T> list, int index, int count)
    {
        Steps.Elements(list.Count - index);
        list.RemoveRange(index, count);
    }

    public static bool Contains<T>(List<T> list, T item)
    {
        int index = list.IndexOf(item);
        Steps.Elements(index < 0 ? list.Count : index);
        return index >= 0;
    }

    public static int IndexOf<T>(List<T> list, T item)
    {
        int index = list.IndexOf(item);
        Steps.Elements(index < 0 ? list.Count : index);
        return index;
    }

    public static bool Remove<T>(List<T> list, T item)
    {
        Steps.Elements(list.Count);
        return list.Remove(item);
    }

    public static void AddRange<T>(List<T> list, IEnumerable<T> items)
    {
        int before = list.Count;
        list.AddRange(items);
        Steps.Elements(list.Count - before);
    }

    public static void CopyTo<T>(List<T> list, int index, T[] array, int arrayIndex, int count)
    {
        Steps.Elements(count);
        list.CopyTo(index, array, arrayIndex, count);
    }

    public static T[] ToArray<T>(List<T> list)
    {
        Steps.Elements(list.Count);
        return list.ToArray();
    }

    public static void Clear<T>(List<T> list)
    {
        Steps.Elements(list.Count);
        list.Clear();
    }

    public static void Clear(Array array, int index, int length)
    {
        Steps.Elements(length);
        Array.Clear(array, index, length);
    }

    public static void Copy(Array from, int fromIndex, Array to, int toIndex, int length)
    {
        Steps.Elements(length);
        Array.Copy(from, fromIndex, to, toIndex, length);
    }

    public static bool op_Equality(string a, string b)
    {
        Steps.Elements(a?.Length == b?.Length ? a?.Length ?? 0 : 0);
        return a == b;
    }

    public static int CompareOrdinal(string a, int indexA, string b, int indexB, int length)
    {
        Steps.Elements(length);
        return string.CompareOrdinal(a, indexA, b, indexB, length);
    }

    public static int CompareOrdinal(string a, string b)
    {
        Steps.Elements(Math.Min(a?.Length ?? 0, b?.Length ?? 0));
        return string.CompareOrdinal(a, b);
    }

    public static int Compare(string a, int indexA, string b, int indexB, int length, StringComparison comparison)
    {
        Steps.Elements(length);
        return string.Compare(a, indexA, b, indexB, length, comparison);
    }

    public static string Substring(string text, int start, int length)
    {
        Steps.Elements(length);
        return text.Substring(start, length);
    }

    public static string Substring(string text, int start)
    {
        Steps.Elements(text.Length - start);
        return text[start..];
    }

    public static bool Contains(string text, string value) => Found(text.IndexOf(value, StringComparison.Ordinal), 0, text.Length) >= 0;

    public static int IndexOf(string text, char value) => Found(text.IndexOf(value), 0, text.Length);

    public static int IndexOf(string text, char value, int start) => Found(text.IndexOf(value, start), start, text.Length - start);

    public static int IndexOf(string text, char value, int start, int count) => Found(text.IndexOf(value, start, count), start, count);

    public static int IndexOf(string text, string value, StringComparison comparison) =>
        Found(text.IndexOf(value, comparison), 0, text.Length);

    public static int IndexOf(string text, string value, int start, StringComparison comparison) =>
        Found(text.IndexOf(value, start, comparison), start, text.Length - start);

    public static int IndexOf(string text, string value, int start, int count, StringComparison comparison) =>
        Found(text.IndexOf(value, start, count, comparison), start, count);

    public static int IndexOfAny(string text, char[] values) => Found(text.IndexOfAny(values), 0, text.Length);

    public static int IndexOfAny(string text, char[] values, int start) =>
        Found(text.IndexOfAny(values, start), start, text.Length - start);

    public static int IndexOfAny(string text, char[] values, int start, int count) =>
        Found(text.IndexOfAny(values, start, count), start, count);

    public static int LastIndexOf(string text, char value) => FoundLast(text.LastIndexOf(value), text.Length - 1, text.Length);

    public static int LastIndexOf(string text, char value, int start) => FoundLast(text.LastIndexOf(value, start), start, start + 1);

    public static int LastIndexOf(string text, char value, int start, int count) =>
        FoundLast(text.LastIndexOf(value, start, count), start, count);

    private static int Found(int index, int start, int count)
    {
        Steps.Elements(index < 0 ? count : index - start);
        return index;
    }

    private static int FoundLast(int index, int start, int count)
    {
        Steps.Elements(index < 0 ? count : start - index);
        return index;
    }
}
