namespace ArticleGen.Tool.LanguageServer.Completing;

/// <summary>Finds the place at which somebody types in JSON, by all that stands in front of it.</summary>
internal static class JsonPlaces
{
    /// <summary>The place at an offset; null outside of all braces, and where neither key nor value can be.</summary>
    internal static FrontMatterPlace? Find(string text, TypedFrontMatter front, int offset)
    {
        // For each open brace and bracket, the key that is being given a value there; in an array always that of the array.
        Stack<Container> open = new();
        int next = front.Start;
        while (next < offset)
        {
            char c = text[next];
            if (c == '"')
            {
                int end = FindStringEnd(text, next + 1, offset);
                if (end == offset)
                {
                    return Make(open, TextRange.Between(next + 1, FindTypedEnd(text, offset)), '"');
                }

                if (open.TryPeek(out Container? container) && container.IsAtKey)
                {
                    container.Key = text[(next + 1)..end];
                }

                next = end + 1;
                continue;
            }

            Step(open, c);
            next++;
        }

        int start = offset;
        while (start > front.Start && IsOfWord(text[start - 1]))
        {
            start--;
        }

        int typedEnd = offset;
        while (typedEnd < text.Length && IsOfWord(text[typedEnd]))
        {
            typedEnd++;
        }

        // In front of a string, the word that is chosen takes its place.
        typedEnd = start == typedEnd && start < text.Length && text[start] == '"' && FindTypedEnd(text, start + 1) is var closing
            && closing > start + 1 && closing < text.Length && text[closing] == '"'
            ? closing + 1
            : typedEnd;
        return Make(open, TextRange.Between(start, typedEnd), mark: null);
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.';

    // Where the string with an offset is closed; the offset itself where it is not closed in its line.
    private static int FindTypedEnd(string text, int offset)
    {
        int lineEnd = TypedFrontMatter.FindLineEnd(text, offset);
        int end = FindStringEnd(text, offset, lineEnd);
        return end < lineEnd ? end : offset;
    }

    private static void Step(Stack<Container> open, char c)
    {
        switch (c)
        {
            case '{' or '[':
                open.Push(new() { IsArray = c == '[', IsAtKey = c == '{' });
                break;
            case '}' or ']':
                open.TryPop(out _);
                break;
            case ':' when open.TryPeek(out Container? container):
                container.IsAtKey = false;
                break;
            case ',' when open.TryPeek(out Container? container):
                container.IsAtKey = !container.IsArray;
                break;
        }
    }

    private static FrontMatterPlace? Make(Stack<Container> open, TextRange typed, char? mark)
    {
        if (!open.TryPeek(out Container? inner))
        {
            return null;
        }

        IEnumerable<string> path = open.Reverse()
            .Where(container => !container.IsArray && !(ReferenceEquals(container, inner) && container.IsAtKey))
            .Select(static container => container.Key);
        return new([.. path], inner.IsAtKey, typed) { Separator = ": ", Mark = mark, NeedsMarks = true };
    }

    private static int FindStringEnd(string text, int start, int end)
    {
        while (start < end && text[start] != '"')
        {
            start += text[start] == '\\' ? 2 : 1;
        }

        return Math.Min(start, end);
    }

    /// <summary>A brace or a bracket that is open.</summary>
    private sealed class Container
    {
        internal bool IsArray { get; init; }

        internal bool IsAtKey { get; set; }

        internal string Key { get; set; } = "";
    }
}
