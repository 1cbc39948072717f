using ArticleGen.Reading.Actors;

namespace ArticleGen.Reading.Tests.Actors;

/// <summary>The table remembers the name that was looked for last. Whatever changes the table must make it forget that.</summary>
public class NameTableTests
{
    private const string Name = "Ines Calder";

    private static readonly TextRange All = new(0, Name.Length);

    private readonly NameTable _table = new();

    [Fact]
    public void Finds_a_name_that_was_set_after_it_was_missed()
    {
        Entity entity = Make();
        Assert.Null(_table.Whole(Name, All));
        _table.SetWhole(Name, All, entity, isPerson: true);
        Assert.Same(entity, _table.Whole(Name, All));
    }

    [Fact]
    public void Finds_whom_a_name_means_later()
    {
        Entity later = Make();
        _table.SetWhole(Name, All, Make(), isPerson: true);
        _table.Whole(Name, All);
        _table.SetWhole(Name, All, later, isPerson: true);
        Assert.Same(later, _table.Whole(Name, All));
    }

    [Fact]
    public void Finds_a_name_while_words_are_noted_and_removed()
    {
        Entity entity = Make();
        _table.SetWhole(Name, All, entity, isPerson: true);
        for (int i = 0; i < 100; i++)
        {
            Assert.Same(entity, _table.Whole(Name, All));
            _table.Note(NameSlice.Last, Name, new TextRange(5, 6), Make());
        }

        Assert.Same(entity, _table.Whole(Name, All));
    }

    [Fact]
    public void Finds_nothing_after_it_was_cleared()
    {
        _table.SetWhole(Name, All, Make(), isPerson: true);
        _table.Whole(Name, All);
        _table.Clear();
        Assert.Null(_table.Whole(Name, All));
    }

    [Fact]
    public void Finds_another_part_of_the_same_text()
    {
        Entity entity = Make();
        _table.SetWhole(Name, All, entity, isPerson: true);
        Assert.Null(_table.Whole(Name, new TextRange(0, 4)));
        Assert.Same(entity, _table.Whole(Name, All));
    }

    private static Entity Make() => new(new Mentions(), []);
}
