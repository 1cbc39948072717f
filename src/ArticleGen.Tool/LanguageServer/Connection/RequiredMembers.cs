using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>
/// Refuses messages without a member that the protocol asks for. Such a member is one that cannot be null: without this, it would be null
/// or 0 all the same, and the server would fail at it later.
/// </summary>
internal static class RequiredMembers
{
    /// <summary>Reads the records of the protocol so.</summary>
    /// <param name="type">What is known of a type that is read.</param>
    internal static void Demand(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Assembly != typeof(RequiredMembers).Assembly)
        {
            return;
        }

        NullabilityInfoContext nullability = new();
        List<(JsonPropertyInfo Member, bool CanBeNull)> members = [];
        foreach (JsonPropertyInfo member in type.Properties)
        {
            if (member.AttributeProvider is not PropertyInfo property || member.Get is null)
            {
                continue;
            }

            bool canBeNull = nullability.Create(property).ReadState != NullabilityState.NotNull;
            if (!property.PropertyType.IsValueType)
            {
                members.Add((member, canBeNull));
            }
            else if (!canBeNull)
            {
                member.IsRequired = true;
            }
        }

        if (members.Count > 0)
        {
            string name = type.Type.Name;
            type.OnDeserialized = read =>
                members.ForEach(one => Check(name, one.Member.Name, one.CanBeNull, one.Member.Get!(read)));
        }
    }

    private static void Check(string type, string member, bool canBeNull, object? value)
    {
        if (value is null && !canBeNull)
        {
            throw new JsonException($"{type} has no '{member}'.");
        }

        // No list of the protocol has such items.
        if (value is IEnumerable<object?> items && items.Contains(null))
        {
            throw new JsonException($"'{member}' of {type} has an item that is null.");
        }
    }
}
