using ArticleGen.Tool.Json;

// With the part that is the same in every project. The fields that differ are those of one file here.
namespace Placeholder;

public sealed partial record ArticleFields
{
    internal FieldsJson? Given { get; init; }

    (string Key, object? Value)[] ArticleInternals.IFieldValues.Values => Given?.Values ?? [];
}
