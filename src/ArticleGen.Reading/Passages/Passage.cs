using System.Runtime.CompilerServices;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Passages;

/// <summary>One paragraph, or the headline, taken apart: its stretches in quotation marks and its tokens.</summary>
/// <remarks>A quoted stretch is one token here, so that grammar sees the reporter's words only.</remarks>
internal sealed class Passage
{
    // An average word with the blank behind it.
    private const int LettersAToken = 5;

    private const int Fewest = 16;

    private readonly Phrases _phrases;
    private Token[] _tokens = [];
    private Passage? _part;

    public Passage(string text, Vocabulary vocabulary, Phrases? phrases = null)
    {
        Text = text;
        Vocabulary = vocabulary;
        _phrases = phrases ?? new Phrases();
    }

    /// <summary>
    /// A part of the text, taken apart by itself, without looking for quotation marks. It has the strings of this passage, and is valid
    /// until the next call.
    /// </summary>
    public Passage Part(TextRange range)
    {
        _part ??= new Passage(Text, Vocabulary, _phrases);
        _part.Open(Text, Vocabulary, Cancel);
        _part.LoadPlain(range);
        return _part;
    }

    public string Text { get; private set; }

    public Vocabulary Vocabulary { get; private set; }

    public TextRange Range { get; private set; }

    /// <summary>
    /// Cancels the reading. Code that reads a passage polls it for each sentence, each cue and every few thousand tokens.
    /// </summary>
    public CancellationToken Cancel { get; private set; }

    public List<Stretch> Stretches { get; } = [];

    public int Count { get; private set; }

    /// <summary>Whether nearly all longer words are capitalized, as in the headlines of some papers; capitals then tell nothing.</summary>
    public bool IsTitleCase { get; private set; }

    /// <summary>Whether nearly all longer words stand in capitals: small words and verbs then look like names.</summary>
    public bool IsShouted { get; private set; }

    public ref readonly Token this[int token] => ref _tokens[token];

    /// <summary>Goes on to another text; its paragraphs are loaded one by one.</summary>
    public void Open(string text, Vocabulary vocabulary, CancellationToken cancel)
    {
        Cancel = cancel;
        Text = text;
        Vocabulary = vocabulary;
    }

    /// <summary>Lets go of the text. Keeps only as much memory as most paragraphs need.</summary>
    public void Close()
    {
        Text = "";
        Cancel = CancellationToken.None;
        Vocabulary = Vocabulary.Default;
        Clear(default);
        Stretches.Empty();
        _part?.Close();
        if (_tokens.Length > ScratchLists.MostKept)
        {
            _tokens = [];
        }
    }

    /// <summary>
    /// Takes the paragraph at <paramref name="range"/> apart. It replaces the paragraph before and uses its memory again.
    /// </summary>
    public void Load(TextRange range)
    {
        Clear(range);
        QuotationMarks.Pair(Text, range, Stretches, Cancel);
        Tokenizer.Tokenize(this, range, Stretches);
        IsTitleCase = TitleCase.Matches(this);
        IsShouted = IsTitleCase && ShoutedLine.AreMostInCapitals(this);
        AgencyAsGivenName.Mark(this);
    }

    /// <summary>Takes a range apart without looking for quotation marks: the words inside a stretch.</summary>
    public void LoadPlain(TextRange range)
    {
        Clear(range);
        Tokenizer.Tokenize(this, range, Stretches);
    }

    /// <summary>Makes room for the tokens of paragraphs up to this length at once, instead of little by little.</summary>
    public void Reserve(int length)
    {
        if (_tokens.Length * LettersAToken < length)
        {
            // Nothing is kept, so nothing is copied.
            _tokens = new Token[Math.Max(Fewest, length / LettersAToken)];
            Count = 0;
        }
    }

    public void Add(in Token token)
    {
        Cancel.PollAt(Count);
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Math.Max(Fewest, Count * 2));
        }

        _tokens[Count++] = token;
    }

    /// <summary>Puts a token in the place of another one that stands at the same place of the text.</summary>
    public void Replace(int token, in Token other) => _tokens[token] = other;

    /// <summary>The kind of the token at <paramref name="token"/>; <see cref="TokenKind.Other"/> outside the passage.</summary>
    public TokenKind KindAt(int token) => (uint)token < (uint)Count ? _tokens[token].Kind : TokenKind.Other;

    /// <summary>Whether the token at <paramref name="token"/> is a word with one of these traits; false outside the passage.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, WordTraits any) => (uint)token < (uint)Count && _tokens[token].Is(any);

    // These are called more often than anything else. Each makes one comparison.

    /// <inheritdoc cref="Is(int, WordTraits)"/>
    public bool Is(int token, WordMeaning any) => (uint)token < (uint)Count && _tokens[token].Is(any);

    /// <inheritdoc cref="Is(int, WordTraits)"/>
    public bool Is(int token, WordClass any) => (uint)token < (uint)Count && _tokens[token].Is(any);

    /// <inheritdoc cref="Is(int, WordTraits)"/>
    public bool Is(int token, WordForm any) => (uint)token < (uint)Count && _tokens[token].Is(any);

    /// <summary>Whether the token at <paramref name="token"/> is a word with one of these uses; false outside the passage.</summary>
    public bool Is(int token, WordUse any) =>
        (uint)token < (uint)Count && _tokens[token].Kind == TokenKind.Word && (_tokens[token].Entry.Use & any) != 0;

    // The next two are inlined, so that the length of a word written in the code is a constant: it rules out nearly every wrong word.

    /// <summary>Whether the token at <paramref name="token"/> is one of these words, whatever its case; they are in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAny(int token, string first, string second, string? third = null, string? fourth = null, string? fifth = null) =>
        Is(token, first)
        || Is(token, second)
        || (third is not null && Is(token, third))
        || (fourth is not null && Is(token, fourth))
        || (fifth is not null && Is(token, fifth));

    /// <summary>
    /// Whether the token at <paramref name="token"/> is this word, whatever its case; <paramref name="word"/> is in lower case.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, string word) =>
        (uint)token < (uint)Count && _tokens[token].Length == word.Length && HasLetters(_tokens[token], word);

    /// <summary>
    /// The cue verb with its particles ("point out", "go on to say") whose own word stands at <paramref name="token"/>, if it is one, and
    /// the token behind it.
    /// </summary>
    public (CueVerb? Verb, int To) CueVerbAt(int token)
    {
        WordEntry entry = this[token].Entry;
        if (Is(token + 1, WordClass.CueParticle) && entry.PhrasalCues is { } phrasal)
        {
            (CueVerb? Verb, int To) longest = (null, token + 1);
            foreach (CueVerb verb in phrasal)
            {
                int to = Are(token + 1, verb.Particles) ? token + 1 + verb.Particles.Length : -1;
                longest = to > longest.To ? (verb, to) : longest;
            }

            if (longest.Verb is not null)
            {
                return longest;
            }
        }

        return (entry.Cue, token + 1);
    }

    /// <summary>Whether these words, in lower case, stand one behind the other from <paramref name="token"/> on.</summary>
    public bool Are(int token, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!Is(token + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a comma or a colon stands at the token, and a stretch right behind it.</summary>
    public bool LeadsToMarks(int token) => KindAt(token) is TokenKind.Comma or TokenKind.Colon && KindAt(token + 1) == TokenKind.Stretch;

    /// <summary>Whether a stretch stands at the token, or behind a comma or colon that does.</summary>
    public bool HasMarksAt(int token) => KindAt(token) == TokenKind.Stretch || LeadsToMarks(token);

    /// <summary>Whether a stretch stands at the token, and a comma before its closing mark.</summary>
    public bool EndsWithComma(int token) => KindAt(token) == TokenKind.Stretch && Stretches[_tokens[token].Stretch].EndsWithComma(Text);

    /// <summary>
    /// The first comma of the tokens, or the first stretch with a comma before its closing mark ("the storm,"); -1 when there is none.
    /// </summary>
    public int FirstComma(TokenSpan span)
    {
        int i = span.From;
        while (i < span.To && _tokens[i].Kind != TokenKind.Comma && !EndsWithComma(i))
        {
            i++;
        }

        return i < span.To ? i : -1;
    }

    /// <summary>Whether a token of this kind is among the tokens of <paramref name="span"/>.</summary>
    public bool Has(TokenKind kind, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (_tokens[i].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of the token at <paramref name="token"/>.</summary>
    public string WordAt(int token) => Words(_tokens[token].Range);

    /// <summary>The words at <paramref name="range"/>, which is short.</summary>
    public string Words(TextRange range) => _phrases.GetText(Text, range);

    /// <summary>The words at <paramref name="range"/>, which is short and not empty, with the first letter in lower case.</summary>
    public string WordsFromLower(TextRange range) => _phrases.GetTextFromLower(Text, range);

    /// <summary>The range of the tokens of <paramref name="span"/>, which has at least one.</summary>
    public TextRange RangeOf(TokenSpan span)
    {
        // A sign inside the marks of a title becomes an empty token behind the title. The range must start at the next token's first
        // letter.
        int from = span.From;
        while (from < span.Last && _tokens[from].Length == 0)
        {
            from++;
        }

        return TextRange.Between(_tokens[from].Start, _tokens[span.Last].End);
    }

    private bool HasLetters(in Token token, string word)
    {
        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        string text = Text;
        int start = token.Start;
        for (int i = 0; i < word.Length; i++)
        {
            char c = text[start + i];
            if ((c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Clear(TextRange range)
    {
        Range = range;
        Count = 0;
        IsTitleCase = false;
        IsShouted = false;
        Stretches.Clear();
    }
}
