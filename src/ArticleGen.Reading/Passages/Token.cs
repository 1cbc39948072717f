using System.Runtime.CompilerServices;
using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Passages;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A whole stretch in quotation marks, marks included.</summary>
    Stretch,

    /// <summary>The "'s" or "'" of a possessive, or the "'s" of "he's".</summary>
    Possessive,
    Comma,
    Period,
    Question,
    Exclamation,
    Colon,
    Semicolon,
    Dash,
    Ellipsis,
    OpenBracket,
    CloseBracket,
    Other,
}

/// <summary>A word, number, sign or quoted stretch of a paragraph.</summary>
internal readonly struct Token
{
    private readonly WordTraits _traits;

    public Token(
        TokenKind kind,
        int startOffset,
        int length,
        WordEntry entry,
        bool capitalized = false,
        bool allCaps = false,
        int stretch = -1)
        : this(kind, startOffset, length, entry, kind == TokenKind.Word ? entry.Traits : WordTraits.None, capitalized, allCaps, stretch)
    {
    }

    /// <summary>A word; what the lists know of it is at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Token(int startOffset, int length, in KnownWord word, bool capitalized, bool allCaps)
        : this(TokenKind.Word, startOffset, length, word.Entry, word.Traits, capitalized, allCaps, -1)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Token(
        TokenKind kind,
        int startOffset,
        int length,
        WordEntry entry,
        in WordTraits traits,
        bool capitalized,
        bool allCaps,
        int stretch)
    {
        Kind = kind;
        Start = startOffset;
        Length = length;
        Entry = entry;
        _traits = traits;
        IsCapitalized = capitalized;
        IsAllCaps = allCaps;
        Stretch = stretch;
        MayBeName = kind == TokenKind.Word && (capitalized || traits.Is(WordMeaning.LowercaseName));
    }

    public TokenKind Kind { get; }

    public bool IsCapitalized { get; }

    /// <summary>A word with a capital, or one of the few names without. This test alone rules out most tokens as names.</summary>
    public bool MayBeName { get; }

    /// <summary>Two or more letters, all capitals: "NATO", "U.S.".</summary>
    public bool IsAllCaps { get; }

    public int Start { get; }

    public int Length { get; }

    /// <summary>The index of the stretch this token stands for, or -1.</summary>
    public int Stretch { get; }

    public WordEntry Entry { get; }

    /// <summary>
    /// What a word may be. This is a copy of what the entry says, because the patterns ask for it more often than for anything else.
    /// </summary>
    public WordTraits Traits => _traits;

    public int End => Start + Length;

    public TextRange Range => new(Start, Length);

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>A capitalized word; at the start of a sentence it need be no name. <see cref="Grammar.Words.IsName"/> tells.</summary>
    public bool IsNameLike => Kind == TokenKind.Word && IsCapitalized;

    /// <summary>The same token, which means something else in its place.</summary>
    public Token WithMeaning(WordMeaning meaning) =>
        new(Kind, Start, Length, Entry, _traits with { Meaning = meaning }, IsCapitalized, IsAllCaps, Stretch);

    /// <summary>Whether it is a word with one of these traits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(WordTraits any) => _traits.Is(any);

    /// <inheritdoc cref="Is(WordTraits)"/>
    public bool Is(WordMeaning any) => (_traits.Meaning & any) != 0;

    /// <inheritdoc cref="Is(WordTraits)"/>
    public bool Is(WordClass any) => (_traits.Class & any) != 0;

    /// <inheritdoc cref="Is(WordTraits)"/>
    public bool Is(WordForm any) => (_traits.Form & any) != 0;

    /// <summary>
    /// Whether the token is this word of the word lists, given in lower case. A word that no list holds is never found;
    /// <see cref="Passage.Is(int, string)"/> finds it.
    /// </summary>
    public bool Is(string word) => Kind == TokenKind.Word && Entry.Form == word;

    public bool EndsSentence => Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation;
}
