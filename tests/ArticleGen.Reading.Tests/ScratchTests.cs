using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Tests;

/// <summary>The memory that is used again: empty when it is handed out, and never large.</summary>
public class ScratchTests
{
    private const int Many = ScratchLists.MostKept + 1;

    [Fact]
    public void What_is_handed_out_is_nobody_elses()
    {
        Scratch[] rented = [.. Enumerable.Range(0, 20).Select(_ => ScratchPool.Rent())];
        Assert.Distinct(rented);
        foreach (Scratch scratch in rented)
        {
            ScratchPool.Return(scratch);
        }
    }

    [Fact]
    public void What_was_returned_is_empty()
    {
        Scratch scratch = new();
        scratch.Open("The ferry sails.", Vocabulary.Default, TestContext.Current.CancellationToken);
        scratch.Passages.Passage.Load(new TextRange(0, 16));
        scratch.Paragraphs.Add(new TextRange(0, 16));
        scratch.Actors.Entities.Add("Ines Calder", ActorKind.Person).Descriptions.AddRole("pilot");
        scratch.Clear();
        Assert.Equal("", scratch.Passages.Passage.Text);
        Assert.Equal(0, scratch.Passages.Passage.Count);
        Assert.Empty(scratch.Paragraphs);
        Assert.Equal(0, scratch.Actors.Entities.Count);
    }

    [Fact]
    public void An_entity_used_again_is_somebody_else()
    {
        Scratch scratch = new();
        Entity first = scratch.Actors.Entities.Add("Ines Calder", ActorKind.Person);
        first.Descriptions.AddRole("pilot");
        first.AddAlias("Calder");
        first.Mention(new TextRange(3, 6));
        first.Speaks = true;
        first.Index = 4;
        first.MergeInto(scratch.Actors.Entities.Add("Tom Hale", ActorKind.Person));
        scratch.Clear();

        Entity again = scratch.Actors.Entities.Add("Port Council", ActorKind.Organization);
        Assert.Same(first, again);
        Assert.Equal("Port Council", again.Name);
        Assert.Empty(again.Roles);
        Assert.Empty(again.Aliases);
        Assert.Equal(0, again.MentionCount);
        Assert.False(again.Speaks);
        Assert.Equal(-1, again.Index);
        Assert.Null(again.MergedInto);
    }

    [Fact]
    public void Lists_that_have_grown_large_are_given_back()
    {
        Scratch scratch = new();
        scratch.Open(new string(',', Many), Vocabulary.Default, TestContext.Current.CancellationToken);
        scratch.Passages.Passage.Load(new TextRange(0, Many));
        for (int i = 0; i < Many; i++)
        {
            scratch.Paragraphs.Add(default);
            scratch.Passages.Passage.Stretches.Add(default);
            scratch.Passages.Phrases.GetText("word" + i, new TextRange(0, ("word" + i).Length));
            scratch.Actors.Entities.Add("Calder", null);
        }

        Entity last = scratch.Actors.Entities[Many - 1];
        scratch.Clear();
        Assert.Equal(0, scratch.Paragraphs.Capacity);
        Assert.Equal(0, scratch.Passages.Passage.Stretches.Capacity);
        Assert.DoesNotContain(last, Enumerable.Range(0, Many).Select(_ => scratch.Actors.Entities.Add("Hale", null)));
    }

    [Fact]
    public void What_is_not_large_is_kept()
    {
        Scratch scratch = new();
        scratch.Paragraphs.AddRange(new TextRange[100]);
        int capacity = scratch.Paragraphs.Capacity;
        scratch.Clear();
        Assert.Equal(capacity, scratch.Paragraphs.Capacity);
    }
}
