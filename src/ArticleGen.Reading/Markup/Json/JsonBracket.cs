namespace ArticleGen.Reading.Markup.Json;

/// <summary>A list or a map of JSON that is open.</summary>
/// <param name="startOffset">Where it starts.</param>
/// <param name="isMap">Whether it is a map.</param>
/// <param name="faults">Takes what is wrong in it; null where that does not matter.</param>
internal sealed class JsonBracket(int startOffset, bool isMap, JsonFaults? faults)
{
    private readonly List<MetadataValue> _values = [];
    private readonly List<MetadataEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private MetadataText? _key;
    private JsonPlace _place;
    private int? _comma;
    private int _end;

    /// <summary>Whether it is a map.</summary>
    public bool IsMap => isMap;

    /// <summary>Where it starts.</summary>
    public int Start => startOffset;

    /// <summary>Whether the next word should be a key.</summary>
    public bool ExpectsKey => isMap && _place is JsonPlace.Start or JsonPlace.Separated or JsonPlace.Done;

    /// <summary>Makes place for a key or a value, and reports what is missing in front of it.</summary>
    public void Reach(TextRange range)
    {
        _comma = _place == JsonPlace.Separated ? _end : null;
        if (_place == JsonPlace.Done)
        {
            faults?.ReportMissing(range, ',', "comma", _end);
            _place = JsonPlace.Separated;
        }
        else if (_place == JsonPlace.Keyed)
        {
            faults?.ReportMissing(range, ':', "colon", _end);
            _place = JsonPlace.Assigned;
        }
    }

    /// <summary>Adds a key or a value, for which <see cref="Reach"/> has made place.</summary>
    public void Add(MetadataValue value)
    {
        _end = value.Range.End;
        if (!isMap)
        {
            _values.Add(value);
            _place = JsonPlace.Done;
        }
        else if (_key is null)
        {
            AddKey(value);
        }
        else
        {
            AddEntry(new(_key.Text, _key.Content, value));
            _key = null;
            _place = JsonPlace.Done;
        }
    }

    /// <summary>Takes a value that is passed over: it is in too many brackets.</summary>
    public void PassOver(int endOffset)
    {
        _end = endOffset;
        _key = null;
        _place = JsonPlace.Done;
    }

    /// <summary>Goes past a colon.</summary>
    public void Assign(int offset)
    {
        if (_place == JsonPlace.Keyed)
        {
            _place = JsonPlace.Assigned;
            _end = offset + 1;
        }
        else
        {
            faults?.ReportExtra(offset, "there is no key before the colon");
        }
    }

    /// <summary>
    /// Takes the last text out of a list, because a colon behind it makes it a key: the list should have closed in front of it. Null if the
    /// last value cannot be a key.
    /// </summary>
    /// <returns>The key, and the comma in front of it.</returns>
    public (MetadataText Key, int? Comma)? TakeKey()
    {
        if (isMap
            || _place != JsonPlace.Done
            || _values.Count == 0
            || _values[_values.Count - 1] is not MetadataText { Style: MetadataStyle.Quoted } key)
        {
            return null;
        }

        _values.RemoveAt(_values.Count - 1);
        _end = _values.Count == 0 ? startOffset + 1 : _values[_values.Count - 1].Range.End;
        return (key, _comma);
    }

    /// <summary>The end of what it has so far.</summary>
    public int End => _end;

    /// <summary>Goes past a comma. A key without a value is none.</summary>
    public void EndMember(int offset)
    {
        if (_place is JsonPlace.Start or JsonPlace.Separated)
        {
            faults?.ReportExtra(offset, "there is nothing before the comma");
        }

        ReportMissingValue();
        _key = null;
        _place = JsonPlace.Separated;
        _end = offset;
    }

    /// <summary>The list or the map, which ends at an offset.</summary>
    public MetadataValue Build(int endOffset)
    {
        if (_place == JsonPlace.Separated)
        {
            faults?.ReportExtra(_end, "a comma follows the last value");
        }

        ReportMissingValue();
        TextRange range = TextRange.Between(startOffset, endOffset);
        return isMap
            ? new MetadataMap(range, ValueList<MetadataEntry>.Of(_entries))
            : new MetadataList(range, ValueList<MetadataValue>.Of(_values));
    }

    private void AddKey(MetadataValue value)
    {
        _key = value as MetadataText;
        _place = JsonPlace.Keyed;
        if (_key is null)
        {
            faults?.Report(value.Range, "each value needs a key before it; write one");
            _place = JsonPlace.Done;
        }
        else if (_key.Style == MetadataStyle.Plain)
        {
            faults?.Report(
                _key.Range,
                "a key needs quotation marks; put it in them",
                new TextEdit(_key.Range, JsonFaults.Write(_key.Text)));
        }
    }

    private void AddEntry(MetadataEntry entry)
    {
        if (faults is null || _keys.Add(entry.Key))
        {
            _entries.Add(entry);
        }
        else
        {
            faults.Report(entry.KeyRange, "this key is already used above; leave out one of the two");
        }
    }

    private void ReportMissingValue()
    {
        if (_key is not null)
        {
            faults?.Report(_key.Range, "there is no value after the key; write a colon and a value, such as \"\"");
        }
    }

    /// <summary>Where in a list or a map the reading is.</summary>
    private enum JsonPlace
    {
        /// <summary>Behind the opening bracket.</summary>
        Start,

        /// <summary>Behind a key.</summary>
        Keyed,

        /// <summary>Behind the colon of a key.</summary>
        Assigned,

        /// <summary>Behind a value.</summary>
        Done,

        /// <summary>Behind a comma.</summary>
        Separated,
    }
}
