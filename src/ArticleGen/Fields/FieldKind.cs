namespace ArticleGen.Fields;

/// <summary>What the values of a field are.</summary>
internal enum FieldKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>true or false, and the yes, no, on and off of YAML 1.1.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A number with a fraction.</summary>
    Decimal,

    /// <summary>A day: 2008-08-21.</summary>
    Date,

    /// <summary>A day and a time, wherever it is: 2008-08-21T17:35. A day alone is its start.</summary>
    DateTime,

    /// <summary>A moment: 2008-08-21T17:35:00+04:00.</summary>
    DateTimeOffset,

    /// <summary>An address with its scheme: https://news.example.org/.</summary>
    Uri,

    /// <summary>One of several words that a schema lists.</summary>
    Choice,

    /// <summary>An article of the project, by its id.</summary>
    Article,

    /// <summary>A named actor of the project, by name or alias.</summary>
    Actor,

    /// <summary>Several values of one type.</summary>
    List,

    /// <summary>Fields of its own.</summary>
    Record,
}
