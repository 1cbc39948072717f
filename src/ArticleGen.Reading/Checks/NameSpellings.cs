using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Checks;

/// <summary>Finds names that are spelt two ways: "Anatoly Nogovitsyn" and, further down, "Nogovitsin".</summary>
/// <remarks>Only what is plainly one name is told: two persons of an article may well be called Hansen and Hanson.</remarks>
internal sealed class NameSpellings
{
    // Whoever lists more names than this lists results or the fallen, and has namesakes. It also keeps hostile text linear.
    private const int MostActors = 200;

    // Each name is compared with all others, letter by letter; nobody has a longer one.
    private const int LongestName = 100;

    private readonly string _text;
    private readonly ValueList<ActorReading> _actors;
    private readonly Vocabulary _vocabulary;
    private readonly List<Problem> _problems;
    private readonly CancellationToken _cancel;
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);

    private NameSpellings(string text, ValueList<ActorReading> actors, Vocabulary vocabulary, List<Problem> problems, CancellationToken cancel)
    {
        _text = text;
        _actors = actors;
        _vocabulary = vocabulary;
        _problems = problems;
        _cancel = cancel;
    }

    public static void Find(string text, ValueList<ActorReading> actors, Vocabulary vocabulary, List<Problem> problems, CancellationToken cancel)
    {
        if (actors.Count is > 1 and <= MostActors)
        {
            new NameSpellings(text, actors, vocabulary, problems, cancel).Find();
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
    private void CompareWhole(int i)
    {
        for (int k = i + 1; k < _actors.Count; k++)
        {
            if (_actors[k].Kind == _actors[i].Kind && NameSlip.BetweenNames(_actors[i].Name, _actors[k].Name) is { } slip)
            {
                Judge(new Spelling(_actors[i], slip.Word), new Spelling(_actors[k], slip.Other), isSurnameAlone: false);
            }
        }
    }

    /// <summary>A surname alone, with the surnames of all who have a given name as well: it has to be like one of them only.</summary>
    private void CompareSurname(int i)
    {
        (ActorReading Actor, string Surname)? like = null;
        foreach (ActorReading actor in _actors)
        {
            if (actor.Kind == ActorKind.Person && NameSlip.SurnameLike(_actors[i].Name, actor.Name) is { } surname)
            {
                if (like is not null)
                {
                    return;
                }

                like = (actor, surname);
            }
        }

        if (like is { } person && MayShareRole(_actors[i], person.Actor))
        {
            Judge(new Spelling(person.Actor, person.Surname), new Spelling(_actors[i], _actors[i].Name), isSurnameAlone: true);
        }
    }

    /// <summary>Whether nothing tells two persons apart: "Mayor Hansen" is not the harbour master Peter Hanson.</summary>
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

    /// <summary>Marks the rarer spelling, once. Of two that are as frequent, only a surname alone can be told to be the wrong one.</summary>
    private void Judge(Spelling one, Spelling other, bool isSurnameAlone)
    {
        _cancel.ThrowIfCancellationRequested();
        int uses = Uses(one);
        int otherUses = Uses(other);
        if (uses == 0 || otherUses == 0 || (uses == otherUses && !isSurnameAlone))
        {
            return;
        }

        (Spelling rare, Spelling usual) = otherUses <= uses ? (other, one) : (one, other);
        if (_vocabulary.Find(rare.Word).Classes == WordClass.None && _vocabulary.OwnNames?.Find(rare.Actor.Name) is null && !HasSomebodyElse(rare, usual))
        {
            MarkOnce(rare, usual);
        }
    }

    /// <summary>Whether a third actor has the rare word in its name: then it is no slip.</summary>
    private bool HasSomebodyElse(Spelling rare, Spelling usual)
    {
        foreach (ActorReading actor in _actors)
        {
            if (actor != rare.Actor && actor != usual.Actor && NameSlip.Find(actor.Name, new TextRange(0, actor.Name.Length), rare.Word) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private int Uses(Spelling spelling)
    {
        int uses = 0;
        foreach (TextRange mention in spelling.Actor.Mentions)
        {
            uses += NameSlip.Find(_text, mention, spelling.Word) is null ? 0 : 1;
        }

        return uses;
    }

    private void MarkOnce(Spelling rare, Spelling usual)
    {
        if (!_marked.Add(rare.Actor.Name))
        {
            return;
        }

        string detail = $"the article has '{usual.Actor.Name}' too";
        foreach (TextRange mention in rare.Actor.Mentions)
        {
            if (NameSlip.Find(_text, mention, rare.Word) is { } range)
            {
                _problems.Add(new Problem(ProblemKind.NameSpeltTwoWays, range, Excerpt.Of(_text, range), detail, usual.Word));
            }
        }
    }

    /// <summary>An actor, and the word of its name that another one spells otherwise.</summary>
    private readonly record struct Spelling(ActorReading Actor, string Word);
}
