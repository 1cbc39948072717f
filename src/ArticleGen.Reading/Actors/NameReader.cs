using ArticleGen.Reading.Actors.Clues;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Finds names with their titles, appositions and acronyms.</summary>
internal static class NameReader
{
    /// <summary>
    /// The first name at or behind token <paramref name="token"/>, which moves behind it; null when none is left, or when the words only
    /// look like a name.
    /// </summary>
    public static NameMention? Next(Passage passage, TokenSpan span, ref int token)
    {
        while (token < span.To && !Words.IsName(passage, token))
        {
            token++;
        }

        if (token >= span.To)
        {
            return null;
        }

        int start = token;
        token = NameRuns.End(passage, new(start, span.To));
        if (token > start + 1 && WordBeforeName.Opens(passage, new(start, token), span.From))
        {
            start++;
        }

        return ReadRun(passage, new(start, token), span);
    }

    /// <summary>The name that a run of capitalized words is; what describes it may stand beside it, among all the tokens.</summary>
    private static NameMention? ReadRun(Passage passage, TokenSpan run, TokenSpan all)
    {
        (int from, int end) = run;
        int to = NameParts.BeforeLetters(passage, run);
        bool lettered = to < end;
        run = new(from, to);
        bool opens = run.Count > 1 && passage.Is(from, WordMeaning.OpensName);
        string? runWords = opens ? PhraseWords.Read(passage, run) : null;
        WordMeaning listedAs = runWords is null ? WordMeaning.None : passage.Vocabulary.NameMeaning(runWords);

        // "General Motors": the lists have the whole name, so its first word is no title.
        bool listed = NameKinds.IsListedBody(listedAs);
        int nameFrom = OwnNamesInText.Start(passage, run) ?? (listed ? from : TitleReader.AfterTitle(passage, run));
        if (nameFrom == from && from == all.From)
        {
            nameFrom = TitleReader.AfterOpeningRole(passage, run);
        }

        if (nameFrom >= to)
        {
            // A title alone ("the Foreign Minister") is a description, not a name.
            return null;
        }

        while (!listed
            && to > nameFrom + 1
            && passage[to - 1].Kind != TokenKind.Word
            && !NameParts.EndsWithStop(passage, to - 1)
            && !NamesWithPossessive.EndsWith(passage, to - 1))
        {
            to--;
        }

        if ((nameFrom > from && TitledThings.IsOne(passage, run, nameFrom))
            || IsHeading(passage, run)
            || NameKinds.IsNationality(run, listedAs))
        {
            return null;
        }

        end = lettered ? end : to;
        TokenSpan whole = new(from, to);
        TokenSpan title = new(from, nameFrom);
        TokenSpan name = new(nameFrom, to);
        bool titled = title.Count > 0;
        string words = name == run && runWords is not null ? runWords : PhraseWords.Read(passage, name);
        OwnName? own = OwnNamesInText.Find(passage, name);
        WordMeaning known = name == run && name.Count > 1 ? listedAs : NameKinds.FindListed(passage, name, words);
        ActorKind? kind = own?.Kind ?? NameKinds.Classify(passage, name, known, titled);
        bool full = kind is null && PersonShape.IsFullName(passage, name);
        kind ??= lettered || PersonInContext.Shows(passage, name, full) ? ActorKind.Person : null;
        if ((kind is null && NameKinds.NamesNobody(passage, name) && !IsParty(passage, name))
            || NameKinds.IsTag(passage, whole)
            || NameKinds.IsSeat(passage, from)
            || NameKinds.IsNationality(name, known)
            || NameKinds.IsFamily(passage, whole, kind))
        {
            return null;
        }

        if (kind == ActorKind.Organization && own is null && KindByRole.IsPerson(passage, new(from, end), name, all, listed))
        {
            kind = ActorKind.Person;
        }

        bool organization = kind is ActorKind.Organization or ActorKind.Place;
        int start = from;
        if (titled && !organization && TitleReader.ModifierBefore(passage, from, all.From))
        {
            // "former President Hale"
            start = from - 1;
        }

        string? titleWords = titled && !organization ? PhraseWords.Read(passage, new(start, nameFrom)) : null;
        if (!organization
            && TitleReader.RoleBefore(passage, from, all.From) is { } roleFrom
            && !NameKinds.IsThing(passage, name)
            && (kind is not null || !passage.Is(from - 1, WordMeaning.BodyNoun) || NameShape.HasGivenName(passage, name)))
        {
            titleWords = PhraseWords.Read(passage, new(roleFrom, nameFrom));
            start = roleFrom;
            kind ??= ActorKind.Person;
        }

        bool body = organization || NameKinds.IsThing(passage, name) || (kind is null && ApposedBody.Find(passage, name).Body > 0);
        string? apposition = body
            ? null
            : AppositionReader.Read(passage, AfterSeat(passage, end), all.To) ?? OfficeBehind(passage, new(to, end));
        // "the vicar, the Rev Tom Hale, said"
        int first = titled && !organization && passage.Is(start - 1, "the") ? start - 1 : start;
        NounPhrase? described = kind == ActorKind.Organization
            ? AppositionReader.BeforeBody(passage, new(start, end), all)
            : organization
                ? null
                : AppositionReader.Before(passage, new(first, end), all) ?? DescriptionBefore(passage, new(start, end), all);
        bool aged = passage.KindAt(to) == TokenKind.Comma && passage.KindAt(to + 1) == TokenKind.Number && passage[to + 1].Length <= 2;
        bool bodyNoun = described is { } noun && KindByRole.IsBody(passage, name, noun, kind);
        bool person = kind is null && !body && !bodyNoun && (apposition is not null || described is not null || aged);
        bool isTitleInName = organization && titled;
        return new NameMention(start, to, isTitleInName ? from : nameFrom, isTitleInName ? PhraseWords.Read(passage, whole) : words)
        {
            Kind = person ? ActorKind.Person : bodyNoun ? ActorKind.Organization : kind,
            MayBePerson = kind is null && !bodyNoun && (name.Count > 1 ? full : !passage.Is(from - 1, "the")),
            IsPlaced = kind == ActorKind.Place && IsBehindPreposition(passage, from),
            Title = titleWords is not null && start == from && NameKinds.IsNoRole(passage, title) ? null : titleWords,
            Apposition = apposition,
            Described = described is { } phrase
                ? (phrase.From, bodyNoun || AppositionReader.IsOneOf(passage, phrase) ? "" : AppositionReader.Words(passage, phrase))
                : null,
            Acronym = NameParts.Acronym(passage, to - 1, all.To) is { } acronym
                && NameRuns.HasInitials(passage, name, acronym)
                ? acronym
                : NameRuns.AcronymBefore(passage, name),
            Gender = own is { Gender: not WordForm.None } ? own.Gender : NameKinds.GenderOf(passage, title),
            GenderByTitle = NameKinds.TitleTellsGender(passage, title),
            FullName = own?.FullName,
            IsThing = kind is null && !bodyNoun && NameKinds.IsThing(passage, name),
            PrincipalName = kind == ActorKind.Organization ? OtherNames.FindPrincipal(passage, name, words, known) : null,
            BareName = kind == ActorKind.Organization ? OtherNames.WithoutForm(passage, name) : null,
            IsListed = own is not null || NameKinds.IsListedBody(known),
        };
    }

    /// <summary>"Lord Hale [of Varna]": the token behind the seat of a peer, or behind the name.</summary>
    private static int AfterSeat(Passage passage, int endToken) =>
        passage.Is(endToken, "of") && NameKinds.IsSeat(passage, endToken + 1) ? endToken + 2 : endToken;

    /// <summary>"[a boy] called Finn Oduya", "[the mayor of Varna] Ines Calder".</summary>
    private static NounPhrase? DescriptionBefore(Passage passage, TokenSpan name, TokenSpan all) =>
        NamedParticiple.Before(passage, name, all.From)
            ?? (NameBehindName.Starts(passage, name.From)
                && NounPhraseBefore.Find(passage, name.From, all.From) is { Kind: NounPhraseKind.Description } office
                && passage.Is(office.CoreTo - 1, WordMeaning.Role | WordMeaning.Title)
                ? office
                : null);

    /// <summary>"in Flint", "from London".</summary>
    private static bool IsBehindPreposition(Passage passage, int fromToken) =>
        passage.IsAny(fromToken - 1, "in", "at", "from", "near", "to");

    /// <summary>"[Green] leader", "the club [Rangers]": a word that is a body where something beside it shows one.</summary>
    private static bool IsParty(Passage passage, TokenSpan name) =>
        name.Count == 1
        && passage.Is(name.From, WordMeaning.MaybeBody)
        && (NounBeforeName.IsBodyNoun(passage, name.From - 1)
            || ((passage.Is(name.To, WordMeaning.BehindBody) || passage.Is(name.To, "shadow")) && !passage[name.To].IsCapitalized));

    /// <summary>"RUGBY LEAGUE - Varna beat Tarn": what stands in capitals before a dash at the start of a line is its subject.</summary>
    private static bool IsHeading(Passage passage, TokenSpan run) =>
        run.From == 0
        && passage.KindAt(run.To) == TokenKind.Dash
        && passage[0].IsAllCaps
        && passage[run.Last].IsAllCaps
        && !passage.Is(0, WordMeaning.Body | WordMeaning.Agency | WordMeaning.Media | WordMeaning.Place);

    /// <summary>The first of the letters behind a name that tell an office: "Ines Calder [MP] OBE".</summary>
    private static string? OfficeBehind(Passage passage, TokenSpan letters)
    {
        for (int i = letters.From; i < letters.To; i++)
        {
            if (passage.Is(i, WordMeaning.Title))
            {
                return passage.WordAt(i);
            }
        }

        return null;
    }
}
