namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, even those that see the internals: they should use the framework's own type.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute
{
}
