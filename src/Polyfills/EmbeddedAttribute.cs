namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, those that see the internals included: there the type of the framework is meant.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute
{
}
