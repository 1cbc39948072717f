using System.Collections.Immutable;
using ArticleGen.Settings;
using ArticleGen.Tests.Testing;

namespace ArticleGen.Fuzz.Projects;

/// <summary>A project whose names, texts and settings try to get out of the literals and comments they stand in.</summary>
/// <param name="Target">The language version, nullable or not, and where the compiler puts long strings.</param>
/// <param name="Properties">The MSBuild properties, by name.</param>
/// <param name="Files">The articles and lexicons.</param>
internal sealed record HostileProject(
    Target Target,
    ImmutableList<(string Name, string Value)> Properties,
    ImmutableList<HostileFile> Files)
{
    private static readonly LanguageVersion[] Versions =
    [
        LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.Latest,
        LanguageVersion.Preview,
    ];

    public bool IsResource => Properties.Any(property =>
        property.Name == BuildNames.TextStorageProperty && property.Value.Trim().Equals("resource", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it uses the types of another project, or asks for those of one that is not there.</summary>
    public bool UsesTypes => Properties.Any(static property => property.Name == BuildNames.TypesFromProperty);

    /// <summary>The project as it looks to the generator.</summary>
    public TestProject Build()
    {
        TestProject project = TestProject.Empty with { Target = Target, Properties = Properties };
        if (UsesTypes)
        {
            project = project with { References = [MetadataReference.CreateFromImage(TypesProject.Image)] };
        }

        foreach (HostileFile file in Files)
        {
            project = project.With(file.Path, file.Text).WithMetadata(file.Path, [.. file.Metadata, .. file.Resource(IsResource)]);
        }

        return project;
    }

    /// <summary>The project of this number.</summary>
    public static HostileProject Make(ulong seed, long number, IReadOnlyList<string> sources)
    {
        RandomStream random = new(seed, number);
        ImmutableList<(string Name, string Value)> properties = [("RootNamespace", random.OneIn(3) ? HostileWords.Name(random) : "News")];
        Set(3, BuildNames.NamespaceProperty, ["@class.News_1", HostileWords.Name(random)]);
        Set(3, BuildNames.AccessibilityProperty, ["public", "internal", "Internal ", "private", "public */ class _escaped { }"]);
        Set(2, BuildNames.TextStorageProperty, ["Resource", "resource", "Inline", "\"Resource\""]);
        Set(4, BuildNames.DraftsProperty, ["Exclude", "Include", " exclude", "Exclude; Include"]);
        Set(4, BuildNames.ReferenceDateProperty, ["2008-08-21", "today", "\"*/"]);
        Set(4, BuildNames.TypesFromProperty, [TypesProject.Name, TypesProject.Name, " types ", "Type", "\"; class _escaped { }"]);
        NullableContextOptions nullable = random.OneIn(4) ? NullableContextOptions.Disable : NullableContextOptions.Enable;
        Target target = new(random.Pick(Versions), Nullable: nullable)
        {
            DataSectionStrings = random.OneIn(4) ? "4000" : null,
        };
        Dictionary<string, HostileFile> files = new(StringComparer.Ordinal);
        int count = random.Between(1, 8);
        for (int i = 0; i < count; i++)
        {
            HostileFile file = HostileFile.Make(random, sources);
            files[file.Path] = file;
        }

        return new(target, properties, [.. files.Values]);

        void Set(int oneIn, string name, string[] values) =>
            properties = random.OneIn(oneIn) ? properties.Add((name, random.Pick(values))) : properties;
    }

    /// <summary>Code that makes the project in a test.</summary>
    public string Show()
    {
        string strings = Target.DataSectionStrings is { } size ? TextLiteral.Write(size) : "null";
        string target = $"new(LanguageVersion.{Target.LanguageVersion}, Nullable: NullableContextOptions.{Target.Nullable})";
        StringBuilder code = new($"TestProject.Empty with {{ Target = {target} {{ DataSectionStrings = {strings} }} }})");
        code.Append(UsesTypes ? " // It references TypesProject." : "");
        foreach ((string name, string value) in Properties)
        {
            code.Append($"\n    .WithProperty(\"{name}\", {TextLiteral.Write(value)})");
        }

        foreach (HostileFile file in Files)
        {
            string path = TextLiteral.Write(file.Path);
            code.Append($"\n    .With({path}, {TextLiteral.Write(file.Text)})\n    .WithMetadata({path}");
            foreach ((string name, string value) in file.Metadata.Concat(file.Resource(IsResource)))
            {
                code.Append($", (\"{name}\", {TextLiteral.Write(value)})");
            }

            code.Append(')');
        }

        return "(" + code;
    }
}
