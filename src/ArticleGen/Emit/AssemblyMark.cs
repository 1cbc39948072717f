using System.Text;
using ArticleGen.Emit.Code;
using ArticleGen.References;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>
/// An attribute of the assembly: which types it has, for projects that want to use them, or which assembly it takes them from.
/// </summary>
internal static class AssemblyMark
{
    internal const string HintName = Shards.Internals + ".AssemblyMark.g.cs";

    internal static SourceText Emit(EmitOptions options)
    {
        CodeWriter code = new(options, CancellationToken.None);
        (string key, string value) = options.TypesFrom is { } types
            ? (TypesMark.BorrowedKey, types.Assembly)
            : (TypesMark.Key, new TypesMark(ProductVersion.Package, options.IsPublic, options.Namespace).ToString());
        StringBuilder literal = Literals.AppendEscaped(new(), value, 0, value.Length);
        code.Line($"[assembly: global::System.Reflection.AssemblyMetadata(\"{key}\", \"{literal}\")]");
        return code.ToSourceText();
    }
}
