using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ArticleGen.PackageTests.Release;

/// <summary>The assemblies of ArticleGen in a package, and their symbols.</summary>
internal static class PackedAssemblies
{
    // The address of the sources in a PDB: "Source Link" in the specification of portable PDBs.
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>What is wrong with them.</summary>
    internal static IEnumerable<string> FindFaults(PackedFile package, PackageSource? source)
    {
        string[] entries =
        [
            .. package.Entries.Where(static entry => Path.GetFileName(entry).StartsWith("ArticleGen", StringComparison.Ordinal)),
        ];
        // Only against the reading does somebody compile.
        bool isLibrary = package.Id == "ArticleGen.Reading";
        foreach (string documentation in entries.Where(entry => !isLibrary && entry.EndsWith(".xml", StringComparison.Ordinal)))
        {
            yield return $"{documentation} is documentation that nobody reads";
        }

        foreach (string assembly in entries.Where(static entry => entry.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using PEReader reader = new(new MemoryStream(package.Read(assembly)!));
            Version version = reader.GetMetadataReader().GetAssemblyDefinition().Version;
            // A preview has the version of what it comes before.
            if (version.ToString(3) != package.Version.Split('-')[0])
            {
                yield return $"{assembly} has the version {version}";
            }

            if (isLibrary && !entries.Contains(Path.ChangeExtension(assembly, ".xml"), StringComparer.Ordinal))
            {
                yield return $"{Path.ChangeExtension(assembly, ".xml")} is missing";
            }

            // The compiler loads the others, in every build: their package has no symbols.
            if ((isLibrary || package.Id == "ArticleGen.Tool") && FindFaultOfSymbols(package, assembly, reader, source) is { } fault)
            {
                yield return fault;
            }
        }
    }

    private static string? FindFaultOfSymbols(PackedFile package, string assembly, PEReader reader, PackageSource? source)
    {
        string name = Path.ChangeExtension(assembly, ".pdb");
        if (package.Read(name) is not { } bytes)
        {
            return $"{name} is missing";
        }

        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(bytes));
        MetadataReader symbols = provider.GetMetadataReader();
        DebugDirectoryEntry entry = reader.ReadDebugDirectory().Single(static one => one.Type == DebugDirectoryEntryType.CodeView);
        if (new BlobContentId(symbols.DebugMetadataHeader!.Id).Guid != reader.ReadCodeViewDebugDirectoryData(entry).Guid)
        {
            return $"{name} is of another build than its assembly";
        }

        string? link = FindSourceLink(symbols);
        return source is null
            ? link is null ? null : $"{name} says where sources are, and the pack was given no repository"
            : link?.Contains($"/{source.Commit}/", StringComparison.Ordinal) == true
            ? null
            : $"{name} does not say where the sources of {source.Commit} are: the SDK knows no such repository as {source.Url}";
    }

    private static string? FindSourceLink(MetadataReader symbols) => symbols
        .GetCustomDebugInformation(EntityHandle.ModuleDefinition)
        .Select(symbols.GetCustomDebugInformation)
        .Where(information => symbols.GetGuid(information.Kind) == SourceLink)
        .Select(information => Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value)))
        .SingleOrDefault();
}
