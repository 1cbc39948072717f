namespace ArticleGen.Model;

/// <summary>How the generated code is to look, the same for all its files.</summary>
internal sealed record EmitOptions(string Namespace, bool IsPublic, TextStorage TextStorage, TargetFeatures Target)
{
    /// <summary>Takes from settings and target what has a part in the generated code.</summary>
    internal static EmitOptions From(GeneratorSettings settings, TargetFeatures target) =>
        new(settings.Namespace, settings.Accessibility == Accessibility.Public, settings.TextStorage, target);

    /// <summary>The accessibility of the generated types.</summary>
    internal string Access => IsPublic ? "public" : "internal";
}
