using ArticleGen.Settings;
using ArticleGen.Tests.Testing;

namespace ArticleGen.Fuzz.Projects;

/// <summary>A project that has the types for others, with an article of its own.</summary>
internal static class TypesProject
{
    /// <summary>The name of its assembly.</summary>
    public const string Name = "Types";

    private static readonly TestProject Project = (TestProject.Empty with { Name = Name })
        .WithProperty(BuildNames.NamespaceProperty, "Wire.@class")
        .With("seeds/rain.txt", "---\nrating: 5\nrelated: [rain]\n---\nRain\n\n\"It rains,\" said Ines Calder, the port director.\n");

    /// <summary>The assembly.</summary>
    public static byte[] Image { get; } = Compile();

    private static byte[] Compile()
    {
        MemoryStream image = new();
        return Project.Run().Output.Emit(image).Success
            ? image.ToArray()
            : throw new InvalidOperationException("The project that has the types does not compile.");
    }
}
