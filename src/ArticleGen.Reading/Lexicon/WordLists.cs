namespace ArticleGen.Reading.Lexicon;

/// <summary>Puts the word lists that are embedded in this assembly into a vocabulary.</summary>
internal static class WordLists
{
    public static void AddTo(Vocabulary vocabulary)
    {
        LoadFlagged(vocabulary, "function-words.txt", WordTraits.None);
        LoadCueVerbs(vocabulary);
        LoadVerbs(vocabulary);
        LoadRoles(vocabulary);
        LoadNumbered(vocabulary, "weekdays.txt", WordMeaning.Weekday);
        LoadNumbered(vocabulary, "months.txt", WordMeaning.Month);
        LoadTitles(vocabulary);
        LoadNames(vocabulary, "places.txt", WordMeaning.Place);
        LoadNames(vocabulary, "demonyms.txt", WordMeaning.Demonym);
        LoadNames(vocabulary, "agencies.txt", WordMeaning.Agency);
        LoadNames(vocabulary, "media.txt", WordMeaning.Media);
        LoadFlagged(vocabulary, "newspaper-nouns.txt", WordMeaning.NewspaperNoun);
        LoadFlagged(vocabulary, "post-nominals.txt", WordMeaning.PostNominal);
        LoadFlagged(vocabulary, "thing-nouns.txt", WordMeaning.Thing);
        LoadFlagged(vocabulary, "organization-nouns.txt", WordMeaning.OrganizationNoun);
        LoadFlagged(vocabulary, "organization-suffixes.txt", WordMeaning.OrganizationSuffix);
        LoadWords(vocabulary, "state-abbreviations.txt", WordMeaning.StateAbbreviation);
        LoadFlagged(vocabulary, "adverbs.txt", WordClass.Adverb);
        LoadAdverbPhrases(vocabulary);
        LoadFlagged(vocabulary, "not-adverbs.txt", WordClass.NotAdverb);
        LoadFlagged(vocabulary, "abbreviations.txt", WordClass.Abbreviation);
        LoadFlagged(vocabulary, "speech-nouns.txt", WordTraits.None);
        LoadFlagged(vocabulary, "labels.txt", WordMeaning.Label);
        LoadFlagged(vocabulary, "works.txt", WordTraits.None);
        LoadFlagged(vocabulary, "time-words.txt", WordTraits.None);
        LoadFlagged(vocabulary, "approximations.txt", WordMeaning.Approximation);
        LoadFlagged(vocabulary, "anonymity-words.txt", WordMeaning.Anonymity);
        LoadParticles(vocabulary);
        LoadPostModifiers(vocabulary);
        LoadFlagged(vocabulary, "given-names-female.txt", WordMeaning.GivenName | WordForm.Female);
        LoadFlagged(vocabulary, "given-names-male.txt", WordMeaning.GivenName | WordForm.Male);

        // The words of the table stand in this order, and few texts have these.
        LoadNations(vocabulary);
        LoadBodyNouns(vocabulary);
        LoadBodies(vocabulary);
        LoadFlagged(vocabulary, "kind-words.txt", WordTraits.None);
        LoadFlagged(vocabulary, "capitals.txt", WordMeaning.NoBody);
        LoadFlagged(vocabulary, "evidence-nouns.txt", WordMeaning.EvidenceNoun);
        LoadFlagged(vocabulary, "contest-words.txt", WordMeaning.Contest);
        LoadFlagged(vocabulary, "role-modifiers.txt", WordTraits.None);
        LoadFlagged(vocabulary, "office-verbs.txt", WordTraits.None);
        LoadFlagged(vocabulary, "generations.txt", WordTraits.None, WordUse.Generation);
    }

    /// <summary>A token is one word, so entries of several words could never be found.</summary>
    private static bool IsOneWord(string form) => form.IndexOf(' ') < 0;

    private static WordTraits Flags(string[] fields) => ListNames.Traits(Names(fields));

    private static IEnumerable<string> Names(string[] fields) =>
        fields.Skip(1).SelectMany(field => WordList.Split(field.Replace(',', ' '), ' '));

    private static void LoadFlagged(Vocabulary vocabulary, string list, WordTraits traits, WordUse use = WordUse.None)
    {
        foreach (string[] fields in WordList.Read(list))
        {
            WordTraits flags = traits | Flags(fields);
            WordUse uses = use | ListNames.Uses(Names(fields));
            foreach (string form in WordList.Split(fields[0], ','))
            {
                if (IsOneWord(form))
                {
                    Add(vocabulary, Vocabulary.WithoutStop(form), flags, uses);
                }
            }
        }
    }

    private static void Add(Vocabulary vocabulary, string form, WordTraits flags, WordUse uses)
    {
        WordEntry entry = flags == WordTraits.None && uses != WordUse.None ? vocabulary.AddHelper(form) : vocabulary.Add(form, flags);
        entry.Use |= uses;
    }

    /// <summary>Adds the words of a list without flags; what stands behind the bar is for people who read the list.</summary>
    private static void LoadWords(Vocabulary vocabulary, string list, WordTraits traits)
    {
        foreach (string form in WordList.Read(list).SelectMany(static fields => WordList.Split(fields[0], ',')).Where(IsOneWord))
        {
            vocabulary.Add(Vocabulary.WithoutStop(form), traits);
        }
    }

    private static void LoadAdverbPhrases(Vocabulary vocabulary)
    {
        foreach (string[] fields in WordList.Read("adverbs.txt"))
        {
            string[] words = WordList.Split(fields[0], ' ').ToArray();
            if (words.Length > 1)
            {
                (vocabulary.Add(words[0], WordClass.OpensAdverb).AdverbsFrom ??= []).Add(words.Skip(1).ToArray());
                (vocabulary.Add(words[words.Length - 1], WordClass.ClosesAdverb).AdverbsTo ??= []).Add(words);
            }
        }
    }

    private static void LoadTitles(Vocabulary vocabulary)
    {
        foreach (string[] fields in WordList.Read("titles.txt"))
        {
            // "Prime" and "Foreign" make a title only together with another title.
            bool modifierOnly = fields.Length > 1 && fields[1] == "modifier";
            WordTraits flags = (modifierOnly ? WordMeaning.None : WordMeaning.Title) | Flags(fields);
            vocabulary.Add(fields[0].TrimEnd('.'), flags).Use |= ListNames.Uses(Names(fields));
        }
    }

    private static void LoadParticles(Vocabulary vocabulary)
    {
        foreach (string[] fields in WordList.Read("name-particles.txt"))
        {
            WordMeaning meaning = Names(fields).Contains("byline") ? WordMeaning.BylineParticle : WordMeaning.NameParticle;
            vocabulary.Add(fields[0], meaning).Use |= ListNames.Uses(Names(fields));
        }
    }

    private static void LoadPostModifiers(Vocabulary vocabulary)
    {
        foreach (string[] fields in WordList.Read("post-modifiers.txt"))
        {
            vocabulary.Add(fields[0], WordTraits.None).Preposition = fields[1];
        }
    }

    private static void LoadNumbered(Vocabulary vocabulary, string list, WordMeaning meaning)
    {
        foreach (string[] fields in WordList.Read(list))
        {
            int number = fields[1][0] - '0';
            number = fields[1].Length == 2 ? (number * 10) + fields[1][1] - '0' : number;
            foreach (string form in WordList.Split(fields[0], ','))
            {
                vocabulary.Add(form.TrimEnd('.'), meaning).Number = number;
            }
        }
    }

    private static void LoadNames(Vocabulary vocabulary, string list, WordMeaning meaning)
    {
        foreach (string[] fields in WordList.Read(list))
        {
            // Agencies and media have other names behind the first; what stands there in the other lists is not read.
            IEnumerable<string> names = WordList.Split(fields[0], ',');
            names = meaning is WordMeaning.Agency or WordMeaning.Media ? names.Concat(fields.Skip(1)) : names;
            foreach (string name in names)
            {
                vocabulary.AddName(name, meaning);
            }
        }
    }

    private static void LoadBodies(Vocabulary vocabulary)
    {
        foreach (string[] fields in WordList.Read("bodies.txt"))
        {
            vocabulary.AddBody(
                WordList.Split(fields[0], ',').ToList(), fields.Length > 1 ? WordMeaning.MaybeBody : WordMeaning.Body);
        }
    }

    /// <summary>
    /// Numbers the places of the nationalities: "Dutch" and "Netherlands" get the same number, places that are no states one below 0.
    /// </summary>
    private static void LoadNations(Vocabulary vocabulary)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (string[] fields in WordList.Read("demonyms.txt").Where(static fields => fields.Length > 1))
        {
            if (!places.TryGetValue(fields[1], out int nation))
            {
                bool country = WordList.Split(fields[1], ',').Any(vocabulary.Places.IsSovereign);
                places[fields[1]] = nation = country ? places.Count + 1 : -places.Count - 1;
            }

            foreach (string word in WordList.Split(fields[0], ',').Concat(WordList.Split(fields[1], ',')).Where(IsOneWord))
            {
                vocabulary.Add(word, WordTraits.None).Nation = nation;
            }
        }
    }

    private static void LoadBodyNouns(Vocabulary vocabulary)
    {
        foreach (string[] fields in WordList.Read("body-nouns.txt"))
        {
            BodyKinds kinds = BodyKinds.None;
            foreach (string kind in WordList.Split(fields[0], ','))
            {
                kinds |= (BodyKinds)Enum.Parse(typeof(BodyKinds), kind, ignoreCase: true);
            }

            for (int i = 1; i < fields.Length; i++)
            {
                foreach (string word in WordList.Split(fields[i], ','))
                {
                    vocabulary.Add(word, WordMeaning.TellsBody).Body |= i == 1 ? kinds | BodyKinds.Noun : kinds;
                }
            }
        }
    }

    private static void LoadRoles(Vocabulary vocabulary)
    {
        foreach (string[] fields in WordList.Read("role-nouns.txt"))
        {
            WordTraits flags = WordMeaning.Role | Flags(fields);
            string? singular = null;
            foreach (string form in WordList.Split(fields[0], ',').Where(IsOneWord))
            {
                WordEntry entry = vocabulary.Add(form, singular is null ? flags : flags | WordForm.Plural);
                entry.Singular = singular;
                singular ??= form;
            }
        }
    }

    private static void LoadCueVerbs(Vocabulary vocabulary)
    {
        foreach (string[] fields in WordList.Read("cue-verbs.txt"))
        {
            string[] flags = WordList.Split(fields[1], ' ').ToArray();
            string[] forms = WordList.Split(fields[0], ',').Select(form => form.Replace('_', ' ')).ToArray();
            vocabulary.AddCueVerb(
                forms,
                ListNames.Frames(flags),
                flags.Contains("noun") ? WordForm.VerbAlsoNoun : WordForm.None,
                isOwn: false);
        }
    }

    private static void LoadVerbs(Vocabulary vocabulary)
    {
        foreach (string[] fields in WordList.Read("verbs.txt"))
        {
            WordForm noun = fields.Length > 1 && fields[1].Contains("noun") ? WordForm.VerbAlsoNoun : WordForm.None;
            int i = 0;
            foreach (string form in WordList.Split(fields[0], ','))
            {
                vocabulary.AddVerbForm(form, i++, noun);
            }
        }
    }
}
