using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>The start of a line above the story, taken apart; words and numbers that a missing space glued together are parted.</summary>
internal sealed class FrontLine
{
    private readonly Passage _passage;

    // Filled only once a token has been parted; until then the passage's own tokens serve.
    private readonly List<Token> _tokens = [];
    private TextRange? _range;
    private bool _isParted;
    private int _whole;

    public FrontLine(Passage passage) => _passage = passage;

    public string Text => _passage.Text;

    public Vocabulary Vocabulary => _passage.Vocabulary;

    public int Count => _isParted ? _tokens.Count : _whole;

    public Token this[int token] => _isParted ? _tokens[token] : _passage[token];

    /// <summary>Takes the line at <paramref name="range"/> apart; what was here before is gone.</summary>
    public void Load(TextRange range)
    {
        if (_range == range)
        {
            // A line is read as a publication line, a byline, a headline and a dateline in turn, and nothing else loads the passage in
            // between, so it need not be taken apart again.
            return;
        }

        _range = range;
        _passage.LoadPlain(range);
        _tokens.Clear();
        _isParted = false;
        _whole = 0;
        for (int i = 0; i < _passage.Count; i++)
        {
            AddParted(_passage[i]);
        }
    }

    public TokenKind KindAt(int token) => token >= 0 && token < Count ? this[token].Kind : TokenKind.Other;

    public bool Is(int token, WordTraits any) => token >= 0 && token < Count && this[token].Is(any);

    /// <summary>Whether the token at <paramref name="token"/> is one of these words, whatever its case; they are in lower case.</summary>
    public bool IsAny(int token, string first, string second, string? third = null) =>
        Is(token, first) || Is(token, second) || (third is not null && Is(token, third));

    /// <summary>
    /// Whether the token at <paramref name="token"/> is this word, whatever its case; <paramref name="word"/> is in lower case.
    /// </summary>
    public bool Is(int token, string word) =>
        KindAt(token) == TokenKind.Word
            && this[token].Length == word.Length
            && string.Compare(Text, this[token].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether the token at <paramref name="token"/> is this sign.</summary>
    public bool IsSign(int token, char sign) => token >= 0 && token < Count && this[token].Length == 1 && Text[this[token].Start] == sign;

    public string WordAt(int token) => Words(this[token].Range);

    /// <summary>The words of the tokens, of which there is at least one.</summary>
    public string WordsAt(TokenSpan span) => Words(RangeOf(span));

    /// <summary>The words at <paramref name="range"/>: the same string each time, because several readers look at the same words.</summary>
    public string Words(TextRange range) => _passage.Words(range);

    public TextRange RangeOf(TokenSpan span) => TextRange.Between(this[span.From].Start, this[span.Last].End);

    /// <summary>Whether a blank stands before the token.</summary>
    public bool IsApart(int token) => token > 0 && token < Count && this[token].Start > this[token - 1].End;

    private void AddParted(Token token)
    {
        bool mayBeTwo = Glue.MayBeTwo(Text, token);
        while (mayBeTwo && Glue.Cut(this, token) is > 0 and int cut)
        {
            Part();
            _tokens.Add(Piece(token.Start, token.Start + cut));
            token = Piece(token.Start + cut, token.End);
        }

        if (_isParted)
        {
            _tokens.Add(token);
        }
        else
        {
            _whole++;
        }
    }

    private void Part()
    {
        for (int i = 0; i < _whole && !_isParted; i++)
        {
            _tokens.Add(_passage[i]);
        }

        _isParted = true;
    }

    private Token Piece(int startOffset, int endOffset)
    {
        char first = Text[startOffset];
        TokenKind kind = Characters.IsDigit(first)
            ? TokenKind.Number
            : first == ',' ? TokenKind.Comma : first == '-' ? TokenKind.Dash : TokenKind.Word;
        bool capital = Characters.IsUpper(first);
        return new Token(
            kind,
            startOffset,
            endOffset - startOffset,
            Vocabulary.Find(Text, startOffset, endOffset - startOffset),
            capital,
            capital && Characters.IsUpper(Text[endOffset - 1]));
    }
}
