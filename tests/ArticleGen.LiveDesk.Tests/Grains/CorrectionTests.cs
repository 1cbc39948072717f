using LiveDesk.Feeds;
using LiveDesk.Grains;
using LiveDesk.Reading;

namespace ArticleGen.LiveDesk.Tests.Grains;

/// <summary>An article may come twice, corrected, and after a failure: the desk has what its last version says.</summary>
public sealed class CorrectionTests(TwoSilos desk) : IClassFixture<TwoSilos>
{
    [Fact]
    public async Task The_same_article_twice_is_stored_once()
    {
        IncomingArticle article = Stories.Make("twice", ("Ada Tweed", "We reopen on Friday,"));

        Assert.Equal(1, await PublishAsync(article));
        int writes = desk.Storage.Writes;
        Assert.Equal(1, await PublishAsync(article));

        Assert.Equal(["ada-tweed|twice|We reopen on Friday,"], await Quoted.ByAsync(desk.Grains, "Ada Tweed"));
        Assert.Equal(writes, desk.Storage.Writes);
    }

    [Fact]
    public async Task A_correction_replaces_the_quotes_of_the_article_and_no_others()
    {
        await PublishAsync(Stories.Make("first", ("Ada Rand", "We reopen on Friday,"), ("Ben Rand", "We wait,")));
        await PublishAsync(Stories.Make("other", ("Ada Rand", "It is safe,")));

        await PublishAsync(Stories.Make("first", ("Cleo Rand", "We reopen on Monday,")));

        Assert.Equal(
            ["ada-rand|other|It is safe,", "cleo-rand|first|We reopen on Monday,"],
            await Quoted.ByAsync(desk.Grains, "Ada Rand", "Ben Rand", "Cleo Rand"));
    }

    [Fact]
    public async Task Without_text_the_quotes_are_gone()
    {
        Assert.Equal(1, await PublishAsync(Stories.Make("gone", ("Ada Gorman", "We reopen on Friday,"))));

        Assert.Equal(0, await PublishAsync(new("gone", "")));

        Assert.Empty(await Quoted.ByAsync(desk.Grains, "Ada Gorman"));
    }

    [Theory]
    [InlineData("ada-holm")]
    [InlineData("ben-holm")]
    [InlineData("half")]
    public async Task What_was_half_stored_leaves_nothing_behind(string unwritable)
    {
        await PublishAsync(Stories.Make("half", ("Ada Holm", "We reopen on Friday,")));

        desk.Storage.Fails = grain => grain.Key.ToString() == unwritable;
        await Assert.ThrowsAnyAsync<Exception>(() => PublishAsync(Stories.Make("half", ("Ben Holm", "We wait,"))));
        desk.Storage.Fails = static _ => false;
        await PublishAsync(Stories.Make("half", ("Cleo Holm", "We reopen on Monday,")));

        Assert.Equal(
            ["cleo-holm|half|We reopen on Monday,"], await Quoted.ByAsync(desk.Grains, "Ada Holm", "Ben Holm", "Cleo Holm"));
        await PublishAsync(new("half", ""));
    }

    [Fact]
    public async Task What_could_not_be_stored_is_not_shown()
    {
        desk.Storage.Fails = static grain => grain.Key.ToString() == "ada-usher";
        await Assert.ThrowsAnyAsync<Exception>(() => PublishAsync(Stories.Make("unstored", ("Ada Usher", "We wait,"))));
        desk.Storage.Fails = static _ => false;

        Assert.Empty(await Quoted.ByAsync(desk.Grains, "Ada Usher"));
    }

    [Fact]
    public async Task What_comes_late_from_a_lost_machine_changes_nothing()
    {
        IActorGrain actor = desk.Grains.GetGrain<IActorGrain>("ada-lister");

        await actor.ReplaceAsync("late", 2, null);
        await actor.ReplaceAsync("late", 1, new ActorQuotes("Ada Lister", [new(0, "Direct", "We wait,")]));

        Assert.Empty(await actor.FindQuotesAsync());
    }

    private Task<int> PublishAsync(IncomingArticle article) =>
        desk.Grains.GetGrain<IArticleGrain>(article.Id).PublishAsync(article.Text);
}
