using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// The entities of one article in the order in which they came up. The objects of the previous article are reused: they are most of what an
/// article would allocate.
/// </summary>
internal sealed class Entities
{
    // More than the articles of a paper have; hardly one has a hundred.
    private const int MostKept = 1024;

    private readonly List<Entity> _made = [];
    private readonly Mentions _mentions = new();
    private readonly List<string> _words = [];

    public int Count { get; private set; }

    public Entity this[int index] => _made[index];

    public Entity Add(string name, ActorKind? kind, string? headNoun = null)
    {
        if (Count == _made.Count)
        {
            _made.Add(new Entity(_mentions, _words));
        }

        Entity entity = _made[Count++];
        entity.Become(name, kind, headNoun);
        return entity;
    }

    /// <summary>Makes room for the mentions of a long article at once.</summary>
    public void ReserveMentions(int count) => _mentions.Reserve(count);

    public void Clear()
    {
        for (int i = 0; i < Count; i++)
        {
            _made[i].Forget();
        }

        if (Count > MostKept)
        {
            _made.RemoveRange(MostKept, Count - MostKept);
            _made.TrimExcess();
        }

        Count = 0;
        _mentions.Clear();
        _words.Empty();
    }
}
