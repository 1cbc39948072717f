using ArticleGen.Emit.Code;
using ArticleGen.Fields;

namespace ArticleGen.Emit;

/// <summary>What is inside ArticleFields, and inside the records in it.</summary>
internal static class FieldsClass
{
    // Not a tuple: .NET Framework has these since 4.7 only.
    private const string NamedValue = "global::System.Collections.Generic.KeyValuePair<string, object?>";

    // Enough to tell fields apart, and to see what they are.
    private const int MostInHash = 8;
    private const int MostShown = 8;

    internal static void EmitMembers(CodeWriter code, FieldScope scope, EmitOptions options, CancellationToken cancel)
    {
        EmitConstructors(code, scope, options);
        foreach (FieldMember member in scope.Members)
        {
            cancel.ThrowIfCancellationRequested();
            code.Line();
            code.Line("/// <summary>", Describe(scope, member), "</summary>");
            code.Line(
                $"public {member.GetTypeCode(options)} {member.Property} {(options.Target.InitAccessors ? "{ get; init; }" : "{ get; }")}");
        }

        if (scope.Members.Count > 0)
        {
            EmitEquality(code, scope);
            EmitToString(code, scope, options);
        }

        EmitValues(code, scope, options);

        foreach (FieldMember member in scope.Members)
        {
            if (member.Record is { } record)
            {
                EmitRecord(code, record, options, cancel);
            }
            else if (member.TypeName is not null)
            {
                EmitChoice(code, member);
            }
        }
    }

    private static void EmitConstructors(CodeWriter code, FieldScope scope, EmitOptions options)
    {
        code.Line("/// <summary>Makes fields without values, as tests do.</summary>");
        code.Line($"public {scope.ClassName}()");
        code.Open();
        foreach (FieldMember member in scope.Members)
        {
            if (member.GetDefaultCode(options) is { } value)
            {
                code.Line($"{member.Property} = {value};");
            }
        }

        code.Close();
        code.Line();
        code.Line($"internal {scope.ClassName}(global::{options.Namespace}.{Shards.Internals}.FieldData data)");
        code.Open();
        foreach (FieldMember member in scope.Members)
        {
            code.Line($"{member.Property} = {member.GetReadCode()};");
        }

        code.Close();
    }

    private static string Describe(FieldScope scope, FieldMember member)
    {
        string key = $"key <c>{Comments.Doc(member.Field.Spelling)}</c> of "
            + (scope.Owner is { } owner ? $"<c>{Comments.Doc(owner)}</c>" : "the front matter");
        return member.IsList ? $"The values of the {key}; none where it is missing."
            : member.Field.IsRequired ? $"The {key}."
            : $"The {key}, or null where it is missing.";
    }

    private static void EmitEquality(CodeWriter code, FieldScope scope)
    {
        code.Line();
        code.Line("/// <summary>Whether both have the same values.</summary>");
        code.Line($"public bool Equals({scope.ClassName}? other) =>");
        code.Indent();
        code.Line("ReferenceEquals(this, other)");
        code.Line("|| (other is not null");
        code.Indent();
        for (int i = 0; i < scope.Members.Count; i++)
        {
            code.Line("&& ", scope.Members[i].GetEqualCode(), i == scope.Members.Count - 1 ? ");" : "");
        }

        code.Outdent();
        code.Outdent();
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public override int GetHashCode()");
        code.Open();
        code.Line("unchecked");
        code.Open();
        code.Line("int hash = ", scope.Members[0].GetHashCodeCode(), ";");
        foreach (FieldMember member in scope.Members.Skip(1).Take(MostInHash - 1))
        {
            code.Line("hash = (hash * 31) + ", member.GetHashCodeCode(), ";");
        }

        code.Line("return hash;");
        code.Close();
        code.Close();
    }

    // A property may be called Article.
    private static void EmitToString(CodeWriter code, FieldScope scope, EmitOptions options)
    {
        FieldMember[] shown = [.. scope.Members.Where(static member => !member.IsList).Take(MostShown)];
        code.Line();
        code.Line("/// <summary>The first values, by their names.</summary>");
        if (shown.Length == 0)
        {
            code.Line($"public override string ToString() => nameof({scope.ClassName});");
            return;
        }

        code.Line($"public override string ToString() => global::{options.Namespace}.{Shards.Internals}.FieldData.Show(new {NamedValue}[]");
        code.Line("{");
        code.Indent();
        foreach (FieldMember member in shown)
        {
            code.Line($"new(\"{member.Property}\", {member.Property}),");
        }

        code.Outdent();
        code.Line("});");
    }

    internal static void EmitNoValues(CodeWriter code, EmitOptions options) =>
        code.Line(NameValues(options), $"global::System.Array.Empty<{NamedValue}>();");

    // JSON is made of these. Completion does not offer them.
    private static void EmitValues(CodeWriter code, FieldScope scope, EmitOptions options)
    {
        code.Line();
        if (scope.Members.Count == 0)
        {
            EmitNoValues(code, options);
            return;
        }

        code.Line(NameValues(options), $"new {NamedValue}[]");
        code.Line("{");
        code.Indent();
        foreach (FieldMember member in scope.Members)
        {
            code.Line(member.GetKeyAndValueCode(options), ",");
        }

        code.Outdent();
        code.Line("};");
    }

    private static string NameValues(EmitOptions options) => $"{NamedValue}[] {NameValuesInterface(options)}.Values => ";

    private static string NameValuesInterface(EmitOptions options) => $"global::{options.Namespace}.{Shards.Internals}.IFieldValues";

    private static void EmitRecord(CodeWriter code, FieldScope record, EmitOptions options, CancellationToken cancel)
    {
        code.Line();
        code.Line($"/// <summary>What the key <c>{Comments.Doc(record.Owner!)}</c> holds.</summary>");
        code.Line($"public sealed partial record {record.ClassName} : {NameValuesInterface(options)}");
        code.Open();
        EmitMembers(code, record, options, cancel);
        code.Close();
    }

    private static void EmitChoice(CodeWriter code, FieldMember member)
    {
        code.Line();
        code.Line($"/// <summary>What the key <c>{Comments.Doc(member.Field.Spelling)}</c> may say.</summary>");
        code.Line("public enum ", member.TypeName!);
        code.Open();
        IReadOnlyList<string> names = FieldNames.Assign(member.One.Choices.Select(FieldNames.Suggest), member.TypeName!);
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            code.Line($"/// <summary>{Comments.Doc(member.One.Choices[i])}</summary>");
            code.Line(names[i], ",");
        }

        code.Close();
    }
}
