namespace LiveDesk.Grains;

/// <summary>One article. Its key is the id that the feed gives it.</summary>
[Alias("LiveDesk.IArticleGrain")]
public interface IArticleGrain : IGrainWithStringKey
{
    /// <summary>
    /// Reads the article and hands its quotes to the actors. Returns when all of it is stored; whoever gets an exception instead sends the
    /// article again. What was sent before is replaced, so that an article may come twice, and may come corrected. Without text its
    /// quotes are gone.
    /// </summary>
    /// <param name="text">The whole text of the article.</param>
    /// <returns>How many quotes actors with a name have in the article.</returns>
    [Alias("PublishAsync")]
    Task<int> PublishAsync(string text);
}
