using System.Diagnostics;

namespace ArticleGen.Build.Tests.Testing;

/// <summary>A folder for a test, and files in it that are no plain ones.</summary>
internal sealed class OddFiles : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("articlegen-odd-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public string Link(string name, string target) => File.CreateSymbolicLink(PathOf(name), target).FullName;

    public string Pipe(string name)
    {
        using Process mkfifo = Process.Start("mkfifo", PathOf(name));
        mkfifo.WaitForExit();
        return PathOf(name);
    }

    /// <summary>A file of any length that takes no room on the disk.</summary>
    public string Sparse(string name, long length)
    {
        using FileStream file = File.Create(PathOf(name));
        file.SetLength(length);
        return PathOf(name);
    }
}
