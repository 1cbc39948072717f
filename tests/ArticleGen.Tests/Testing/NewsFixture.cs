[assembly: AssemblyFixture(typeof(ArticleGen.Tests.Testing.NewsFixture))]

namespace ArticleGen.Tests.Testing;

/// <summary>Three articles, generated and compiled once for all tests that only use them.</summary>
public sealed class NewsFixture
{
    internal CompiledProject Project { get; } = CompiledProject.Of(Emission.Of(
        ("seeds/ferry-resumes.txt", Stories.Ferry),
        ("seeds/storm.txt", Stories.Storm),
        ("seeds/blank.txt", Stories.Blank)));
}
