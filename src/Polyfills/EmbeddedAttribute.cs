namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from all other assemblies, those that may see internal types included: the tests have the real ones.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute
{
}
