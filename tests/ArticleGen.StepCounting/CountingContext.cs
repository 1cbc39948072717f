using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ArticleGen.StepCounting;

/// <summary>Holds the rewritten reading beside the real one, and a counter of its own.</summary>
internal sealed class CountingContext : AssemblyLoadContext
{
    private static readonly Assembly Own = typeof(Steps).Assembly;

    public CountingContext(string name)
        : base(name)
    {
    }

    /// <summary>The assembly rewritten, ready to count: what types do once, before they are first used, is done.</summary>
    public Assembly LoadCounted(string path)
    {
        using MemoryStream rewritten = Rewriter.Rewrite(path);
        Assembly assembly = LoadFromStream(rewritten);
        foreach (Type type in assembly.GetTypes().Where(static type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        return assembly;
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == Own.GetName().Name ? LoadFromAssemblyPath(Own.Location) : null;
}
