using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Actors;

/// <summary>Finds names with their titles, appositions and acronyms.</summary>
internal static class NameReader
{
    // "the Organization for Security and Co-operation in Europe": names of more words do not occur.
    private const int Longest = 14;

    /// <summary>The names among the tokens, in order.</summary>
    public static void Read(Passage passage, int from, int to, List<NameMention> names)
    {
        int i = from;
        while (i < to)
        {
            if (!Words.IsName(passage, i))
            {
                i++;
                continue;
            }

            int end = RunEnd(passage, i, to);
            if (ReadRun(passage, i, end, from, to) is { } name)
            {
                names.Add(name);
            }

            i = end;
        }
    }

    /// <summary>The words of some tokens, separated by single spaces; abbreviations keep their full stops.</summary>
    public static string Phrase(Passage passage, int from, int to)
    {
        System.Text.StringBuilder phrase = new();
        for (int i = from; i < to; i++)
        {
            Token token = passage[i];
            bool glued = token.Kind is TokenKind.Period or TokenKind.Possessive or TokenKind.Comma or TokenKind.CloseBracket;
            bool afterOpen = i > from && (passage[i - 1].Kind == TokenKind.OpenBracket || (token.Start == passage[i - 1].End && !(passage[i - 1].IsWord && token.IsWord)));
            if (phrase.Length > 0 && !glued && !afterOpen)
            {
                phrase.Append(' ');
            }

            phrase.Append(passage.Text, token.Start, token.Length);
        }

        return phrase.ToString();
    }

    private static int RunEnd(Passage passage, int from, int to)
    {
        int i = from + 1;
        while (i < to && i < from + Longest)
        {
            if (passage[i].Kind == TokenKind.Word && Words.IsName(passage, i))
            {
                bool newName = Words.IsName(passage, i - 1) && passage.Is(i - 1, WordClass.Agency)
                    && !passage.Is(i, WordClass.Agency | WordClass.Media | WordClass.OrganizationNoun | WordClass.OrganizationSuffix);
                if (newName)
                {
                    return i;
                }

                i++;
            }
            else if (passage[i].Kind == TokenKind.Period && i + 1 < to && Words.IsName(passage, i + 1) && IsAbbreviated(passage, i - 1))
            {
                i++;
            }
            else if (passage[i].Kind == TokenKind.Stretch && passage[i].Length <= 24 && i + 1 < to && Words.IsName(passage, i + 1))
            {
                i++;
            }
            else if (i + 1 < to && Words.IsName(passage, i + 1) && Joins(passage, from, i, to))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return Math.Min(i, to);
    }

    private static bool IsAbbreviated(Passage passage, int k) => passage[k].IsWord && (passage[k].Is(WordClass.Title | WordClass.Abbreviation) || passage[k].Length == 1);

    private static bool Joins(Passage passage, int from, int i, int to)
    {
        if (passage[i].Kind == TokenKind.Other)
        {
            return passage.Text[passage[i].Start] == '&';
        }

        if (passage.Is(i, "of") || passage.Is(i, "for"))
        {
            return passage.Is(i - 1, WordClass.OrganizationNoun | WordClass.Title | WordClass.Role);
        }

        if (passage.Is(i, "and") || passage.Is(i, "in"))
        {
            return HasOrganizationNoun(passage, from, i) && Acronym(passage, i, to) is not null;
        }

        return passage[i].IsWord && passage.WordAt(i) is "de" or "da" or "di" or "van" or "von" or "der" or "den" or "del" or "la" or "le" or "bin" or "ibn" or "al" or "el" or "ter" or "dos" or "du";
    }

    private static bool HasOrganizationNoun(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (passage.Is(i, WordClass.OrganizationNoun))
            {
                return true;
            }
        }

        return false;
    }

    private static NameMention? ReadRun(Passage passage, int from, int to, int low, int high)
    {
        int nameFrom = AfterTitle(passage, from, to);
        if (nameFrom >= to)
        {
            // A title alone ("the Foreign Minister") is a description, not a name.
            return null;
        }

        while (to > nameFrom + 1 && passage[to - 1].Kind != TokenKind.Word)
        {
            to--;
        }

        bool titled = nameFrom > from;
        string name = Phrase(passage, nameFrom, to);
        ActorKind? kind = KindOf(passage, nameFrom, to, name, titled);
        if (kind is null && IsNoName(passage, nameFrom, to))
        {
            return null;
        }

        bool organization = kind is ActorKind.Organization or ActorKind.Place;
        int start = from;
        string? title = titled && !organization ? Phrase(passage, from, nameFrom) : null;
        if (!organization && RoleBefore(passage, from, low) is { } roleFrom)
        {
            title = Phrase(passage, roleFrom, nameFrom);
            start = roleFrom;
            kind ??= ActorKind.Person;
        }

        string? apposition = organization ? null : AppositionReader.Read(passage, to, high);
        bool aged = passage.KindAt(to) == TokenKind.Comma && passage.KindAt(to + 1) == TokenKind.Number && passage[to + 1].Length <= 2;
        bool person = kind is null && (apposition is not null || aged);
        bool whole = organization && titled;
        return new NameMention(start, to, whole ? from : nameFrom, whole ? Phrase(passage, from, to) : name)
        {
            Kind = person ? ActorKind.Person : kind,
            Title = title is { } words && IsHonorificOnly(passage, from, nameFrom) ? null : title,
            Apposition = apposition,
            Acronym = Acronym(passage, to - 1, high) is { } acronym && Initials(passage, nameFrom, to, acronym) ? acronym : null,
            Gender = GenderOf(passage, from, nameFrom),
        };
    }

    /// <summary>The token after the last title of the run: "Russian Foreign Minister [Sergei Lavrov]".</summary>
    private static int AfterTitle(Passage passage, int from, int to)
    {
        int after = from;
        if (passage.Is(from, WordClass.OrganizationNoun) && passage.Is(from + 1, "of"))
        {
            return from;
        }

        for (int i = from; i < to; i++)
        {
            if (passage.Is(i, WordClass.Title) && !(passage.Is(i, WordClass.GivenName) && i + 1 < to && !passage.Is(i + 1, WordClass.Title)))
            {
                after = i + 1;
                after += passage.KindAt(after) == TokenKind.Period ? 1 : 0;
                if (after < to && (passage.Is(after, "of") || passage.Is(after, "for")))
                {
                    after = AfterOffice(passage, after + 1, to);
                    i = after - 1;
                }
            }
            else if (passage.Is(i, WordClass.OrganizationNoun) && i == to - 1)
            {
                // The Foreign Ministry, the Attorney General's Office: the title is part of an organization's name.
                return from;
            }
        }

        return after;
    }

    /// <summary>"Secretary of State [Ines Calder]": the office ends where a given name starts.</summary>
    private static int AfterOffice(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (passage.Is(i, WordClass.GivenName) && !passage.Is(i, WordClass.Place))
            {
                return i;
            }
        }

        return Math.Min(to, from + 1);
    }

    private static ActorKind? KindOf(Passage passage, int from, int to, string name, bool titled)
    {
        WordClass known = passage.Vocabulary.NameClass(name);
        if ((known & (WordClass.Agency | WordClass.Media)) != 0)
        {
            return ActorKind.Organization;
        }

        if (titled)
        {
            return ActorKind.Person;
        }

        if ((known & WordClass.Place) != 0)
        {
            return ActorKind.Place;
        }

        bool given = passage.Is(from, WordClass.GivenName);
        bool several = to - from > 1;
        if (passage.Is(to - 1, WordClass.OrganizationSuffix) && several)
        {
            return ActorKind.Organization;
        }

        for (int i = from; i < to; i++)
        {
            bool last = i == to - 1;
            if (passage.Is(i, WordClass.OrganizationNoun) && (last || !given) && (several || i > 0 && passage.Is(i - 1, "the")))
            {
                return ActorKind.Organization;
            }
        }

        if (!several && passage[from].IsAllCaps && !passage.Is(from, WordClass.StateAbbreviation | WordClass.Demonym | WordClass.Abbreviation) && passage.WordAt(from).IndexOf('.') < 0)
        {
            return ActorKind.Organization;
        }

        return given && several && to - from <= 5 && !passage.Is(to - 1, WordClass.Place | WordClass.Demonym) ? ActorKind.Person : null;
    }

    /// <summary>Nationalities, days and capitalized common words alone name nobody.</summary>
    private static bool IsNoName(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (passage[i].Kind == TokenKind.Word
                && !passage.Is(i, WordClass.Demonym | WordClass.Role | WordClass.TitleModifier | WordClass.SpeechNoun | WordClass.StateAbbreviation)
                && !(passage[i].Length == 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The start of a lower-case role right before the name: "ministry [spokesman] Tom Hale". Null when there is none.</summary>
    private static int? RoleBefore(Passage passage, int from, int low)
    {
        int k = from - 1;
        if (k < low || !passage.Is(k, WordClass.Role) || passage.Is(k, WordClass.Plural) || passage[k].IsCapitalized)
        {
            return null;
        }

        while (k - 1 >= low && passage[k - 1].Kind == TokenKind.Word && Words.IsNominal(passage, k - 1) && !passage.Is(k - 1, WordClass.Closed) && !passage.Is(k - 1, WordClass.CueVerb))
        {
            k--;
        }

        return k;
    }

    private static bool IsHonorificOnly(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (passage[i].Kind == TokenKind.Word && !passage.Is(i, WordClass.Honorific))
            {
                return false;
            }
        }

        return from < to;
    }

    private static WordClass GenderOf(Passage passage, int from, int nameFrom)
    {
        const WordClass Both = WordClass.Male | WordClass.Female;
        for (int i = from; i < nameFrom; i++)
        {
            if (passage.Is(i, Both))
            {
                return passage[i].Entry.Classes & Both;
            }
        }

        return passage.Is(nameFrom, WordClass.GivenName) ? passage[nameFrom].Entry.Classes & Both : WordClass.None;
    }

    /// <summary>The acronym in brackets behind token <paramref name="i"/> or a few tokens on: "... in Europe (OSCE)".</summary>
    private static string? Acronym(Passage passage, int i, int to)
    {
        for (int k = i + 1; k + 2 < passage.Count && k < to && k < i + 5; k++)
        {
            if (passage[k].Kind == TokenKind.OpenBracket)
            {
                return passage[k + 1].IsAllCaps && passage[k + 2].Kind == TokenKind.CloseBracket ? passage.WordAt(k + 1) : null;
            }
        }

        return null;
    }

    /// <summary>Whether the acronym is made of the first letters of the name's capitalized words, in order.</summary>
    private static bool Initials(Passage passage, int from, int to, string acronym)
    {
        int letter = 0;
        for (int i = from; i < to && letter < acronym.Length; i++)
        {
            if (passage[i].IsWord && char.ToUpperInvariant(passage.Text[passage[i].Start]) == acronym[letter])
            {
                letter++;
            }
        }

        return letter >= Math.Max(2, acronym.Length - 1);
    }
}
