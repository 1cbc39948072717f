namespace System.Runtime.CompilerServices;

/// <summary>Lets properties have init accessors, and with them records.</summary>
internal static class IsExternalInit
{
}
