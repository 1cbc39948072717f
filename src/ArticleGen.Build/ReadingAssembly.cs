using System.Reflection;

namespace ArticleGen.Build;

/// <summary>Finds ArticleGen.Reading while it lives. The package has that assembly once, beside the generator.</summary>
/// <remarks>MSBuild looks for it beside the task, where it is when the task was built from its sources.</remarks>
internal sealed class ReadingAssembly : IDisposable
{
    private const string Name = "ArticleGen.Reading";

    // From the folder of the task, as the package is laid out.
    private static readonly string PathInPackage = Path.Combine("..", "..", "analyzers", "dotnet", "cs", Name + ".dll");

    /// <summary>Starts to answer those who look for the assembly.</summary>
    internal ReadingAssembly() => AppDomain.CurrentDomain.AssemblyResolve += Resolve;

    /// <inheritdoc/>
    public void Dispose() => AppDomain.CurrentDomain.AssemblyResolve -= Resolve;

    private static Assembly? Resolve(object? sender, ResolveEventArgs request)
    {
        Assembly task = typeof(ReadingAssembly).Assembly;
        if ((request.RequestingAssembly ?? task) != task || new AssemblyName(request.Name).Name != Name)
        {
            return null;
        }

        string path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(task.Location) ?? "", PathInPackage));
        return File.Exists(path) ? Assembly.LoadFrom(path) : null;
    }
}
