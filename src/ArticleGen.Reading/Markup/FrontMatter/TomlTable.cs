namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>How a table came to be, which decides who may add to it.</summary>
internal enum TomlTableKind
{
    /// <summary>By a header of its own.</summary>
    Header,

    /// <summary>By a header of a table inside it; its own may follow.</summary>
    Implied,

    /// <summary>By keys with dots.</summary>
    Dotted,
}

/// <summary>A table of TOML while it is being read.</summary>
/// <param name="kind">How it came to be.</param>
/// <param name="level">How many tables and lists it stands in.</param>
internal sealed class TomlTable(TomlTableKind kind, int level)
{
    private readonly List<Slot> _slots = [];
    private readonly Dictionary<string, Slot> _byKey = new(StringComparer.Ordinal);

    /// <summary>How many tables and lists it stands in.</summary>
    public int Level { get; } = level;

    private TomlTableKind Kind { get; set; } = kind;

    private TextRange Range { get; set; }

    /// <summary>Adds a value. A key with dots makes the tables it names.</summary>
    public void Add(FrontMatterSource source, TomlPath path, MetadataValue value)
    {
        TomlTable table = this;
        for (int i = 0; i < path.Parts.Count - 1; i++)
        {
            TomlKeyPart part = path.Parts[i];
            if (!table._byKey.TryGetValue(part.Text, out Slot? slot))
            {
                slot = table.AddSlot(part, new TomlTable(TomlTableKind.Dotted, table.Level + 1));
            }

            if (slot.Table is not { Kind: TomlTableKind.Dotted } inner)
            {
                ReportTaken(source, part);
                return;
            }

            inner.Extend(TextRange.Between(part.Range.Start, value.Range.End));
            table = inner;
        }

        TomlKeyPart last = path.Parts[path.Parts.Count - 1];
        if (table._byKey.ContainsKey(last.Text))
        {
            ReportTaken(source, last);
            return;
        }

        table.AddSlot(last, null).Value = value;
        Extend(TextRange.Between(path.Range.Start, value.Range.End));
    }

    /// <summary>The table that a header opens; null if something else has its name, which is then reported.</summary>
    public TomlTable? Open(FrontMatterSource source, TomlPath path, TextRange header, bool isList)
    {
        TomlTable table = this;
        for (int i = 0; i < path.Parts.Count - 1; i++)
        {
            TomlKeyPart part = path.Parts[i];
            if (!table._byKey.TryGetValue(part.Text, out Slot? slot))
            {
                slot = table.AddSlot(part, new TomlTable(TomlTableKind.Implied, table.Level + 1));
            }

            TomlTable? inner = slot.Tables is { } list ? list[list.Count - 1] : slot.Table;
            if (inner is null)
            {
                ReportTaken(source, part);
                return null;
            }

            inner.Extend(header);
            table = inner;
        }

        TomlKeyPart last = path.Parts[path.Parts.Count - 1];
        TomlTable? opened = table.OpenLast(last, isList);
        opened?.Extend(header);
        if (opened is null)
        {
            ReportTaken(source, last);
        }

        return opened;
    }

    /// <summary>All entries in the order of their first keys.</summary>
    public ValueList<MetadataEntry> ToEntries() => ValueList<MetadataEntry>.Holding(
        [.. _slots.Select(static slot => new MetadataEntry(slot.Key.Text, slot.Key.Range, slot.ToValue()))]);

    private static void ReportTaken(FrontMatterSource source, TomlKeyPart key) =>
        source.Report(key.Range, "this key is already used above; leave out one of the two");

    private TomlTable? OpenLast(TomlKeyPart key, bool isList)
    {
        if (!_byKey.TryGetValue(key.Text, out Slot? slot))
        {
            TomlTable opened = new(TomlTableKind.Header, Level + (isList ? 2 : 1));
            slot = AddSlot(key, isList ? null : opened);
            slot.Tables = isList ? [opened] : null;
            return opened;
        }

        if (isList && slot.Tables is { } list)
        {
            list.Add(new TomlTable(TomlTableKind.Header, Level + 2));
            return list[list.Count - 1];
        }

        if (isList || slot.Table is not { Kind: TomlTableKind.Implied } implied)
        {
            return null;
        }

        implied.Kind = TomlTableKind.Header;
        return implied;
    }

    private Slot AddSlot(TomlKeyPart key, TomlTable? table)
    {
        Slot slot = new(key, table);
        _slots.Add(slot);
        _byKey.Add(key.Text, slot);
        return slot;
    }

    private void Extend(TextRange range) => Range = Range.Length == 0 ? range
        : TextRange.Between(Math.Min(Range.Start, range.Start), Math.Max(Range.End, range.End));

    private MetadataMap ToMap() => new(Range, ToEntries());

    /// <summary>What a key stands for.</summary>
    private sealed class Slot(TomlKeyPart key, TomlTable? table)
    {
        public TomlKeyPart Key { get; } = key;

        public TomlTable? Table { get; } = table;

        public List<TomlTable>? Tables { get; set; }

        public MetadataValue? Value { get; set; }

        public MetadataValue ToValue()
        {
            if (Value is not null)
            {
                return Value;
            }

            if (Tables is null)
            {
                return Table!.ToMap();
            }

            TextRange range = TextRange.Between(Tables[0].Range.Start, Tables[Tables.Count - 1].Range.End);
            return new MetadataList(range, ValueList<MetadataValue>.Holding([.. Tables.Select(static table => table.ToMap())]));
        }
    }
}
