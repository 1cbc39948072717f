namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>
/// The runs of "*", "_" and "~~" of a leaf, and which of their characters are emphasis: those go from the pieces, the others stay.
/// </summary>
/// <remarks>The algorithm is the one of the CommonMark specification, whose bounds keep it linear.</remarks>
internal sealed class Delimiters(List<InlinePiece> pieces)
{
    // For "*" and "_": the length modulo three, and whether the run can open as well. One more for "~~".
    private const int KeysAMark = 6;
    private const int Keys = (2 * KeysAMark) + 1;

    private readonly List<Delimiter> _all = [];
    private int _first = -1;

    /// <summary>The last run that may still be emphasis; -1 without one.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>Adds the run that is the last piece.</summary>
    public void Add(string text)
    {
        InlinePiece run = pieces[pieces.Count - 1];
        char mark = text[run.Start];
        CharacterKind before = MarkdownCharacters.FindKindBefore(text, run.Start);
        CharacterKind after = MarkdownCharacters.FindKind(text, run.End);
        bool left = IsFlanking(before, after);
        bool right = IsFlanking(after, before);
        bool wordMark = mark == '_';
        int length = run.End - run.Start;
        Delimiter delimiter = new()
        {
            Mark = mark,
            Piece = pieces.Count - 1,
            Length = length,
            Left = length,
            CanOpen = left && (!wordMark || !right || before == CharacterKind.Punctuation),
            CanClose = right && (!wordMark || !left || after == CharacterKind.Punctuation),
            Previous = Last,
            Next = -1,
        };
        if (delimiter.CanOpen || delimiter.CanClose)
        {
            Append(delimiter);
        }
    }

    /// <summary>Matches the runs behind <paramref name="bottomDelimiter"/>, and forgets them.</summary>
    public void Match(int bottomDelimiter)
    {
        int[] openersBottom = new int[Keys];
        for (int i = 0; i < Keys; i++)
        {
            openersBottom[i] = bottomDelimiter;
        }

        int closer = bottomDelimiter < 0 ? _first : _all[bottomDelimiter].Next;
        while (closer >= 0)
        {
            if (!_all[closer].CanClose)
            {
                closer = _all[closer].Next;
                continue;
            }

            int key = FindKey(_all[closer]);
            int opener = FindOpener(closer, openersBottom[key]);
            closer = opener >= 0 ? Pair(opener, closer) : GiveUp(closer, out openersBottom[key]);
        }

        Forget(bottomDelimiter);
    }

    /// <summary>Forgets the runs behind <paramref name="bottomDelimiter"/>.</summary>
    public void Forget(int bottomDelimiter)
    {
        Last = bottomDelimiter;
        if (bottomDelimiter < 0)
        {
            _first = -1;
            _all.Clear();
            return;
        }

        _all.RemoveRange(bottomDelimiter + 1, _all.Count - bottomDelimiter - 1);
        Set(bottomDelimiter, _all[bottomDelimiter] with { Next = -1 });
    }

    private static bool IsFlanking(CharacterKind outside, CharacterKind inside) =>
        inside != CharacterKind.WhiteSpace && (inside != CharacterKind.Punctuation || outside != CharacterKind.Other);

    private static int FindKey(Delimiter closer) => closer.Mark switch
    {
        '*' => (closer.Length % 3) + (closer.CanOpen ? 3 : 0),
        '_' => KeysAMark + (closer.Length % 3) + (closer.CanOpen ? 3 : 0),
        _ => 2 * KeysAMark,
    };

    private int FindOpener(int closerDelimiter, int bottomDelimiter)
    {
        int opener = _all[closerDelimiter].Previous;
        while (opener > bottomDelimiter && !CanPair(_all[opener], _all[closerDelimiter]))
        {
            opener = _all[opener].Previous;
        }

        return opener > bottomDelimiter ? opener : -1;
    }

    private static bool CanPair(Delimiter opener, Delimiter closer) =>
        opener.CanOpen && opener.Mark == closer.Mark
        && (closer.Mark == '~' || !(opener.CanClose || closer.CanOpen) || closer.Length % 3 == 0
            || (opener.Length + closer.Length) % 3 != 0);

    /// <summary>Takes the marks from both; the next closer.</summary>
    private int Pair(int openerDelimiter, int closerDelimiter)
    {
        int used = _all[openerDelimiter].Left >= 2 && _all[closerDelimiter].Left >= 2 ? 2 : 1;
        InlinePiece open = pieces[_all[openerDelimiter].Piece];
        InlinePiece close = pieces[_all[closerDelimiter].Piece];
        pieces[_all[openerDelimiter].Piece] = open with { End = open.End - used };
        pieces[_all[closerDelimiter].Piece] = close with { Start = close.Start + used };

        // What stands between them can pair with nothing outside.
        Set(openerDelimiter, _all[openerDelimiter] with { Left = _all[openerDelimiter].Left - used, Next = closerDelimiter });
        Set(closerDelimiter, _all[closerDelimiter] with { Left = _all[closerDelimiter].Left - used, Previous = openerDelimiter });
        if (_all[openerDelimiter].Left == 0)
        {
            Remove(openerDelimiter);
        }

        if (_all[closerDelimiter].Left > 0)
        {
            return closerDelimiter;
        }

        int next = _all[closerDelimiter].Next;
        Remove(closerDelimiter);
        return next;
    }

    /// <summary>Nothing in front of it opens for such a closer; the next one.</summary>
    private int GiveUp(int closerDelimiter, out int bottomDelimiter)
    {
        bottomDelimiter = _all[closerDelimiter].Previous;
        int next = _all[closerDelimiter].Next;
        if (!_all[closerDelimiter].CanOpen)
        {
            Remove(closerDelimiter);
        }

        return next;
    }

    private void Append(Delimiter delimiter)
    {
        int index = _all.Count;
        _all.Add(delimiter);
        if (Last < 0)
        {
            _first = index;
        }
        else
        {
            Set(Last, _all[Last] with { Next = index });
        }

        Last = index;
    }

    private void Remove(int delimiterIndex)
    {
        Delimiter delimiter = _all[delimiterIndex];
        if (delimiter.Previous >= 0)
        {
            Set(delimiter.Previous, _all[delimiter.Previous] with { Next = delimiter.Next });
        }
        else
        {
            _first = delimiter.Next;
        }

        if (delimiter.Next >= 0)
        {
            Set(delimiter.Next, _all[delimiter.Next] with { Previous = delimiter.Previous });
        }
        else
        {
            Last = delimiter.Previous;
        }
    }

    private void Set(int delimiterIndex, Delimiter delimiter) => _all[delimiterIndex] = delimiter;

    private readonly record struct Delimiter
    {
        public char Mark { get; init; }

        public int Piece { get; init; }

        public int Length { get; init; }

        /// <summary>How many of its characters are not emphasis so far.</summary>
        public int Left { get; init; }

        public bool CanOpen { get; init; }

        public bool CanClose { get; init; }

        public int Previous { get; init; }

        public int Next { get; init; }
    }
}
