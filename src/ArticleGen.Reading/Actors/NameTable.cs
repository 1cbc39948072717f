namespace ArticleGen.Reading.Actors;

/// <summary>
/// A hash table from names, and from the first and last words of names, to entities. Look-ups take slices, so they allocate nothing.
/// </summary>
internal sealed class NameTable
{
    // No article has a larger family. The limit keeps hostile text linear.
    private const int MostNamesakes = 8;

    // Only names made up for the purpose fill one bucket with this many. The table then forgets the older ones.
    private const int MostInBucket = 64;

    private const int KindBits = 2;

    // Nodes are in blocks that never move, so adding nodes copies none of the earlier ones.
    private const int BlockBits = 5;
    private const int BlockSize = 1 << BlockBits;
    private const int MostBlocksKept = 32;

    private readonly List<Node[]> _blocks = [];
    private int[] _buckets = new int[BlockSize];
    private int _count;

    // The whole name that was looked for last, and its node: a name is looked for once to find whom it means, and again to note it.
    private string? _soughtText;
    private TextRange _soughtName;
    private int _soughtNode;

    /// <summary>The entity that has this whole name, or null.</summary>
    public Entity? Whole(string text, TextRange name) =>
        WholeNode(text, name) is >= 0 and int node ? NodeAt(node).Entity : null;

    /// <summary>Gives this whole name to the entity, and notes whether it is a person's name. False if nothing changed.</summary>
    public bool SetWhole(string text, TextRange name, Entity entity, bool isPerson)
    {
        int node = WholeNode(text, name);
        if (node < 0)
        {
            node = _count;
            Add(Hash(NameSlice.Whole, text, name), text, name, entity);
        }
        else if (NodeAt(node).Entity == entity && NodeAt(node).IsPerson == isPerson)
        {
            return false;
        }

        NodeAt(node).Entity = entity;
        NodeAt(node).IsPerson = isPerson;
        return true;
    }

    /// <summary>Adds an entity to those with this word in their names. If there are too many, the one added first is removed.</summary>
    public void Note(NameSlice kind, string text, TextRange word, Entity entity)
    {
        int namesakes = 0;
        int oldest = -1;
        uint hash = Hash(kind, text, word);
        for (int node = First(hash, text, word); node >= 0; node = Next(node, text, word))
        {
            if (NodeAt(node).Entity == entity)
            {
                return;
            }

            namesakes++;
            oldest = node;
        }

        if (namesakes == MostNamesakes)
        {
            Remove(oldest);
        }

        Add(hash, text, word, entity);
    }

    /// <summary>The node of the entity that was added last with this word, or -1.</summary>
    public int First(NameSlice kind, string text, TextRange word) => First(Hash(kind, text, word), text, word);

    private int First(uint hash, string text, TextRange word) =>
        Matching(_buckets[hash >> KindBits & (uint)(_buckets.Length - 1)] - 1, hash, text, word);

    private int WholeNode(string text, TextRange name)
    {
        if (!ReferenceEquals(text, _soughtText) || name != _soughtName)
        {
            (_soughtText, _soughtName) = (text, name);
            _soughtNode = First(NameSlice.Whole, text, name);
        }

        return _soughtNode;
    }

    /// <summary>The node of the entity that was added before the one at <paramref name="node"/> with the same word, or -1.</summary>
    public int Next(int node, string text, TextRange word) => Matching(NodeAt(node).Next - 1, NodeAt(node).Hash, text, word);

    public Entity At(int node) => NodeAt(node).Entity!;

    private int Matching(int node, uint hash, string text, TextRange word)
    {
        for (int looked = 0; node >= 0 && looked < MostInBucket; node = NodeAt(node).Next - 1, looked++)
        {
            ref Node found = ref NodeAt(node);
            if (found.Hash == hash
                && found.Word.Length == word.Length
                && AreSame(found.Text, found.Word.Start, text, word))
            {
                return node;
            }
        }

        return -1;
    }

    private void Add(uint hash, string text, TextRange word, Entity entity)
    {
        _soughtText = null;
        if (_count == _blocks.Count * BlockSize)
        {
            _blocks.Add(new Node[BlockSize]);
        }

        if (_count == _buckets.Length)
        {
            GrowBuckets();
        }

        NodeAt(_count) = new Node { Text = text, Word = word, Hash = hash, Entity = entity };
        Link(_count++);
    }

    /// <summary>Puts a node in front of its bucket: the newest comes first.</summary>
    private void Link(int node)
    {
        ref int bucket = ref _buckets[NodeAt(node).Hash >> KindBits & (uint)(_buckets.Length - 1)];
        NodeAt(node).Next = bucket;
        bucket = node + 1;
    }

    private void Remove(int node)
    {
        _soughtText = null;
        ref int link = ref _buckets[NodeAt(node).Hash >> KindBits & (uint)(_buckets.Length - 1)];
        while (link != node + 1)
        {
            link = ref NodeAt(link - 1).Next;
        }

        link = NodeAt(node).Next;
        NodeAt(node).Entity = null;
    }

    /// <summary>Forgets all names. It keeps only as much of their memory as most articles need.</summary>
    public void Clear()
    {
        int kept = Math.Min(_blocks.Count, MostBlocksKept);
        _blocks.RemoveRange(kept, _blocks.Count - kept);
        for (int block = 0; block * BlockSize < _count && block < kept; block++)
        {
            Array.Clear(_blocks[block], 0, BlockSize);
        }

        _count = 0;
        _soughtText = null;
        if (_buckets.Length > MostBlocksKept * BlockSize)
        {
            _buckets = new int[BlockSize];
        }
        else
        {
            Array.Clear(_buckets, 0, _buckets.Length);
        }
    }

    private ref Node NodeAt(int node) => ref _blocks[node >> BlockBits][node & (BlockSize - 1)];

    private void GrowBuckets()
    {
        _buckets = new int[_count * 2];
        for (int node = 0; node < _count; node++)
        {
            if (NodeAt(node).Entity is not null)
            {
                Link(node);
            }
        }
    }

    /// <summary>A hash that ignores case. All surrogates count as the same character, so pairs need no special treatment.</summary>
    private static uint Hash(NameSlice kind, string text, TextRange word)
    {
        uint hash = 2166136261;
        for (int i = word.Start; i < word.End; i++)
        {
            char c = text[i] == '\u2019' ? '\'' : text[i];
            char folded = c < '\u0080'
                ? (c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c)
                : char.IsSurrogate(c) ? '\uD800' : char.ToUpperInvariant(c);
            hash = unchecked((hash ^ folded) * 16777619);
        }

        return hash << KindBits | (uint)kind;
    }

    /// <summary>Whether two words are one, whatever their case and their apostrophes: "O'Neill", "O’Neill".</summary>
    private static bool AreSame(string a, int startOffset, string b, TextRange word)
    {
        if (string.Compare(a, startOffset, b, word.Start, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
        {
            return true;
        }

        for (int i = 0; i < word.Length; i++)
        {
            char left = a[startOffset + i];
            char right = b[word.Start + i];
            bool same = left == right
                || char.ToUpperInvariant(left) == char.ToUpperInvariant(right)
                || (left is '\'' or '\u2019' && right is '\'' or '\u2019');
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    private struct Node
    {
        public string Text;

        /// <summary>Null once it has been removed.</summary>
        public Entity? Entity;
        public TextRange Word;
        public uint Hash;

        /// <summary>For a whole name: whether it was set as a person's name.</summary>
        public bool IsPerson;

        /// <summary>The next node of the bucket, counted from 1; 0 when there is none.</summary>
        public int Next;
    }
}

/// <summary>What part of a name a word is.</summary>
internal enum NameSlice : byte
{
    Whole,
    First,
    Last,

    /// <summary>A word that a body may go by for short.</summary>
    Body,
}
