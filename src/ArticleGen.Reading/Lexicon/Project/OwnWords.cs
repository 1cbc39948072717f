namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>Puts the words of a project's lexicon into a vocabulary that has the built-in lists already.</summary>
internal static class OwnWords
{
    /// <summary>Adds all entries. Of two that contradict each other the later one counts.</summary>
    public static void Add(Vocabulary vocabulary, IEnumerable<LexiconEntry> entries)
    {
        foreach (LexiconEntry entry in entries)
        {
            Add(vocabulary, entry);
        }
    }

    private static void Add(Vocabulary vocabulary, LexiconEntry entry)
    {
        switch (entry.Kind)
        {
            case LexiconEntryKind.Verb:
                vocabulary.AddCueVerb(entry.Forms, FramesOf(entry), WordForm.None, isOwn: true);
                break;
            case LexiconEntryKind.Section:
                vocabulary.AddOwnSections(entry.Forms);
                break;
            case LexiconEntryKind.Title:
                AddTitles(vocabulary, entry);
                break;
            case LexiconEntryKind.Agency:
                AddNames(vocabulary, entry, ActorKind.Organization, WordMeaning.Agency);
                break;
            case LexiconEntryKind.Media:
                AddNames(vocabulary, entry, ActorKind.Organization, WordMeaning.Media);
                break;
            case LexiconEntryKind.Place:
                AddNames(vocabulary, entry, ActorKind.Place, WordMeaning.Place);
                break;
            case LexiconEntryKind.Organization:
                AddNames(vocabulary, entry, ActorKind.Organization, WordMeaning.None);
                break;
            default:
                AddNames(vocabulary, entry, ActorKind.Person, WordMeaning.None);
                break;
        }
    }

    /// <summary>
    /// The last word of a title ("Harbour Master") is also a title alone. The others are titles only with a title behind them.
    /// </summary>
    private static void AddTitles(Vocabulary vocabulary, LexiconEntry entry)
    {
        WordTraits flags = ListNames.Traits(entry.Flags);
        bool modifierOnly = flags.Is(WordMeaning.TitleModifier);
        foreach (string title in entry.Forms)
        {
            string[] words = title.Split(' ');
            for (int i = 0; i < words.Length; i++)
            {
                bool last = i == words.Length - 1;
                vocabulary.Add(
                    Vocabulary.WithoutStop(words[i]),
                    last ? flags | (modifierOnly ? WordMeaning.None : WordMeaning.Title | WordMeaning.Role) : WordMeaning.TitleModifier);
            }
        }
    }

    private static void AddNames(Vocabulary vocabulary, LexiconEntry entry, ActorKind kind, WordMeaning kindOfName)
    {
        OwnName meaning = new(OwnNames.WithoutArticle(entry.Forms[0]), kind, ListNames.Traits(entry.Flags).Form);
        foreach (string form in entry.Forms)
        {
            string name = OwnNames.WithoutArticle(form);
            vocabulary.AddName(name, kindOfName);
            vocabulary.Add(Vocabulary.FirstToken(name), WordMeaning.OpensName);
            vocabulary.OwnNames!.Add(name, meaning);
        }
    }

    /// <summary>What a verb says by default: it stands beside quotations, and before "that" or a clause.</summary>
    private static CueFrames FramesOf(LexiconEntry entry) =>
        entry.Flags.Count == 0 ? CueFrames.Clause | CueFrames.Quote : ListNames.Frames(entry.Flags);
}
