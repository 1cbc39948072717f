namespace ArticleGen.Fields.Inference;

/// <summary>What values look like: of each value the narrowest kind that takes it.</summary>
[Flags]
internal enum Looks
{
    /// <summary>There is no value.</summary>
    None = 0,

    /// <summary>Text that is nothing else.</summary>
    Text = 1 << FieldKind.Text,

    /// <summary>A truth value.</summary>
    Boolean = 1 << FieldKind.Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Int32 = 1 << FieldKind.Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64 = 1 << FieldKind.Int64,

    /// <summary>Another number.</summary>
    Decimal = 1 << FieldKind.Decimal,

    /// <summary>A day.</summary>
    Date = 1 << FieldKind.Date,

    /// <summary>A day and a time.</summary>
    DateTime = 1 << FieldKind.DateTime,

    /// <summary>A moment.</summary>
    DateTimeOffset = 1 << FieldKind.DateTimeOffset,

    /// <summary>An address.</summary>
    Uri = 1 << FieldKind.Uri,

    /// <summary>Several values.</summary>
    List = 1 << FieldKind.List,

    /// <summary>A map.</summary>
    Map = 1 << FieldKind.Record,

    /// <summary>Any number.</summary>
    Number = Int32 | Int64 | Decimal,

    /// <summary>A day, with a time or without.</summary>
    Day = Date | DateTime,

    /// <summary>Text that may be an address.</summary>
    Words = Text | Uri,

    /// <summary>Any single value.</summary>
    Single = Words | Boolean | Number | Day | DateTimeOffset,
}
