namespace Placeholder;

// In a project the emitter writes this part, from the fields of all articles. Here the article stands alone.
public sealed partial record ArticleFields
{
    internal ArticleInternals.IFieldValues? Given { get; init; }

    KeyValuePair<string, object?>[] ArticleInternals.IFieldValues.Values => Given?.Values ?? [];
}
