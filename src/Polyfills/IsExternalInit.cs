namespace System.Runtime.CompilerServices;

/// <summary>Lets properties have init accessors, and with them records.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit
{
}
