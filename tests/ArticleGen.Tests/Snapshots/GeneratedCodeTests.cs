namespace ArticleGen.Tests.Snapshots;

public class GeneratedCodeTests
{
    [Fact]
    public void Dump() 
    {
        foreach (var f in Emission.Of(("seeds/ferry-resumes.txt", Stories.Ferry), ("seeds/storm.txt", Stories.Storm), ("seeds/blank.txt", Stories.Blank)).Files())
        {
            File.WriteAllText("/tmp/gen/" + f.Key, f.Value);
        }

        CompiledProject.Of(Emission.Of(("seeds/ferry-resumes.txt", Stories.Ferry), ("seeds/storm.txt", Stories.Storm), ("seeds/blank.txt", Stories.Blank)));
    }
}
