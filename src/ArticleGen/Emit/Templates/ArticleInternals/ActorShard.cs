#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>The actors of one generated file, in the order of their properties.</summary>
    /// <remarks>A hash of the property's name decides in which of 64 files an actor is.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class ActorShard
    {
        private readonly ArticleProject _project;
        private readonly string _data;
        private readonly int[] _starts;
        private readonly Actor?[] _actors;

        /// <summary>For generated code: the actors that are packed in a string.</summary>
        public ActorShard(ArticleProject project, string data)
        {
            _project = project;
            var reader = new PackedReader(data, 0);
            _data = data;
            _starts = reader.ReadRecordStarts();
            _actors = new Actor?[_starts.Length];
        }

        /// <summary>For generated code: the actor in a slot.</summary>
        public Actor this[int slot] => _actors[slot] ?? Once.Set(ref _actors[slot], Read(slot));

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
            return ActorReader.Read(_project, ref reader);
        }
    }
}
