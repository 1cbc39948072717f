#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>What is known of the articles of one generated file besides their heads: read when somebody first asks for it.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ArticleDetails
    {
        /// <summary>How many parts a record has.</summary>
        internal const int Parts = 6;

        private readonly string _data;
        private readonly int[] _starts;

        internal ArticleDetails(string data)
        {
            var reader = new PackedReader(data, 0);
            _data = data;
            _starts = reader.ReadRecordStarts();
        }

        /// <summary>Goes to a part of a record. The record starts with the lengths of all its parts but the last.</summary>
        internal PackedReader GoTo(int slot, int part)
        {
            var reader = new PackedReader(_data, _starts[slot]);
            int before = 0;
            for (int i = 0; i < Parts - 1; i++)
            {
                int length = reader.ReadNumber();
                before += i < part ? length : 0;
            }

            return new PackedReader(_data, reader.Position + before);
        }
    }
}
