using ArticleGen.Reading.Actors.Clues;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Tells persons from bodies by the role beside their names: "a spokesman, [Ines Bank]", "the ferry operator, [Varna Lines]".
/// </summary>
internal static class KindByRole
{
    /// <summary>Whether what has the name of a body is a person.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="run">The name with its title.</param>
    /// <param name="name">The name.</param>
    /// <param name="all">All tokens of the sentence.</param>
    /// <param name="listed">Whether the lists have the name.</param>
    public static bool IsPerson(Passage passage, TokenSpan run, TokenSpan name, TokenSpan all, bool listed) =>
        NamedParticiple.GivesName(passage, name.From, all.From) is not null
        || (!listed && HasRoleBeside(passage, run, name, all));

    /// <summary>Whether the description is that of a body, and so the name is one.</summary>
    public static bool IsBody(Passage passage, TokenSpan name, NounPhrase described, ActorKind? kind) =>
        AppositionReader.IsBodyNoun(passage, described)
        && (kind == ActorKind.Organization || (kind is null && !IsHolder(passage, name, described)));

    /// <summary>"A spokesman, [Ines Bank], said": a noun for bodies is the surname of somebody who has a role.</summary>
    private static bool HasRoleBeside(Passage passage, TokenSpan run, TokenSpan name, TokenSpan all)
    {
        bool person = name.Count == 2
            && passage.Is(name.From, WordMeaning.GivenName)
            && !passage.Is(name.From, WordMeaning.Place | WordMeaning.Demonym)
            && passage.Is(name.Last, WordMeaning.OrganizationNoun | WordMeaning.NewspaperNoun)
            && !passage.Is(name.Last, WordForm.Plural)
            && !(passage.Is(name.Last, WordMeaning.OrganizationSuffix) && passage.Is(name.Last, WordClass.Abbreviation));
        return person
            && ((TitleReader.RoleBefore(passage, run.From, all.From) is not null && !passage.Is(run.From - 1, WordMeaning.BodyNoun))
                || (AppositionReader.Before(passage, run, all) is { } before
                    && AppositionReader.IsRole(passage, before)
                    && !passage.Is(before.CoreTo - 1, WordMeaning.BodyNoun)));
    }

    /// <summary>"The developer, [Teskil Ondra], said": a noun for persons as well, before a name that is a person's by its shape.</summary>
    private static bool IsHolder(Passage passage, TokenSpan name, NounPhrase described) =>
        passage.Is(described.CoreTo - 1, WordMeaning.Role)
        && !passage.Is(described.CoreTo - 1, WordMeaning.GroupRole)
        && passage[name.From].Entry == WordEntry.Unknown
        && PersonShape.IsFullName(passage, name);
}
