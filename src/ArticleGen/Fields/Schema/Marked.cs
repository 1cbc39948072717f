namespace ArticleGen.Fields.Schema;

/// <summary>A name or a type without the "[]" and "?" behind it.</summary>
/// <param name="Words">What stands in front of them.</param>
/// <param name="IsList">Whether there is "[]".</param>
/// <param name="MayBeMissing">Whether there is "?".</param>
/// <param name="Fault">What is wrong with them, as a clause; null when nothing is.</param>
internal sealed record Marked(string Words, bool IsList, bool MayBeMissing, string? Fault)
{
    private const string ListMark = "[]";

    /// <summary>Takes the marks off the end.</summary>
    internal static Marked From(string written)
    {
        bool isList = false;
        bool mayBeMissing = false;
        int length = written.Length;
        while (length > 0)
        {
            if (written[length - 1] == '?')
            {
                if (isList)
                {
                    return new("", true, true, "the items of a list are never missing");
                }

                mayBeMissing = true;
                length--;
            }
            else if (length > 1 && string.CompareOrdinal(written, length - 2, ListMark, 0, 2) == 0)
            {
                if (isList)
                {
                    return new("", true, mayBeMissing, "it is a list of lists");
                }

                isList = true;
                length -= 2;
            }
            else if (char.IsWhiteSpace(written[length - 1]))
            {
                length--;
            }
            else
            {
                break;
            }
        }

        return new(written.Substring(0, length), isList, mayBeMissing, Fault: null);
    }
}
