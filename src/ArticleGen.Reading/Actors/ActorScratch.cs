using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Actors;

/// <summary>The memory for the actors of an article.</summary>
internal sealed class ActorScratch
{
    /// <summary>All actors there may be.</summary>
    public Entities Entities { get; } = new();

    /// <summary>Whom each name and surname means.</summary>
    public NameTable Names { get; } = new();

    /// <summary>The names of the paragraph.</summary>
    public List<KnownName> NamesInPassage { get; } = [];

    /// <summary>The phrases of the paragraph that were introduced, and the entity each means.</summary>
    public Dictionary<TokenSpan, Entity> Introduced { get; private set; } = [];

    /// <summary>The words of the description that is being looked for.</summary>
    public List<string> Sought { get; } = [];

    /// <summary>The descriptions that wait for a name, and the sentence each stands in.</summary>
    public List<(Entity Entity, int Sentence)> Awaiting { get; } = [];

    /// <summary>Whom a pronoun may mean.</summary>
    public List<SalientMention> Salient { get; } = [];

    /// <summary>Empties everything, and gives large lists back.</summary>
    public void Clear()
    {
        Entities.Clear();
        Names.Clear();
        NamesInPassage.Empty();
        if (Introduced.Count > ScratchLists.MostKept)
        {
            // Clearing a dictionary keeps its memory.
            Introduced = [];
        }

        Introduced.Clear();
        Sought.Empty();
        Awaiting.Empty();
        Salient.Empty();
    }
}
