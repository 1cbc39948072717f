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

    public Token this[int index] => _isParted ? _tokens[index] : _passage[index];

    /// <summary>Takes the line at <paramref name="range"/> apart; what was here before is gone.</summary>
    public void Load(TextRange range)
    {
        if (_range == range)
        {
            // A line is read as a publication line, a byline, a headline and a dateline in turn, and nobody else loads the passage
            // meanwhile. Taking each line apart once makes all of reading about 3 % faster.
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

    public TokenKind KindAt(int index) => index >= 0 && index < Count ? this[index].Kind : TokenKind.Other;

    public bool Is(int index, WordTraits any) => index >= 0 && index < Count && this[index].Is(any);

    /// <summary>Whether the token at <paramref name="index"/> is one of these words, whatever its case; they are in lower case.</summary>
    public bool IsAny(int index, string first, string second, string? third = null) =>
        Is(index, first) || Is(index, second) || (third is not null && Is(index, third));

    /// <summary>
    /// Whether the token at <paramref name="index"/> is this word, whatever its case; <paramref name="word"/> is in lower case.
    /// </summary>
    public bool Is(int index, string word) =>
        KindAt(index) == TokenKind.Word
            && this[index].Length == word.Length
            && string.Compare(Text, this[index].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether the token at <paramref name="index"/> is this sign.</summary>
    public bool IsSign(int index, char sign) => index >= 0 && index < Count && this[index].Length == 1 && Text[this[index].Start] == sign;

    public string WordAt(int index) => this[index].Range.In(Text);

    public TextRange RangeOf(int from, int to) => TextRange.Between(this[from].Start, this[to - 1].End);

    /// <summary>Whether a blank stands before the token.</summary>
    public bool IsApart(int index) => index > 0 && index < Count && this[index].Start > this[index - 1].End;

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

    private Token Piece(int start, int end)
    {
        char first = Text[start];
        TokenKind kind = Characters.IsDigit(first)
            ? TokenKind.Number
            : first == ',' ? TokenKind.Comma : first == '-' ? TokenKind.Dash : TokenKind.Word;
        bool capital = Characters.IsUpper(first);
        return new Token(
            kind,
            start,
            end - start,
            Vocabulary.Find(Text, start, end - start),
            capital,
            capital && Characters.IsUpper(Text[end - 1]));
    }
}
