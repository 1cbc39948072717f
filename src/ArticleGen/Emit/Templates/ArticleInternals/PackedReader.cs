#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Reads the data that the generator has packed: as one string, it costs the compiler almost nothing.</summary>
    /// <remarks>
    /// A number ends with a character from 'A' to '~' without the backslash, 0 to 60. Digits in base 30, '#' to '@', may stand before it,
    /// the lowest first. A text follows twice its length; one that UTF-8 cannot hold is written as numbers, after twice its length and one.
    /// </remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal struct PackedReader
    {
        private const int Base = 30;
        private const char FirstDigit = '#';
        private const char FirstLastDigit = 'A';
        private const char LeftOut = '\\';

        private readonly string _data;

        internal PackedReader(string data, int position)
        {
            _data = data;
            Position = position;
        }

        /// <summary>The character that is read next.</summary>
        internal int Position { get; private set; }

        internal void SkipLineEnd() => Position++;

        internal int ReadNumber()
        {
            int value = 0;
            int unit = 1;
            for (; _data[Position] < FirstLastDigit; unit *= Base)
            {
                value += (_data[Position++] - FirstDigit) * unit;
            }

            char last = _data[Position++];
            return value + ((last < LeftOut ? last - FirstLastDigit : last - FirstLastDigit - 1) * unit);
        }

        internal int ReadSigned()
        {
            int value = ReadNumber();
            return (value & 1) == 0 ? value >> 1 : -((value + 1) >> 1);
        }

        internal int? ReadOptionalNumber()
        {
            int value = ReadNumber();
            return value == 0 ? null : value - 1;
        }

        internal int? ReadOptionalSigned() => ReadNumber() == 0 ? null : ReadSigned();

        internal TextRange ReadRange(int from)
        {
            int start = from + ReadSigned();
            return new TextRange(start, ReadNumber());
        }

        internal string ReadText()
        {
            int length = ReadNumber();
            if ((length & 1) == 0)
            {
                string text = _data.Substring(Position, length >> 1);
                Position += length >> 1;
                return text;
            }

            var characters = new char[length >> 1];
            for (int i = 0; i < characters.Length; i++)
            {
                characters[i] = (char)ReadNumber();
            }

            return new string(characters);
        }

        internal string? ReadOptionalText() => ReadNumber() == 0 ? null : ReadText();

        internal string[] ReadTexts()
        {
            int count = ReadNumber();
            string[] texts = count == 0 ? global::System.Array.Empty<string>() : new string[count];
            for (int i = 0; i < count; i++)
            {
                texts[i] = ReadText();
            }

            return texts;
        }

        internal Dateline? ReadDateline()
        {
            if (ReadNumber() == 0)
            {
                return null;
            }

#if SAMPLE_DATELINE
            string raw = ReadText();
            TextRange range = ReadRange(0);
            string? section = null, place = null, region = null, agency = null;
            int? year = null, month = null, day = null, seconds = null, minutes = null;
#endif
            return new Dateline(
                raw,
                range,
                section,
                place,
                region,
                year,
                month,
                day,
#if DATES
                seconds is int time ? global::System.TimeOnly.FromTimeSpan(new global::System.TimeSpan(0, 0, time)) : null,
#else
                seconds is int time ? new global::System.TimeSpan(0, 0, time) : null,
#endif
                minutes is int offset ? new global::System.TimeSpan(0, offset, 0) : null,
                agency);
        }

        /// <summary>Reads the lengths of the records that follow, and gives the position of each.</summary>
        internal int[] ReadRecordStarts()
        {
            var starts = new int[ReadNumber()];
            int start = 0;
            for (int i = 0; i < starts.Length; i++)
            {
                starts[i] = start;
                start += ReadNumber();
            }

            SkipLineEnd();
            for (int i = 0; i < starts.Length; i++)
            {
                starts[i] += Position;
            }

            return starts;
        }

        /// <summary>Steps over a text.</summary>
        internal void SkipText()
        {
            int length = ReadNumber();
            if ((length & 1) == 0)
            {
                Position += length >> 1;
                return;
            }

            for (length >>= 1; length > 0; length--)
            {
                ReadNumber();
            }
        }

        /// <summary>Skips the name and the checksum of a text in the resource.</summary>
        internal void SkipResource()
        {
            if (ReadNumber() != 0)
            {
#if SAMPLE_SKIP_RESOURCE
                SkipText();
#endif
            }
        }

        /// <summary>Compares the text that follows, which UTF-8 can hold, with another one by code units.</summary>
        internal int CompareText(string other)
        {
            int length = ReadNumber() >> 1;
            int order = string.CompareOrdinal(_data, Position, other, 0, global::System.Math.Min(length, other.Length));
            return order != 0 ? order : length - other.Length;
        }
    }
}
