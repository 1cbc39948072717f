namespace LiveDesk.Feeds;

/// <summary>An article as a feed brings it.</summary>
/// <param name="Id">Its id. An article with the id of an earlier one is a correction of it.</param>
/// <param name="Text">The whole text.</param>
internal sealed record IncomingArticle(string Id, string Text);
