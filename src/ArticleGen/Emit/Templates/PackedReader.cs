#nullable enable

namespace Placeholder
{
    public sealed partial record Article
    {
        /// <summary>Reads numbers and texts from the data that the generator has packed: texts as they are, numbers in base 30.</summary>
        [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
        internal struct PackedReader
        {
            private readonly string _data;

            internal PackedReader(string data, int at)
            {
                _data = data;
                At = at;
            }

            /// <summary>The character that is read next.</summary>
            internal int At { get; private set; }

            internal void SkipLineEnd() => At++;

            internal int Number()
            {
                int value = 0;
                int unit = 1;
                for (; _data[At] < 'A'; unit *= 30)
                {
                    value += (_data[At++] - '#') * unit;
                }

                int last = _data[At++] - 'A';
                return value + ((last < '\\' - 'A' ? last : last - 1) * unit);
            }

            internal int Signed()
            {
                int value = Number();
                return (value & 1) == 0 ? value >> 1 : -((value + 1) >> 1);
            }

            internal int? OptionalNumber()
            {
                int value = Number();
                return value == 0 ? null : value - 1;
            }

            internal int? OptionalSigned() => Number() == 0 ? null : Signed();

            internal TextRange Range(int from)
            {
                int start = from + Signed();
                return new TextRange(start, Number());
            }

            internal string Text()
            {
                int length = Number();
                if ((length & 1) == 0)
                {
                    string text = _data.Substring(At, length >> 1);
                    At += length >> 1;
                    return text;
                }

                var characters = new char[length >> 1];
                for (int i = 0; i < characters.Length; i++)
                {
                    characters[i] = (char)Number();
                }

                return new string(characters);
            }

            internal string? OptionalText() => Number() == 0 ? null : Text();

            internal string[] Texts()
            {
                int count = Number();
                string[] texts = count == 0 ? global::System.Array.Empty<string>() : new string[count];
                for (int i = 0; i < count; i++)
                {
                    texts[i] = Text();
                }

                return texts;
            }

            internal Dateline? Dateline()
            {
                if (Number() == 0)
                {
                    return null;
                }

#if SAMPLE_DATELINE
                string raw = Text();
                TextRange range = Range(0);
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
                    seconds is int time
                        ? global::System.TimeOnly.FromTimeSpan(new global::System.TimeSpan(0, 0, time))
                        : (global::System.TimeOnly?)null,
#else
                    seconds is int time ? new global::System.TimeSpan(0, 0, time) : (global::System.TimeSpan?)null,
#endif
                    minutes is int offset ? new global::System.TimeSpan(0, offset, 0) : (global::System.TimeSpan?)null,
                    agency);
            }

            /// <summary>Where each of the records starts that stand here, one after another.</summary>
            internal int[] Records()
            {
                var starts = new int[Number()];
                int start = 0;
                for (int i = 0; i < starts.Length; i++)
                {
                    starts[i] = start;
                    start += Number();
                }

                SkipLineEnd();
                for (int i = 0; i < starts.Length; i++)
                {
                    starts[i] += At;
                }

                return starts;
            }

            /// <summary>Steps over a text.</summary>
            internal void SkipText()
            {
                int length = Number();
                if ((length & 1) == 0)
                {
                    At += length >> 1;
                    return;
                }

                for (length >>= 1; length > 0; length--)
                {
                    Number();
                }
            }

            /// <summary>Skips the name and the checksum of a text in the resource.</summary>
            internal void SkipResource()
            {
                if (Number() != 0)
                {
#if SAMPLE_SKIP_RESOURCE
                    SkipText();
#endif
                }
            }

            /// <summary>
            /// Compares the text here with the one there, code unit by code unit. Neither is stepped over; none has half a surrogate pair.
            /// </summary>
            internal int CompareText(PackedReader other)
            {
                int length = Number() >> 1;
                int otherLength = other.Number() >> 1;
                int order = string.CompareOrdinal(_data, At, other._data, other.At, length < otherLength ? length : otherLength);
                return order != 0 ? order : length - otherLength;
            }
        }
    }
}
