using ArticleGen.Tool.Statistics;
using Placeholder;

namespace ArticleGen.Tool.Pages;

/// <summary>Writes names on a page, with a link to the page of whoever has one.</summary>
/// <param name="html">The page.</param>
/// <param name="page">Its address.</param>
/// <param name="site">The addresses; null where there are no other pages.</param>
internal sealed class NameLinks(HtmlWriter html, PageAddress page, SiteMap? site)
{
    /// <summary>Writes the name of an actor.</summary>
    internal void Write(Actor actor) => Write(actor.Name, actor.Id);

    /// <summary>Writes the name of somebody who quotes or is quoted.</summary>
    internal void Write(QuotingNode node) => Write(node.Name, node.ActorId);

    /// <summary>Writes a name.</summary>
    internal void Write(string name, string? id)
    {
        if (site?.FindPerson(id) is { } person && person != page)
        {
            html.Link(person.LinkFrom(page), OneLine.From(name));
        }
        else
        {
            html.Element("bdi", OneLine.From(name));
        }
    }
}
