using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Diagnosing;

public sealed class ProjectRemarksTests
{
    // A request has looked at the file before the next key, and is slower than the check that the key has started.
    [Fact]
    public void A_check_of_an_earlier_text_answers_and_does_not_count()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);
        ProjectHome home = new(desk.Folder);
        ProjectRemarks remarks = new(home);
        home.Load(LoadedFolder.Load(desk), []);
        string path = desk.PathOf("a.txt");
        ProjectSnapshot earlier = home.Now!;
        home.Show(LoadedFolder.Open(path, 2, Texts.Clean));
        remarks.Check(home.Now!, home.Now!.Find(path)!, CancellationToken.None);

        FileRemarks answer = remarks.Check(earlier, earlier.Find(path)!, CancellationToken.None);

        Assert.Equal(2, answer.All.Count());
        Assert.Empty(remarks.Find(path)!.All);
        Assert.Same(home.Now!.Find(path), remarks.Find(path)!.File);
    }

    [Fact]
    public void A_check_of_all_files_for_an_earlier_text_does_not_count_for_it()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("b.txt", Texts.Slips);
        ProjectHome home = new(desk.Folder);
        ProjectRemarks remarks = new(home);
        home.Load(LoadedFolder.Load(desk), []);
        ProjectSnapshot earlier = home.Now!;
        string path = desk.PathOf("a.txt");
        home.Show(LoadedFolder.Open(path, 2, Texts.Clean));
        remarks.Check(home.Now!, home.Now!.Find(path)!, CancellationToken.None);

        remarks.CheckAll(earlier, home.Source, new Progress(static _ => { }), CancellationToken.None);

        Assert.Empty(remarks.Find(path)!.All);
        Assert.Equal(2, remarks.Find(desk.PathOf("b.txt"))!.All.Count());
        Assert.Equal([desk.PathOf("b.txt")], remarks.TakeUntold());
    }

    // What is found until a key stops the check is not found again by the next check: it has to be told.
    [Fact]
    public void What_a_stopped_check_has_found_is_told()
    {
        using CancellationTokenSource key = new();
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("b.txt", Texts.Slips);
        ProjectHome home = new(desk.Folder);
        ProjectRemarks remarks = new(home);
        home.Load(LoadedFolder.Load(desk), []);

        Assert.ThrowsAny<OperationCanceledException>(
            () => remarks.CheckAll(home.Now!, home.Source, new Progress(_ => key.Cancel()), key.Token));
        IReadOnlyCollection<string> first = remarks.TakeUntold();
        remarks.CheckAll(home.Now!, home.Source, new Progress(static _ => { }), CancellationToken.None);

        Assert.NotEmpty(first);
        Assert.Equal(
            [desk.PathOf("a.txt"), desk.PathOf("b.txt")], first.Concat(remarks.TakeUntold()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_is_gone_is_forgotten_and_told_once()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("b.txt", Texts.Clean);
        ProjectHome home = new(desk.Folder);
        ProjectRemarks remarks = new(home);
        home.Load(LoadedFolder.Load(desk), []);
        remarks.CheckAll(home.Now!, home.Source, new Progress(static _ => { }), CancellationToken.None);
        remarks.TakeUntold();
        File.Delete(desk.PathOf("a.txt"));
        File.Delete(desk.PathOf("b.txt"));
        desk.Write("c.txt", Texts.Clean);
        home.Load(LoadedFolder.Load(desk), []);

        remarks.CheckAll(home.Now!, home.Source, new Progress(static _ => { }), CancellationToken.None);

        Assert.Equal([desk.PathOf("a.txt")], remarks.TakeUntold());
        Assert.Equal([desk.PathOf("c.txt")], remarks.Paths);
    }

    private sealed class Progress(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
