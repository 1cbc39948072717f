using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Lexicon;

/// <summary>The word lists, loaded. Nothing changes after the constructor, so one vocabulary serves all readings and threads.</summary>
internal sealed class Vocabulary
{
    private readonly WordTable _words = new();
    private readonly Dictionary<string, WordClass> _phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<List<CueForm>> _cueForms = [];
    private readonly List<string> _agencies = [];

    private Vocabulary()
    {
        LoadFlagged("function-words.txt", WordClass.None);
        LoadCueVerbs();
        LoadVerbs();
        LoadRoles();
        LoadNumbered("weekdays.txt", WordClass.Weekday);
        LoadNumbered("months.txt", WordClass.Month);
        LoadTitles();
        LoadNames("places.txt", WordClass.Place);
        LoadNames("demonyms.txt", WordClass.Demonym);
        LoadNames("agencies.txt", WordClass.Agency);
        LoadNames("media.txt", WordClass.Media);
        LoadFlagged("organization-nouns.txt", WordClass.OrganizationNoun);
        LoadFlagged("organization-suffixes.txt", WordClass.OrganizationSuffix);
        LoadFlagged("state-abbreviations.txt", WordClass.StateAbbreviation);
        LoadFlagged("adverbs.txt", WordClass.Adverb);
        LoadAdverbPhrases();
        LoadFlagged("not-adverbs.txt", WordClass.NotAdverb);
        LoadFlagged("abbreviations.txt", WordClass.Abbreviation);
        LoadFlagged("speech-nouns.txt", WordClass.None);
        LoadFlagged("labels.txt", WordClass.Label);
        LoadFlagged("works.txt", WordClass.None);
        LoadFlagged("time-words.txt", WordClass.None);
        LoadFlagged("approximations.txt", WordClass.Approximation);
        LoadFlagged("anonymity-words.txt", WordClass.Anonymity);
        LoadParticles();
        LoadPostModifiers();
        LoadFlagged("given-names-female.txt", WordClass.GivenName | WordClass.Female);
        LoadFlagged("given-names-male.txt", WordClass.GivenName | WordClass.Male);
        _words.Settle();
    }

    /// <summary>The vocabulary of the lists embedded in this assembly.</summary>
    public static Vocabulary Default { get; } = new();

    /// <summary>The forms of so many letters that a cue verb can have when it says that something was said: "said", "says", "saying".</summary>
    public IReadOnlyList<CueForm> CueForms(int length) => length < _cueForms.Count ? _cueForms[length] : [];

    /// <summary>The names of the agencies that have one of a single word.</summary>
    public IReadOnlyList<string> Agencies => _agencies;

    /// <summary>The entry of a slice of a text; <see cref="WordEntry.Unknown"/> when no list holds it.</summary>
    public WordEntry Find(string text, int start, int length) => _words.Find(text, start, length);

    public ref readonly KnownWord Find(PackedWord letters) => ref _words.Find(letters);

    /// <summary>The entry of a word.</summary>
    public WordEntry Find(string word) => _words.Find(word, 0, word.Length);

    /// <summary>What a name, of one word or several, is known to be.</summary>
    public WordClass NameClass(string name) => _phrases.TryGetValue(name, out WordClass known) ? known : WordClass.None;

    /// <summary>What kinds of place the names of places stand for.</summary>
    public PlaceKinds Places { get; } = new();

    /// <summary>The time zones.</summary>
    public TimeZones Zones { get; } = new();

    /// <summary>A token is one word, so entries of several words could never be found.</summary>
    private static bool IsOneWord(string form) => form.IndexOf(' ') < 0;

    /// <summary>The full stop of an abbreviation is a token of its own, but for initials (U.S., a.m.).</summary>
    private static string WithoutStop(string form) => form.IndexOf('.') is >= 0 and int dot && dot < form.Length - 1 ? form : form.TrimEnd('.');

    /// <summary>"People" of "People's Daily".</summary>
    private static string FirstToken(string name)
    {
        string word = WithoutStop(WordList.Split(name, ' ').First());
        return word.EndsWith("'s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word;
    }

    private static WordClass Flags(string[] fields) =>
        fields.Skip(1)
            .SelectMany(field => WordList.Split(field.Replace(',', ' '), ' '))
            .Aggregate(WordClass.None, (flags, name) => flags | ListNames.Class(name));

    private void LoadFlagged(string list, WordClass classes)
    {
        foreach (string[] fields in WordList.Read(list))
        {
            WordClass flags = classes | Flags(fields);
            foreach (string form in WordList.Split(fields[0], ','))
            {
                if (IsOneWord(form))
                {
                    Add(WithoutStop(form), flags);
                }
            }
        }
    }

    private void LoadAdverbPhrases()
    {
        foreach (string[] fields in WordList.Read("adverbs.txt"))
        {
            string[] words = WordList.Split(fields[0], ' ').ToArray();
            if (words.Length > 1)
            {
                (Add(words[0], WordClass.None).AdverbsFrom ??= []).Add(words.Skip(1).ToArray());
                (Add(words[words.Length - 1], WordClass.None).AdverbsTo ??= []).Add(words);
            }
        }
    }

    private void LoadTitles()
    {
        foreach (string[] fields in WordList.Read("titles.txt"))
        {
            // "Prime" and "Foreign" make a title only together with one.
            bool modifierOnly = fields.Length > 1 && fields[1] == "modifier";
            Add(fields[0].TrimEnd('.'), (modifierOnly ? WordClass.None : WordClass.Title) | Flags(fields));
        }
    }

    private void LoadParticles()
    {
        foreach (string[] fields in WordList.Read("name-particles.txt"))
        {
            Add(fields[0], fields.Length > 1 ? WordClass.BylineParticle : WordClass.NameParticle);
        }
    }

    private void LoadPostModifiers()
    {
        foreach (string[] fields in WordList.Read("post-modifiers.txt"))
        {
            Add(fields[0], WordClass.None).Preposition = fields[1];
        }
    }

    private void LoadNumbered(string list, WordClass classes)
    {
        foreach (string[] fields in WordList.Read(list))
        {
            int number = fields[1][0] - '0';
            number = fields[1].Length == 2 ? (number * 10) + fields[1][1] - '0' : number;
            foreach (string form in WordList.Split(fields[0], ','))
            {
                Add(form.TrimEnd('.'), classes).Number = number;
            }
        }
    }

    private void LoadNames(string list, WordClass classes)
    {
        foreach (string[] fields in WordList.Read(list))
        {
            // Agencies and media have other names behind the first; what stands there in the other lists is not read.
            IEnumerable<string> names = WordList.Split(fields[0], ',');
            names = classes is WordClass.Agency or WordClass.Media ? names.Concat(fields.Skip(1)) : names;
            foreach (string name in names)
            {
                _phrases[name] = classes | NameClass(name);
                if (FirstToken(name) == name)
                {
                    if (classes == WordClass.Agency)
                    {
                        _agencies.Add(name);
                    }

                    Add(name, char.IsLower(name[0]) ? classes | WordClass.LowercaseName : classes);
                }
                else
                {
                    Add(FirstToken(name), WordClass.OpensName);
                }
            }
        }
    }

    private void LoadRoles()
    {
        foreach (string[] fields in WordList.Read("role-nouns.txt"))
        {
            WordClass flags = WordClass.Role | Flags(fields);
            string? singular = null;
            foreach (string form in WordList.Split(fields[0], ',').Where(IsOneWord))
            {
                WordEntry entry = Add(form, singular is null ? flags : flags | WordClass.Plural);
                entry.Singular = singular;
                singular ??= form;
            }
        }
    }

    private void LoadCueVerbs()
    {
        foreach (string[] fields in WordList.Read("cue-verbs.txt"))
        {
            string[] forms = WordList.Split(fields[0], ',').ToArray();
            CueFrames frames = WordList.Split(fields[1], ' ').Aggregate(CueFrames.None, (all, name) => all | ListNames.Frame(name));
            bool noun = WordList.Split(fields[1], ' ').Contains("noun");
            int gap = forms[0].IndexOf('_');
            CueVerb verb = new(forms[0].Replace('_', ' '), gap < 0 ? [] : forms[0].Substring(gap + 1).Split('_'), frames);
            for (int i = 0; i < forms.Length; i++)
            {
                string form = gap < 0 ? forms[i] : forms[i].Substring(0, forms[i].IndexOf('_'));
                WordEntry entry = AddVerbForm(form, i, WordClass.CueVerb | (noun ? WordClass.VerbAlsoNoun : WordClass.None));
                if (gap < 0)
                {
                    // A verb may stand on several lines when it has several sets of forms; the frames are the same on each.
                    entry.Cue ??= verb;
                    if (i != 0 && (frames & (CueFrames.Manner | CueFrames.Mental)) == 0)
                    {
                        AddCueForm(entry.Form);
                    }
                }
                else if (entry.PhrasalCues is not { } phrasal || !phrasal.Any(known => known.Base == verb.Base))
                {
                    (entry.PhrasalCues ??= []).Add(verb);
                }
            }
        }
    }

    private void AddCueForm(string form)
    {
        while (_cueForms.Count <= form.Length)
        {
            _cueForms.Add([]);
        }

        _cueForms[form.Length].Add(new CueForm(form, OneEdit.Letters(form)));
    }

    private void LoadVerbs()
    {
        foreach (string[] fields in WordList.Read("verbs.txt"))
        {
            WordClass noun = fields.Length > 1 && fields[1].Contains("noun") ? WordClass.VerbAlsoNoun : WordClass.None;
            int i = 0;
            foreach (string form in WordList.Split(fields[0], ','))
            {
                AddVerbForm(form, i++, noun);
            }
        }
    }

    private WordEntry AddVerbForm(string form, int index, WordClass more) =>
        Add(form, (index <= 1 ? more : more & ~WordClass.VerbAlsoNoun) | index switch
        {
            0 => WordClass.VerbBase,
            1 => WordClass.VerbThird,
            2 => WordClass.VerbPast,
            3 => WordClass.VerbParticiple,
            _ => WordClass.VerbIng,
        });

    private WordEntry Add(string form, WordClass classes)
    {
        WordEntry entry = _words.GetOrAdd(form);
        entry.Classes |= classes;
        return entry;
    }
}
