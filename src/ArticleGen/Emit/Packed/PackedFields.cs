using ArticleGen.Emit.Code;

namespace ArticleGen.Emit.Packed;

/// <summary>
/// The fields of one kind of record, in their order. Such a list is the only description: records are written by it, and so is the code
/// that reads them in the user's program.
/// </summary>
/// <typeparam name="T">What has the fields.</typeparam>
internal sealed class PackedFields<T>(params PackedField<T>[] fields)
{
    /// <summary>The names of their variables in the C# that reads them.</summary>
    internal IEnumerable<string> Names => fields.Select(static one => one.Name);

    /// <summary>Writes the fields.</summary>
    internal void Write(PackedWriter record, T owner)
    {
        foreach (PackedField<T> field in fields)
        {
            field.Write(record, owner);
        }
    }

    /// <summary>Writes a line of C# for each field.</summary>
    internal void Emit(CodeWriter code, Func<PackedField<T>, string> line)
    {
        foreach (PackedField<T> field in fields)
        {
            code.Line(line(field));
        }
    }

    /// <summary>Writes a line of C# for each field before another one.</summary>
    internal void EmitBefore(PackedField<T> end, CodeWriter code, Func<PackedField<T>, string> line)
    {
        foreach (PackedField<T> field in fields.TakeWhile(field => field != end))
        {
            code.Line(line(field));
        }
    }
}
