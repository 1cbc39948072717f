using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Checks;

/// <summary>Finds names that are spelt two ways: "Anatoly Nogovitsyn" and, further down, "Nogovitsin".</summary>
/// <remarks>Reports only what is plainly one name: an article may have both a Hansen and a Hanson.</remarks>
internal sealed class NameSpellings
{
    // An article with more names is a list, of results or of the dead, and contains namesakes. The limit also keeps hostile text linear.
    private const int MostActors = 200;

    // Each name is compared with all others, letter by letter. No real name is longer.
    private const int LongestName = 100;

    private readonly string _text;
    private readonly ValueList<ActorReading> _actors;
    private readonly Vocabulary _vocabulary;
    private readonly List<Problem> _problems;
    private readonly CancellationToken _cancel;

    // Most articles have no two names that resemble each other, and need none of these.
    private HashSet<string>? _marked;

    // Counted once and asked for each pair of names.
    private Dictionary<Spelling, int>? _uses;
    private Dictionary<string, int>? _namesWith;

    private NameSpellings(WholeArticle article, List<Problem> problems)
    {
        _text = article.Text;
        _actors = article.Actors;
        _vocabulary = article.Vocabulary;
        _problems = problems;
        _cancel = article.Cancel;
    }

    /// <summary>Adds a problem for each place where the rarer spelling stands.</summary>
    public static void Find(WholeArticle article, List<Problem> problems)
    {
        if (article.Actors.Count is > 1 and <= MostActors)
        {
            new NameSpellings(article, problems).Find();
        }
    }

    private void Find()
    {
        for (int i = 0; i < _actors.Count; i++)
        {
            if (_actors[i].Name.Length > LongestName)
            {
                continue;
            }

            if (_actors[i].Kind is ActorKind.Person && NameSlip.IsOneWord(_actors[i].Name))
            {
                CompareSurname(i);
            }
            else if (_actors[i].Kind is ActorKind.Person or ActorKind.Organization)
            {
                CompareWhole(i);
            }
        }
    }

    /// <summary>A name of several words, with those behind it.</summary>
    private void CompareWhole(int actor)
    {
        for (int k = actor + 1; k < _actors.Count; k++)
        {
            if (_actors[k].Kind == _actors[actor].Kind && NameSlip.BetweenNames(_actors[actor].Name, _actors[k].Name) is { } slip)
            {
                Judge(new Spelling(actor, slip.Word), new Spelling(k, slip.Other), isSurnameAlone: false);
            }
        }
    }

    /// <summary>Compares a lone surname with the surnames of all full names. It has to resemble exactly one of them.</summary>
    private void CompareSurname(int actor)
    {
        Spelling? like = null;
        for (int k = 0; k < _actors.Count; k++)
        {
            if (_actors[k].Kind == ActorKind.Person && NameSlip.SurnameLike(_actors[actor].Name, _actors[k].Name) is { } surname)
            {
                if (like is not null)
                {
                    return;
                }

                like = new(k, surname);
            }
        }

        if (like is { } person && MayShareRole(_actors[actor], _actors[person.Actor]))
        {
            Judge(person, new Spelling(actor, _actors[actor].Name), isSurnameAlone: true);
        }
    }

    /// <summary>Whether nothing shows that they are two persons: "Mayor Hansen" is not the harbour master Peter Hanson.</summary>
    private static bool MayShareRole(ActorReading a, ActorReading b)
    {
        if (a.Roles.Count == 0 || b.Roles.Count == 0)
        {
            return true;
        }

        foreach (string role in a.Roles)
        {
            foreach (string other in b.Roles)
            {
                if (string.Equals(NameSlip.LastWord(role), NameSlip.LastWord(other), StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Marks the rarer spelling, once. If both are equally frequent, only a lone surname can be called wrong.</summary>
    private void Judge(Spelling one, Spelling other, bool isSurnameAlone)
    {
        _cancel.ThrowIfCancellationRequested();
        int uses = CountUses(one);
        int otherUses = CountUses(other);
        if (uses == 0 || otherUses == 0 || (uses == otherUses && !isSurnameAlone))
        {
            return;
        }

        (Spelling rare, Spelling usual) = otherUses <= uses ? (other, one) : (one, other);
        bool isKnown = !_vocabulary.Find(rare.Word).Traits.SayNothing
            || _vocabulary.OwnNames?.Find(_actors[rare.Actor].Name) is not null;
        if (!isKnown && !HasSomebodyElse(rare, usual))
        {
            MarkOnce(rare, usual);
        }
    }

    /// <summary>Whether a third actor has the rare word in its name: then it is no slip.</summary>
    private bool HasSomebodyElse(Spelling rare, Spelling usual)
    {
        _namesWith ??= new(StringComparer.Ordinal);
        if (!_namesWith.TryGetValue(rare.Word, out int names))
        {
            names = _actors.Count(actor => HasWord(actor, rare.Word));
            _namesWith.Add(rare.Word, names);
        }

        return names > (HasWord(_actors[rare.Actor], rare.Word) ? 1 : 0) + (HasWord(_actors[usual.Actor], rare.Word) ? 1 : 0);
    }

    private static bool HasWord(ActorReading actor, string word) =>
        NameSlip.Find(actor.Name, new TextRange(0, actor.Name.Length), word) is not null;

    /// <summary>How many mentions of the actor spell the word in this way.</summary>
    private int CountUses(Spelling spelling)
    {
        _uses ??= [];
        if (!_uses.TryGetValue(spelling, out int uses))
        {
            foreach (TextRange mention in _actors[spelling.Actor].Mentions)
            {
                uses += NameSlip.Find(_text, mention, spelling.Word) is null ? 0 : 1;
            }

            _uses.Add(spelling, uses);
        }

        return uses;
    }

    private void MarkOnce(Spelling rare, Spelling usual)
    {
        _marked ??= new(StringComparer.Ordinal);
        if (!_marked.Add(_actors[rare.Actor].Name))
        {
            return;
        }

        string detail = $"the article has '{_actors[usual.Actor].Name}' too";
        foreach (TextRange mention in _actors[rare.Actor].Mentions)
        {
            if (NameSlip.Find(_text, mention, rare.Word) is { } range)
            {
                _problems.Add(new Problem(ProblemKind.NameSpeltTwoWays, range, Excerpt.Cut(_text, range), detail, usual.Word));
            }
        }
    }

    /// <summary>An actor, by its number, and the word of its name that another one spells otherwise.</summary>
    private readonly record struct Spelling(int Actor, string Word);
}
