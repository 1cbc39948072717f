using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>
/// Copies the words of a value of front matter into a plain view, each with its own place in the file, though escapes and line breaks stand
/// among them there: title: "The \"smart\" buoy".
/// </summary>
/// <param name="source">The text of the file.</param>
/// <param name="value">The value.</param>
/// <param name="words">Its words, on one line.</param>
/// <param name="builder">Gets the words.</param>
internal sealed class ValueCopier(string source, MetadataText value, string words, PlainViewBuilder builder)
{
    // What stands behind the backslash of white space.
    private const string BlankEscapes = "tnvfrNLP_";

    private readonly bool _isQuoted = value.Style == MetadataStyle.Quoted;
    private readonly char _mark = value.Style == MetadataStyle.Plain ? '\0' : source[value.Range.Start];
    private int _offset = value.Content.Start;
    private int _word;

    /// <summary>Copies all words.</summary>
    /// <param name="cancel">Ends the work.</param>
    public void Copy(CancellationToken cancel)
    {
        while (_word < words.Length && _offset < value.Content.End && (CopyBlanks() || CopyEscape() || CopyMark() || CopyCharacters()))
        {
            cancel.ThrowIfCancellationRequested();
        }

        // What cannot be told apart stands for the rest together.
        builder.Replace(TextRange.Between(_offset, value.Content.End), words.Substring(_word));
    }

    private bool CopyBlanks()
    {
        int end = _offset;
        while (end < value.Content.End && char.IsWhiteSpace(source[end]))
        {
            end++;
        }

        return end > _offset && Take(end, words[_word] == ' ' ? 1 : 0);
    }

    private bool CopyEscape()
    {
        char c = _offset + 1 < value.Content.End ? source[_offset + 1] : '\0';
        bool standsForItself = words[_word] == '\\' && c != '\\';
        if (source[_offset] != '\\' || _mark != '"' || c == '\0' || standsForItself)
        {
            return false;
        }

        int length = c switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        bool isBlank = char.IsWhiteSpace(c) || BlankEscapes.IndexOf(c) >= 0;
        int count = isBlank && words[_word] != ' ' ? 0 : char.IsHighSurrogate(words[_word]) && c == 'U' ? 2 : 1;
        return Take(Math.Min(_offset + length, value.Content.End), Math.Min(count, words.Length - _word));
    }

    /// <summary>In single marks, a mark is written twice.</summary>
    private bool CopyMark() =>
        _isQuoted
        && _mark == '\''
        && source[_offset] == '\''
        && words[_word] == '\''
        && _offset + 1 < value.Content.End
        && source[_offset + 1] == '\''
        && Take(_offset + 2, 1);

    private bool CopyCharacters()
    {
        int length = 0;
        int most = Math.Min(value.Content.End - _offset, words.Length - _word);
        while (length < most && source[_offset + length] == words[_word + length] && (length == 0 || IsPlain(source[_offset + length])))
        {
            length++;
        }

        builder.Copy(new(_offset, length));
        _offset += length;
        _word += length;
        return length > 0;
    }

    private static bool IsPlain(char c) => c is not ('\\' or '\'') && !char.IsWhiteSpace(c);

    /// <summary>Puts the next characters of the words in place of the source up to an offset.</summary>
    private bool Take(int endOffset, int count)
    {
        if (count == 1 && endOffset == _offset + 1 && source[_offset] == words[_word])
        {
            builder.Copy(new(_offset, 1));
        }
        else
        {
            builder.Replace(TextRange.Between(_offset, endOffset), words.Substring(_word, count));
        }

        _offset = endOffset;
        _word += count;
        return true;
    }
}
