using ArticleGen.Reading.Grammar;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Records why words were taken for an actor, and why it is of its kind, for ArticleReader.ExplainActors. An ordinary reading has no log.
/// </summary>
internal sealed class ActorLog
{
    private readonly List<(Entity Entity, ActorDecision Step)> _steps = [];
    private readonly HashSet<TextRange> _known = [];

    /// <summary>The steps of those who are actors in the end, in the order of the actors, then of the text.</summary>
    public IReadOnlyList<ActorDecision> Decisions { get; private set; } = [];

    /// <summary>Settles whose steps they are. The entities are used again for the next article.</summary>
    public void Finish() => Decisions =
    [
        .. _steps.Where(static step => step.Entity.Final.Index >= 0)
            .Select(static step => step.Step with { Actor = step.Entity.Final.Index })
            .OrderBy(static step => step.Actor)
            .ThenBy(static step => step.Words.Start),
    ];

    /// <summary>A name that was taken for an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="mention">The name, with what stands beside it.</param>
    /// <param name="words">Where both stand.</param>
    /// <param name="before">The entity's name and kind before; null for a new entity.</param>
    /// <param name="all">All entities.</param>
    public void Name(Entity entity, in NameMention mention, TextRange words, (string Name, ActorKind? Kind)? before, Entities all)
    {
        string name = mention.Name;
        string[] others = [.. FindNamesakes(entity, name, all)];
        string why = before is not { } known ? "new name"
            : known.Name == name ? "the same name"
            : known.Name.EndsWith(' ' + name, StringComparison.OrdinalIgnoreCase) ? $"surname of {known.Name}"
            : known.Name.StartsWith(name + ' ', StringComparison.OrdinalIgnoreCase) ? $"first name of {known.Name}"
            : name.EndsWith(' ' + known.Name, StringComparison.OrdinalIgnoreCase) ? $"full name of {known.Name}"
            : mention.Acronym is not null ? $"{known.Name} and its letters"
            : $"another name of {known.Name}";
        Mention(entity, words, why, others);
        string kindWhy = mention.Title is { } title ? $"title '{title}'"
            : (mention.Described?.Role ?? mention.Apposition) is { } role ? $"called '{role}'"
            : mention.Acronym is not null ? "its letters stand beside it"
            : "its words and those around it";
        NoteKind(entity, words, before?.Kind, kindWhy);
    }

    /// <summary>A pronoun or a description that was taken for an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="phrase">The pronoun or description.</param>
    /// <param name="words">Where it stands.</param>
    /// <param name="referent">Whom it means.</param>
    /// <param name="before">The entity's kind before.</param>
    /// <param name="others">Whom else a pronoun could mean.</param>
    public void Phrase(
        Entity entity, NounPhrase phrase, TextRange words, in Referent referent, ActorKind? before, IReadOnlyList<string> others)
    {
        string why = referent.Known is null ? "describes nobody named before"
            : phrase.Kind == NounPhraseKind.Pronoun ? "the likeliest for the pronoun"
            : referent.KindItTells is not null ? "the name that such words can describe"
            : "the description fits";
        Mention(entity, words, why, [.. others.Where(other => other != entity.Name)]);
        NoteKind(entity, words, referent.Known is null ? null : before, referent.Known is null ? "a description" : "described so");
    }

    /// <summary>Somebody whose kind was not known, and who speaks.</summary>
    public void Speaker(Entity entity, ActorKind? before) =>
        NoteKind(entity, new(entity.FirstMention, 0), before, "speaks, and nothing says what it is");

    /// <summary>A description whose name came later.</summary>
    public void Settled(Entity description, Entity entity) =>
        _steps.Add((entity, new(-1, new(description.FirstMention, 0), $"'{description.Name}' waited for this name")));

    private void Mention(Entity entity, TextRange words, string why, string[] others)
    {
        // A name is met again when it speaks.
        if (_known.Add(words))
        {
            _steps.Add((entity, new(-1, words, why) { Others = others.ToValueList() }));
        }
    }

    private void NoteKind(Entity entity, TextRange words, ActorKind? before, string why)
    {
        if (entity.Kind is { } kind && kind != before)
        {
            _steps.Add((entity, new(-1, words, why) { Kind = kind }));
        }
    }

    /// <summary>Others of the article with the same last word.</summary>
    private static IEnumerable<string> FindNamesakes(Entity entity, string name, Entities all)
    {
        string last = name.Substring(name.LastIndexOf(' ') + 1);
        for (int i = 0; i < all.Count; i++)
        {
            Entity other = all[i];
            if (other.MergedInto is null
                && other != entity
                && other.HeadNoun is null
                && (other.Name == last || other.Name.EndsWith(' ' + last, StringComparison.Ordinal)))
            {
                yield return other.Name;
            }
        }
    }
}
