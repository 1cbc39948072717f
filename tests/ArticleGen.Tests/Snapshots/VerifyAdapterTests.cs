namespace ArticleGen.Tests.Snapshots;

public sealed class VerifyAdapterTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    private string Stem => Path.Combine(_directory.FullName, "Class.Method");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void A_snapshot_that_is_missing_fails()
    {
        Assert.Contains("Class.Method#A.g.verified.cs: not accepted yet", Failure(("#A.g.cs", "one")), StringComparison.Ordinal);
        Assert.Equal(["Class.Method#A.g.received.cs"], Names());
    }

    [Fact]
    public void What_was_accepted_passes()
    {
        Compare(accept: true, ("#A.g.cs", "one"), (".txt", "two"));
        Compare(accept: false, ("#A.g.cs", "one"), (".txt", "two"));
        Assert.Equal(["Class.Method#A.g.verified.cs", "Class.Method.verified.txt"], Names());
    }

    [Fact]
    public void A_difference_fails_and_is_shown()
    {
        Compare(accept: true, ("#A.g.cs", "one\ntwo\nthree"));
        Assert.Contains(
            "Class.Method#A.g.verified.cs: line 2\n  accepted: two\n  written:  TWO",
            Failure(("#A.g.cs", "one\nTWO\nthree")),
            StringComparison.Ordinal);
        Assert.Equal("one\nTWO\nthree", File.ReadAllText(Stem + "#A.g.received.cs"));
    }

    [Fact]
    public void A_passing_test_takes_its_old_difference_away()
    {
        Compare(accept: true, ("#A.g.cs", "one"));
        Failure(("#A.g.cs", "two"));
        Compare(accept: false, ("#A.g.cs", "one"));
        Assert.Equal(["Class.Method#A.g.verified.cs"], Names());
    }

    [Fact]
    public void A_snapshot_that_is_left_over_fails_and_accepting_takes_it_away()
    {
        Compare(accept: true, ("#A.g.cs", "one"), ("#B.g.cs", "two"));
        Assert.Contains(
            "Class.Method#B.g.verified.cs: accepted, and not written any more",
            Failure(("#A.g.cs", "one")),
            StringComparison.Ordinal);
        Compare(accept: true, ("#A.g.cs", "one"));
        Assert.Equal(["Class.Method#A.g.verified.cs"], Names());
    }

    [Fact]
    public void The_snapshots_of_a_test_with_a_longer_name_are_its_own()
    {
        File.WriteAllText(Stem + "2#A.g.verified.cs", "two");
        Compare(accept: true, ("#A.g.cs", "one"));
        Assert.Equal(["Class.Method#A.g.verified.cs", "Class.Method2#A.g.verified.cs"], Names());
    }

    private string Failure(params (string Name, string Text)[] files) =>
        Assert.ThrowsAny<Exception>(() => Compare(accept: false, files)).Message;

    private void Compare(bool accept, params (string Name, string Text)[] files) =>
        VerifyAdapter.Compare(Stem, files.ToDictionary(file => file.Name, file => file.Text), accept);

    private IEnumerable<string> Names() => _directory.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);
}
