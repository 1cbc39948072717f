using System.Collections;
using System.Globalization;
using System.Reflection;
using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Actors.Clues;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Tests;

/// <summary>Tests for which no other may read an article meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;

/// <summary>The memory that is used again: empty when it is handed out, and never large.</summary>
/// <remarks>A reading in another test would give its memory back to the pool.</remarks>
[Collection(nameof(Alone))]
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

    /// <summary>A field that somebody adds and does not clear makes this fail.</summary>
    [Fact]
    public void An_entity_that_has_forgotten_is_as_a_new_one()
    {
        Scratch scratch = new();
        Entity used = scratch.Actors.Entities.Add("Varna Lines", null);
        used.AddAlias("Varna");
        used.AddPronoun("it");
        used.Weigh(KindWeights.ForBody(3));
        used.Mention(new TextRange(3, 6));
        Fill(used);
        Fill(used.Context);
        Fill(used.Descriptions);
        used.Descriptions.AddRole("pilot");
        Assert.True(used.Descriptions.OwnWords.Has("director"));
        used.MergeInto(scratch.Actors.Entities.Add("Tom Hale", ActorKind.Person));
        Assert.NotEqual(Show(new Entity(new Mentions(), [])), Show(used));

        used.Forget();

        Assert.Equal(Show(new Entity(new Mentions(), [])), Show(used));
    }

    /// <summary>Gives every field that holds a number, a flag, a range or a word another value than it has at first.</summary>
    private static void Fill(object filled)
    {
        foreach (FieldInfo field in Fields(filled).Where(static field => !field.IsInitOnly))
        {
            Type type = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
            object? value = type == typeof(bool) ? true
                : type.IsPrimitive ? Convert.ChangeType(3, type, CultureInfo.InvariantCulture)
                : type == typeof(string) ? "port director"
                : type == typeof(TextRange) ? new TextRange(3, 4)
                : type.IsEnum ? Enum.ToObject(type, 1)
                : null;
            if (value is not null)
            {
                field.SetValue(filled, value);
            }
        }
    }

    /// <summary>
    /// All that an object of the reading holds, but for the memory that all share. A list that is empty is as good as none.
    /// </summary>
    private static string Show(object? shown) => shown switch
    {
        null or "" => "-",
        string or Enum => shown.ToString()!,
        _ when shown.GetType().IsPrimitive => shown.ToString()!,
        ICollection { Count: 0 } or Mentions => "-",
        ICollection list => $"{list.Count} of {list.GetType().Name}",
        PronounTally tally => Show(tally.ToValueList().ToArray()),
        Descriptions or Entity or EntityContext or ValueType =>
            string.Join(", ", Fields(shown).Select(field => $"{field.Name}={Show(field.GetValue(shown))}")),
        _ => throw new NotSupportedException($"Say how to show what {shown.GetType().Name} holds."),
    };

    private static FieldInfo[] Fields(object owner) =>
        [
            .. owner.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                .Where(static field => field.Name != "_allWords")
        ];

    [Theory]
    [InlineData("Ines Calder, 34, met Varna Lines, a ferry line. The Dutch director said no. She criticized NATO. \"We sail,\" he said.")]
    [InlineData("VARNA LINES SAILS\n\nThe 34-year-old director, Tom Hale, told it so. The ferry line of Varna said that they agreed.")]
    public void What_was_read_before_changes_nothing(string before)
    {
        const string Text = "Port news\n\nThe director said that the line sails. She met Hale, of Varna. The 34-year-old said: \"No.\"";

        // While all memory is rented, a reading gets new memory.
        Scratch[] rented = [.. Enumerable.Range(0, 8).Select(_ => ScratchPool.Rent())];
        ArticleReading fresh = ArticleReader.Read(Text);
        ArticleReader.Read(before);
        ArticleReading later = ArticleReader.Read(Text);
        foreach (Scratch scratch in rented)
        {
            ScratchPool.Return(scratch);
        }

        Assert.Equal(fresh, later);
        Assert.NotEmpty(later.Attributions);
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
