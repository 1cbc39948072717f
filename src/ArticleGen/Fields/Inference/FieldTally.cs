namespace ArticleGen.Fields.Inference;

/// <summary>Counts, over all articles, what the values of a field look like.</summary>
internal sealed class FieldTally
{
    // What can be told apart. An article may count for several.
    private static readonly Looks[] Counted =
    [
        Looks.Boolean, Looks.Number, Looks.Day, Looks.DateTimeOffset, Looks.Uri, Looks.Text, Looks.Words, Looks.Single, Looks.Map,
    ];

    private readonly int[] _counts = new int[Counted.Length];
    private readonly int[] _firstArticles = new int[Counted.Length];
    private readonly Dictionary<string, FieldTally> _members = new(StringComparer.Ordinal);

    private FieldTally(string key, string spelling)
    {
        Key = key;
        Spelling = spelling;
    }

    /// <summary>The key, as <see cref="FieldKeys"/> writes it.</summary>
    internal string Key { get; }

    /// <summary>The key as it is written best.</summary>
    internal string Spelling { get; private set; }

    /// <summary>All looks of its values.</summary>
    internal Looks Looks { get; private set; }

    /// <summary>How many articles have the key.</summary>
    internal int ArticleCount { get; private set; }

    /// <summary>In how many articles it has a value wherever it can have one.</summary>
    internal int EverywhereCount { get; private set; }

    /// <summary>What is in its maps.</summary>
    internal IReadOnlyCollection<FieldTally> Members => _members.Values;

    /// <summary>The fields of all articles, as members of a field that stands for the front matter itself.</summary>
    internal static FieldTally Count(IReadOnlyList<ValueList<FieldLook>> articles, CancellationToken cancel)
    {
        FieldTally all = new("", "");
        for (int i = 0; i < articles.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            all.Add(new("", "", Looks.Map, IsEverywhere: true, articles[i]), i);
        }

        return all;
    }

    /// <summary>The member of this key; null when there is none.</summary>
    internal FieldTally? Find(string key) => _members.TryGetValue(key, out FieldTally? member) ? member : null;

    /// <summary>How many articles have a value that looks so.</summary>
    internal int CountOf(Looks looks) => _counts[Array.IndexOf(Counted, looks)];

    /// <summary>The number of the first article with a value that looks so.</summary>
    internal int FirstArticleWith(Looks looks) => _firstArticles[Array.IndexOf(Counted, looks)];

    private void Add(FieldLook look, int article)
    {
        Spelling = FieldNames.ChooseSpelling(Spelling, look.Spelling);
        Looks |= look.Looks;
        ArticleCount++;
        EverywhereCount += look.IsEverywhere ? 1 : 0;
        for (int i = 0; i < Counted.Length; i++)
        {
            if ((look.Looks & Counted[i]) != 0 && _counts[i]++ == 0)
            {
                _firstArticles[i] = article;
            }
        }

        foreach (FieldLook member in look.Members)
        {
            if (!_members.TryGetValue(member.Key, out FieldTally? tally))
            {
                _members.Add(member.Key, tally = new(member.Key, member.Spelling));
            }

            tally.Add(member, article);
        }
    }
}
