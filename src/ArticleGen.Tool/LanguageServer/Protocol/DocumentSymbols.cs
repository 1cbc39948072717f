namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>Something that a document has, and what is below it.</summary>
internal sealed record DocumentSymbol
{
    /// <summary>How the user knows it; never blank.</summary>
    public required string Name { get; init; }

    /// <summary>More about it.</summary>
    public string? Detail { get; init; }

    /// <summary>What it is, of <see cref="SymbolKind"/>.</summary>
    public required int Kind { get; init; }

    /// <summary>All that belongs to it.</summary>
    public required Range Range { get; init; }

    /// <summary>What is shown when it is chosen; inside <see cref="Range"/>.</summary>
    public required Range SelectionRange { get; init; }

    /// <summary>What is below it.</summary>
    public IReadOnlyList<DocumentSymbol>? Children { get; init; }
}

/// <summary>Something that a document has, for clients that know no symbols below others.</summary>
/// <param name="Name">How the user knows it.</param>
/// <param name="Kind">What it is, of <see cref="SymbolKind"/>.</param>
/// <param name="Location">Where it is.</param>
/// <param name="ContainerName">The name of what it is below; null where it is below nothing.</param>
internal sealed record SymbolInformation(string Name, int Kind, Location Location, string? ContainerName);

/// <summary>What symbols are, as far as an article has such. The protocol's kinds are those of programs.</summary>
internal static class SymbolKind
{
    internal const int File = 1;
    internal const int Namespace = 3;
    internal const int Class = 5;
    internal const int Field = 8;
    internal const int Function = 12;
    internal const int String = 15;
    internal const int Object = 19;

    /// <summary>A kind as a client knows it: the first protocol had classes, and no objects.</summary>
    internal static int Choose(KindCapability? client, int kind) => KindCapability.Choose(client, kind, Class);
}
