#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>The actors of one generated file, in the order of their properties.</summary>
    /// <remarks>A hash of the property's name decides in which of 64 files an actor is.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ActorShard
    {
        private readonly string _data;
        private readonly int[] _starts;
        private readonly Actor?[] _actors;

        internal ActorShard(string data)
        {
            var reader = new PackedReader(data, 0);
            _data = data;
            _starts = reader.ReadRecordStarts();
            _actors = new Actor?[_starts.Length];
        }

        internal Actor this[int slot] => _actors[slot] ?? Once.Set(ref _actors[slot], Read(slot));

        /// <summary>The actor with a property that is known to be here.</summary>
        internal Actor Find(string property)
        {
            int low = 0;
            int high = _starts.Length - 1;
            while (low < high)
            {
                int middle = (low + high) >> 1;
                if (new PackedReader(_data, _starts[middle]).CompareText(property) < 0)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return this[low];
        }

        private Actor Read(int slot)
        {
            var reader = new PackedReader(_data, _starts[slot]);
            reader.SkipText();
            return ActorReader.Read(ref reader);
        }
    }
}
