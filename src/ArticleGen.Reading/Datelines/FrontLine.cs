using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>The start of a line above the story, taken apart; words and numbers that a missing space glued together are parted.</summary>
internal sealed class FrontLine
{
    private readonly Passage _passage;
    private readonly List<Token> _tokens = new(64);

    public FrontLine(Passage passage) => _passage = passage;

    public string Text => _passage.Text;

    public Vocabulary Vocabulary => _passage.Vocabulary;

    public int Count => _tokens.Count;

    public Token this[int index] => _tokens[index];

    /// <summary>Takes the line at <paramref name="range"/> apart; what was here before is gone.</summary>
    public void Load(TextRange range)
    {
        _passage.LoadPlain(range);
        _tokens.Clear();
        for (int i = 0; i < _passage.Count; i++)
        {
            AddParted(_passage[i]);
        }
    }

    public TokenKind KindAt(int index) => index >= 0 && index < Count ? _tokens[index].Kind : TokenKind.Other;

    public bool Is(int index, WordClass any) => index >= 0 && index < Count && _tokens[index].Is(any);

    /// <summary>Whether the token at <paramref name="index"/> is this word, whatever its case; <paramref name="word"/> is in lower case.</summary>
    public bool Is(int index, string word) =>
        KindAt(index) == TokenKind.Word && _tokens[index].Length == word.Length && string.Compare(Text, _tokens[index].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether the token at <paramref name="index"/> is this sign.</summary>
    public bool IsSign(int index, char sign) => index >= 0 && index < Count && _tokens[index].Length == 1 && Text[_tokens[index].Start] == sign;

    public string WordAt(int index) => _tokens[index].Range.In(Text);

    public TextRange RangeOf(int from, int to) => TextRange.Between(_tokens[from].Start, _tokens[to - 1].End);

    /// <summary>Whether a blank stands before the token.</summary>
    public bool IsApart(int index) => index > 0 && index < Count && _tokens[index].Start > _tokens[index - 1].End;

    private void AddParted(Token token)
    {
        bool parted = token.Kind is TokenKind.Word or TokenKind.Number;
        while (parted && Glue.Cut(this, token) is > 0 and int cut)
        {
            _tokens.Add(Piece(token.Start, token.Start + cut));
            token = Piece(token.Start + cut, token.End);
        }

        _tokens.Add(token);
    }

    private Token Piece(int start, int end)
    {
        char first = Text[start];
        TokenKind kind = Characters.IsDigit(first) ? TokenKind.Number : first == ',' ? TokenKind.Comma : first == '-' ? TokenKind.Dash : TokenKind.Word;
        bool capital = Characters.IsUpper(first);
        return new Token(kind, start, end - start, Vocabulary.Find(Text, start, end - start), capital, capital && Characters.IsUpper(Text[end - 1]));
    }
}
