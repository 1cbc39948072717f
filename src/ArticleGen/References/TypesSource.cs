using ArticleGen.Fields;

namespace ArticleGen.References;

/// <summary>Where the types of a project come from: what ArticleGen_TypesFrom leads to. It compares by value.</summary>
/// <param name="Found">The types of another project; null where this one has its own.</param>
/// <param name="IsThisProject">Whether the setting names the project itself: its types are there for others.</param>
/// <param name="Fault">What is amiss with the setting, or null.</param>
internal sealed record TypesSource(ReferencedTypes? Found, bool IsThisProject, InvalidSetting? Fault)
{
    private const string Instead = "the project has types of its own";

    /// <summary>The fields that articles have there; none where the project has types of its own.</summary>
    internal ValueList<Field> Fields { get; init; } = ValueList<Field>.Empty;

    /// <summary>The types are the project's own.</summary>
    internal static TypesSource Own { get; } = new(null, false, null);

    /// <summary>Looks for the types among the references; nothing of the compilation is kept.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="asked">The value of ArticleGen_TypesFrom, or null.</param>
    internal static TypesSource Find(Compilation compilation, string? asked)
    {
        if (asked is null)
        {
            return Own;
        }

        if (Means(compilation.AssemblyName, asked))
        {
            return Own with { IsThisProject = true };
        }

        // Who checks texts only has no references to look at.
        IEnumerable<IAssemblySymbol> references = compilation.SourceModule.ReferencedAssemblySymbols;
        return !references.Any() ? Own
            : references.FirstOrDefault(reference => Means(reference.Identity.Name, asked)) is { } assembly
                ? FindIn(compilation, assembly, asked)
                : Reject(asked, NameOfAny(references));
    }

    private static TypesSource FindIn(Compilation compilation, IAssemblySymbol assembly, string asked)
    {
        string name = assembly.Identity.Name;
        if (FindMark(assembly, TypesMark.BorrowedKey) is { } owner)
        {
            return Reject(asked, $"{owner}, from which {name} has its types, and reference it");
        }

        if (FindTypes(assembly) is not { } mark)
        {
            return Reject(
                asked,
                $"the name of an assembly that has types of ArticleGen; {name} has none, because it has no article "
                    + "and its ArticleGen_TypesFrom is not its own name");
        }

        string? expected = mark.Version != ProductVersion.Package
                ? $"made with ArticleGen {ProductVersion.Package}; {name} was made with {mark.Version}"
            : !mark.IsPublic ? $"whose types are public; in {name} ArticleGen_Accessibility is internal"
            : !IsGlobal(compilation, assembly) ? $"that is referenced without an alias; {name} has one"
            : null;
        return expected is null
            ? new(new(name, mark.Namespace), IsThisProject: false, Fault: null)
            {
                Fields = ReferencedFields.Read(assembly.GetTypeByMetadataName(mark.Namespace.Replace("@", "") + "." + FieldNames.Class)),
            }
            : Reject(asked, "the name of an assembly " + expected);
    }

    private static TypesSource Reject(string asked, string expected) =>
        Own with { Fault = new(BuildNames.TypesFromProperty, asked, expected, Instead) };

    // The advice names one that would do.
    private static string NameOfAny(IEnumerable<IAssemblySymbol> references) =>
        "the name of a referenced assembly that has types of ArticleGen"
            + (references.FirstOrDefault(static reference => FindTypes(reference) is { IsPublic: true }) is { } possible
                ? ", such as " + possible.Identity.Name
                : ", and reference its project");

    private static TypesMark? FindTypes(IAssemblySymbol assembly) =>
        FindMark(assembly, TypesMark.Key) is { } value ? TypesMark.Parse(value) : null;

    private static string? FindMark(IAssemblySymbol assembly, string key) => assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "AssemblyMetadataAttribute"
            && attribute.ConstructorArguments is [{ Value: string given }, { Value: string }]
            && given == key)
        .Select(static attribute => (string?)attribute.ConstructorArguments[1].Value)
        .FirstOrDefault();

    private static bool IsGlobal(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is not { IsEmpty: false } aliases
            || aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    private static bool Means(string? name, string asked) => string.Equals(name, asked, StringComparison.OrdinalIgnoreCase);
}
