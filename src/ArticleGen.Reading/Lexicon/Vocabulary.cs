using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Lexicon;

/// <summary>The word lists, loaded. Nothing changes once it is made, so one vocabulary serves all readings and threads.</summary>
internal sealed class Vocabulary
{
    // Limits for the words of a lexicon. The reader compares each word with all of them, so without a limit reading is quadratic.
    private const int MostPhrasal = 256;
    private const int MostCueForms = 2048;
    private const int LongestCueForm = 64;

    private readonly WordTable _words = new();
    private readonly Dictionary<string, WordMeaning> _phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _sameBody = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<List<CueForm>> _addedCueForms = [];
    private readonly List<string> _agencies = [];
    private readonly HashSet<string> _ownSections = new(StringComparer.OrdinalIgnoreCase);
    private CueForm[][] _cueForms = [];

    private Vocabulary(PlaceKinds places, TimeZones zones)
    {
        Places = places;
        Zones = zones;
        WordLists.AddTo(this);
        Settle();
    }

    /// <summary>The vocabulary of the lists embedded in this assembly.</summary>
    public static Vocabulary Default { get; } = new(new PlaceKinds(), new TimeZones());

    /// <summary>
    /// The forms with this number of letters that a cue verb can have when it says that something was said: "said", "says", "saying".
    /// </summary>
    public CueForm[] CueForms(int length) => length < _cueForms.Length ? _cueForms[length] : [];

    /// <summary>The names of the agencies that have one of a single word.</summary>
    public IReadOnlyList<string> Agencies => _agencies;

    /// <summary>The entry of a slice of a text; <see cref="WordEntry.Unknown"/> when no list holds it.</summary>
    public WordEntry Find(string text, int startOffset, int length) => _words.Find(text, startOffset, length);

    public ref readonly KnownWord Find(PackedWord letters) => ref _words.Find(letters);

    /// <summary>The entry of a word.</summary>
    public WordEntry Find(string word) => _words.Find(word, 0, word.Length);

    /// <summary>What a name, of one word or several, is known to be.</summary>
    public WordMeaning NameMeaning(string name) => _phrases.TryGetValue(name, out WordMeaning known) ? known : WordMeaning.None;

    /// <summary>
    /// The first of the names that the lists give a body, if it has several: "Manchester United" for "Man Utd". Otherwise null.
    /// </summary>
    public string? FirstNameOfBody(string name) => _sameBody.TryGetValue(name, out string? first) ? first : null;

    /// <summary>What kinds of place the names of places stand for.</summary>
    public PlaceKinds Places { get; }

    /// <summary>The time zones.</summary>
    public TimeZones Zones { get; }

    /// <summary>The names that the project's lexicon lists; null without one.</summary>
    public OwnNames? OwnNames { get; private set; }

    /// <summary>The lists together with what a project's lexicon adds, which counts before them.</summary>
    /// <param name="addOwn">Adds what the lexicon lists.</param>
    public static Vocabulary With(Action<Vocabulary> addOwn)
    {
        Vocabulary vocabulary = new(Default.Places, Default.Zones) { OwnNames = new() };
        addOwn(vocabulary);
        vocabulary.Settle();
        return vocabulary;
    }

    /// <summary>Whether the project's lexicon lists the section.</summary>
    public bool IsOwnSection(string name) => _ownSections.Contains(name);

    /// <summary>Whether the project's lexicon lists sections at all.</summary>
    public bool HasOwnSections => _ownSections.Count > 0;

    // The members below fill a vocabulary, before anybody reads with it.

    /// <summary>The full stop of an abbreviation is a token of its own, but for initials (U.S., a.m.).</summary>
    internal static string WithoutStop(string form) =>
        form.IndexOf('.') is >= 0 and int dot && dot < form.Length - 1 ? form : form.TrimEnd('.');

    /// <summary>"People" of "People's Daily".</summary>
    internal static string FirstToken(string name)
    {
        string word = WithoutStop(WordList.Split(name, ' ').First());
        return word.EndsWith("'s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word;
    }

    internal void AddName(string name, WordMeaning meaning)
    {
        _phrases[name] = meaning | NameMeaning(name);
        if (FirstToken(name) == name)
        {
            if (meaning == WordMeaning.Agency)
            {
                _agencies.Add(name);
            }

            Add(name, char.IsLower(name[0]) ? meaning | WordMeaning.LowercaseName : meaning);
        }
        else
        {
            Add(FirstToken(name), WordMeaning.OpensName);
        }
    }

    /// <summary>Adds a body with all its names, the fullest first.</summary>
    internal void AddBody(IReadOnlyList<string> names, WordMeaning meaning)
    {
        foreach (string name in names)
        {
            AddName(name, meaning);
            if (meaning == WordMeaning.Body && name.IndexOf(' ') > 0)
            {
                Add(FirstToken(name), WordMeaning.OpensBody);
                Add(name.Substring(name.LastIndexOf(' ') + 1), WordMeaning.ClosesBody);
            }

            if (names.Count > 1)
            {
                _sameBody[name] = names[0];
            }
        }
    }

    internal void AddCueVerb(IReadOnlyList<string> forms, CueFrames frames, WordForm noun, bool isOwn)
    {
        string[] particles = WordList.Split(forms[0], ' ').Skip(1).ToArray();
        if (isOwn)
        {
            frames |= SensesOf(forms[0]);
        }

        CueVerb verb = new(forms[0], particles, frames);
        for (int i = 0; i < forms.Count; i++)
        {
            WordEntry entry = AddVerbForm(WordList.Split(forms[i], ' ').First(), i, WordMeaning.CueVerb | noun);
            if (particles.Length > 0)
            {
                AddPhrasal(entry, verb, isOwn);
                AddHelper(particles[0]).Traits |= WordClass.CueParticle;
                continue;
            }

            // A verb may stand on several lines when it has several sets of forms; the frames are the same on each.
            bool isNew = !isOwn || entry.Cue is null;
            entry.Cue = isOwn ? verb : entry.Cue ?? verb;
            if (isNew && i != 0 && (frames & (CueFrames.Manner | CueFrames.Mental)) == 0)
            {
                AddCueForm(entry.Form);
            }
        }
    }

    /// <summary>What else the listed verb with this base means; a lexicon cannot say that.</summary>
    private CueFrames SensesOf(string verb)
    {
        WordEntry entry = Find(WordList.Split(verb, ' ').First());
        CueVerb? listed = entry.Cue?.Base == verb ? entry.Cue : entry.PhrasalCues?.Find(phrasal => phrasal.Base == verb);
        return (listed?.Frames ?? CueFrames.None) & CueFrames.Senses;
    }

    private static void AddPhrasal(WordEntry entry, CueVerb verb, bool isOwn)
    {
        List<CueVerb> phrasal = entry.PhrasalCues ??= [];
        int known = phrasal.FindIndex(other => other.Base == verb.Base);
        if (known < 0 && phrasal.Count < MostPhrasal)
        {
            phrasal.Add(verb);
        }
        else if (isOwn && known >= 0)
        {
            phrasal[known] = verb;
        }
    }

    /// <summary>Puts what was added into the form in which it is read.</summary>
    private void Settle()
    {
        _words.Settle();
        _cueForms = [.. _addedCueForms.Select(static forms => forms.ToArray())];
    }

    internal void AddOwnSections(IEnumerable<string> names) => _ownSections.UnionWith(names);

    private void AddCueForm(string form)
    {
        if (form.Length > LongestCueForm)
        {
            return;
        }

        while (_addedCueForms.Count <= form.Length)
        {
            _addedCueForms.Add([]);
        }

        if (_addedCueForms[form.Length].Count < MostCueForms)
        {
            _addedCueForms[form.Length].Add(new CueForm(form, OneEdit.Letters(form)));
        }
    }

    internal WordEntry AddVerbForm(string form, int index, WordTraits more) =>
        Add(form, (index <= 1 ? more : more with { Form = more.Form & ~WordForm.VerbAlsoNoun }) | index switch
        {
            0 => WordForm.VerbBase,
            1 => WordForm.VerbThird,
            2 => WordForm.VerbPast,
            3 => WordForm.VerbParticiple,
            _ => WordForm.VerbIng,
        });

    internal WordEntry Add(string form, WordTraits traits)
    {
        WordEntry entry = _words.GetOrAdd(form);
        entry.Traits |= traits;
        entry.IsUnknown = false;
        return entry;
    }

    /// <summary>The entry of a word that only helps to read others. It stays unknown if no list says more of it.</summary>
    internal WordEntry AddHelper(string form) => _words.GetOrAdd(form);
}
