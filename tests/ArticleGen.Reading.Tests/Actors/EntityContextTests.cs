using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Tests.Actors;

/// <summary>What is known of an entity, and what stays of it when it turns out to be another one.</summary>
public class EntityContextTests
{
    [Fact]
    public void Tells_the_last_mention_before_a_token()
    {
        EntityContext context = new();
        context.NoteSentence(2, subject: false, speaker: false);
        context.NoteToken(2, 5);
        context.NoteSentence(4, subject: false, speaker: false);
        context.NoteToken(4, 9);
        context.NoteToken(4, 12);

        Assert.Equal(4, context.LastBefore(5, 0));
        Assert.Equal(4, context.LastBefore(4, 9));
        Assert.Equal(2, context.LastBefore(4, 8));
    }

    [Fact]
    public void Tells_no_mention_before_the_first()
    {
        EntityContext context = new();
        Assert.Equal(0, context.LastBefore(3, 7));

        context.NoteSentence(3, subject: true, speaker: false);
        context.NoteToken(3, 9);
        Assert.Equal(0, context.LastBefore(3, 7));
    }

    [Fact]
    public void Hands_over_all_that_it_knows()
    {
        EntityContext old = new()
        {
            ShownKinds = BodyKinds.Bank,
            IntroducedAs = new(3, 4),
            Nation = 7,
            Age = 34,
            IsInHeadline = true,
            IsLead = true,
        };
        old.NoteSentence(3, subject: true, speaker: true);
        EntityContext context = new();
        context.NoteSentence(5, subject: false, speaker: false);

        old.AddTo(context);

        Assert.Equal((BodyKinds.Bank, new TextRange(3, 4), 7, 34), (context.ShownKinds, context.IntroducedAs, context.Nation, context.Age));
        Assert.True(context is { IsInHeadline: true, IsLead: true });
        Assert.Equal((5, 3, 3, 3), (context.LastSentence, context.SentenceBefore, context.LastAsSubject, context.LastSpoken));
    }

    [Fact]
    public void Keeps_what_the_other_knows_already()
    {
        EntityContext context = new() { IntroducedAs = new(1, 2), Nation = 3, Age = 4 };
        context.NoteSentence(5, subject: false, speaker: false);
        EntityContext old = new() { IntroducedAs = new(3, 4), Nation = 7, Age = 34 };
        old.NoteSentence(2, subject: false, speaker: false);
        old.NoteSentence(3, subject: false, speaker: false);

        old.AddTo(context);

        Assert.Equal((new TextRange(1, 2), 3, 4), (context.IntroducedAs, context.Nation, context.Age));
        Assert.Equal((5, 3), (context.LastSentence, context.SentenceBefore));
    }
}
