using System.IO.Compression;
using System.Xml.Linq;

namespace ArticleGen.PackageTests.Release;

/// <summary>A package, opened.</summary>
internal sealed class PackedFile : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly XElement _metadata;

    internal PackedFile(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        _zip = ZipFile.OpenRead(path);
        using Stream manifest = _zip.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        _metadata = XDocument.Load(manifest).Root!.Elements().Single();
    }

    /// <summary>The name of the file without its extension.</summary>
    internal string Name { get; }

    internal string Id => FindValue("id") ?? "";

    internal string Version => FindValue("version") ?? "";

    internal IEnumerable<string> Entries => _zip.Entries.Select(static entry => entry.FullName);

    /// <summary>What the manifest says; null where it says nothing.</summary>
    internal string? FindValue(string name) => Find(name)?.Value;

    /// <summary>An attribute of what the manifest says.</summary>
    internal string? FindAttribute(string name, string attribute) => Find(name)?.Attribute(attribute)?.Value;

    /// <summary>The bytes of an entry; null where there is none.</summary>
    internal byte[]? Read(string entry)
    {
        if (_zip.GetEntry(entry) is not { } found)
        {
            return null;
        }

        using Stream stream = found.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private XElement? Find(string name) => _metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);
}
