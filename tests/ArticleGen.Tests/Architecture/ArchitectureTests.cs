namespace ArticleGen.Tests.Architecture;

public class ArchitectureTests
{
    [Fact]
    public void Dump()
    {
        foreach (string project in new[] { "ArticleGen.Reading", "ArticleGen", "ArticleGen.Tool", "ArticleGen.Build", "ArticleGen.CodeFixes" })
        {
            File.WriteAllLines($"/tmp/arrows.{project}.txt", SourceArrows.Find(project).Select(a => $"{a.From}\t{a.To}\t{a.File}\t{a.Type}").Order(StringComparer.Ordinal));
        }
    }
}
