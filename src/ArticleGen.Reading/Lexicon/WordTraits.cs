using System.Runtime.CompilerServices;

namespace ArticleGen.Reading.Lexicon;

/// <summary>
/// What a word may be according to the word lists, or a set of such traits to ask for. A word can be several things; the grammar decides
/// what it is in its place.
/// </summary>
/// <remarks>
/// The attributes make the runtime inline the larger members, so that a set written in the code becomes a constant. Without them, the
/// runtime builds many of these sets anew for each word.
/// </remarks>
/// <param name="Meaning">What it may mean.</param>
/// <param name="Class">The parts of speech it may be.</param>
/// <param name="Form">The forms it may be.</param>
internal readonly record struct WordTraits(WordMeaning Meaning, WordClass Class, WordForm Form)
{
    /// <summary>Of a word that no list holds.</summary>
    public static WordTraits None => default;

    /// <summary>Whether it has one of these traits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(WordTraits any) => (Meaning & any.Meaning) != 0 || (Class & any.Class) != 0 || (Form & any.Form) != 0;

    /// <summary>Whether the lists do not say what the word is by itself.</summary>
    public bool SayNothing => !HasOtherThan(WordClass.PartOfPhrase | WordMeaning.EvidenceNoun | WordMeaning.Contest);

    /// <summary>Whether it has a trait besides these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasOtherThan(WordTraits these) =>
        (Meaning & ~these.Meaning) != 0 || (Class & ~these.Class) != 0 || (Form & ~these.Form) != 0;

    public static implicit operator WordTraits(WordMeaning meaning) => new(meaning, WordClass.None, WordForm.None);

    public static implicit operator WordTraits(WordClass parts) => new(WordMeaning.None, parts, WordForm.None);

    public static implicit operator WordTraits(WordForm form) => new(WordMeaning.None, WordClass.None, form);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordTraits operator |(WordTraits a, WordTraits b) => new(a.Meaning | b.Meaning, a.Class | b.Class, a.Form | b.Form);
}

/// <summary>Traits of two kinds together: <c>WordMeaning.Role | WordForm.Plural</c>.</summary>
internal static class WordTraitOperators
{
    extension(WordMeaning)
    {
        public static WordTraits operator |(WordMeaning a, WordClass b) => new(a, b, WordForm.None);

        public static WordTraits operator |(WordMeaning a, WordForm b) => new(a, WordClass.None, b);
    }

    extension(WordClass)
    {
        public static WordTraits operator |(WordClass a, WordMeaning b) => new(b, a, WordForm.None);

        public static WordTraits operator |(WordClass a, WordForm b) => new(WordMeaning.None, a, b);
    }

    extension(WordForm)
    {
        public static WordTraits operator |(WordForm a, WordMeaning b) => new(b, WordClass.None, a);

        public static WordTraits operator |(WordForm a, WordClass b) => new(WordMeaning.None, b, a);
    }
}
