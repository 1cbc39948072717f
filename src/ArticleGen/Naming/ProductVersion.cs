using System.Reflection;

namespace ArticleGen.Naming;

/// <summary>The version of ArticleGen.</summary>
internal static class ProductVersion
{
    /// <summary>
    /// The version of the package, such as 0.1.0 or 0.2.0-preview.1: without the build metadata that packages do not have either.
    /// </summary>
    internal static string Package { get; } = typeof(ProductVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()
        .InformationalVersion.Split('+')[0];
}
