using ArticleGen.References;

namespace ArticleGen.Model;

/// <summary>How the generated code is to look, the same for all its files.</summary>
internal sealed record EmitOptions(string Namespace, bool IsPublic, TextStorage TextStorage, TargetFeatures Target)
{
    /// <summary>Takes from settings, target and references what has a part in the generated code.</summary>
    internal static EmitOptions From(GeneratorSettings settings, TargetFeatures target, TypesSource types) =>
        new(settings.Namespace, settings.Accessibility == Accessibility.Public, settings.TextStorage, target)
        {
            TypesFrom = types.Found,
            IsForOthers = types.IsThisProject,
        };

    /// <summary>The types of another project that are used; null when the project has types of its own.</summary>
    internal ReferencedTypes? TypesFrom { get; init; }

    /// <summary>Whether the types are there for other projects: they are then written without any article, too.</summary>
    internal bool IsForOthers { get; init; }

    /// <summary>The accessibility of the generated types.</summary>
    internal string Access => IsPublic ? "public" : "internal";

    /// <summary>What stands before the name of a type, such as Article, where another project has the types.</summary>
    internal string Types => TypesFrom is null ? "" : "global::" + TypesFrom.Namespace + ".";

    /// <summary>The same before a type that users need not see; the code stands in the project's own namespace for these.</summary>
    internal string InternalsOfTypes => TypesFrom is null ? "" : Types + "ArticleInternals.";
}
