namespace ArticleGen.Reading.Actors;

/// <summary>The pronouns of an actor, and how often each of them means it.</summary>
internal sealed class PronounTally
{
    private readonly List<(string Pronoun, int Count)> _counts = new(1);

    /// <summary>Counts a pronoun once more.</summary>
    public void Add(string pronoun) => Add(pronoun, 1);

    /// <summary>Adds all these counts to others.</summary>
    public void AddTo(PronounTally other)
    {
        foreach ((string pronoun, int count) in _counts)
        {
            other.Add(pronoun, count);
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => _counts.Clear();

    /// <summary>
    /// The pronouns in the order in which they came. Where "he" and "she" contradict each other, one of them meant somebody else: only the
    /// more frequent one is kept, and neither if they are as frequent.
    /// </summary>
    public ValueList<string> ToValueList() => _counts.Count switch
    {
        0 => ValueList<string>.Empty,
        1 => ValueList<string>.Single(_counts[0].Pronoun),
        _ => WithoutContradiction(Count("he"), Count("she")),
    };

    private ValueList<string> WithoutContradiction(int heCount, int sheCount) => _counts.Select(static one => one.Pronoun)
        .Where(pronoun => pronoun switch { "he" => heCount > sheCount, "she" => sheCount > heCount, _ => true })
        .ToValueList();

    private void Add(string pronoun, int count)
    {
        for (int i = 0; i < _counts.Count; i++)
        {
            if (_counts[i].Pronoun == pronoun)
            {
                _counts[i] = (pronoun, _counts[i].Count + count);
                return;
            }
        }

        _counts.Add((pronoun, count));
    }

    private int Count(string pronoun) => _counts.Where(one => one.Pronoun == pronoun).Sum(static one => one.Count);
}
