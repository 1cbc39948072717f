using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public class ForeignFilesTests
{
    [Fact]
    public void Projects_are_asked_once_for_a_file_that_none_has()
    {
        ForeignFiles files = new();

        Assert.True(files.Add("run.txt"));
        files.End(files.Begin(), static _ => false);

        Assert.False(files.Add("run.txt"));
        Assert.True(files.Add("other.txt"));
    }

    [Fact]
    public void And_again_when_it_has_been_away()
    {
        ForeignFiles files = new();
        files.Add("run.txt");
        files.End(files.Begin(), static _ => false);

        files.Forget("run.txt");

        Assert.True(files.Add("run.txt"));
    }

    [Fact]
    public void A_file_that_a_project_has_is_not_foreign()
    {
        ForeignFiles files = new();
        files.Add("run.txt");
        files.End(files.Begin(), static _ => true);

        Assert.True(files.Add("run.txt"));
    }

    // A project may list it later, and no longer after that.
    [Fact]
    public void A_file_is_not_foreign_any_more_when_a_project_has_it()
    {
        ForeignFiles files = new();
        files.Add("run.txt");
        files.End(files.Begin(), static _ => false);

        files.End(files.Begin(), static _ => true);

        Assert.True(files.Add("run.txt"));
    }

    [Fact]
    public void A_file_that_comes_while_projects_are_asked_waits_for_the_next_time()
    {
        ForeignFiles files = new();
        IReadOnlyList<string> asked = files.Begin();
        files.Add("run.txt");

        files.End(asked, static _ => false);

        Assert.True(files.Add("run.txt"));
        Assert.Equal(["run.txt"], files.Begin());
        Assert.Empty(files.Begin());
    }
}
