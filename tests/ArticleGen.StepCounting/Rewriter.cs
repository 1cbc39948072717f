using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace ArticleGen.StepCounting;

/// <summary>
/// Writes calls of the counter into the code of an assembly: where a method begins, where a loop goes round, and in place of
/// <see cref="CountedCalls"/>.
/// </summary>
internal sealed class Rewriter
{
    private static readonly HashSet<string> WithCountedCalls = ["System.String", "System.Array", "System.Collections.Generic.List`1"];

    private readonly MethodReference _one;
    private readonly MethodReference _poll;
    private readonly Dictionary<string, MethodReference> _counted;

    private Rewriter(ModuleDefinition module)
    {
        _one = module.ImportReference(typeof(Steps).GetMethod(nameof(Steps.One)));
        _poll = module.ImportReference(typeof(Steps).GetMethod(nameof(Steps.Poll)));
        _counted = typeof(CountedCalls).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .ToDictionary(
                static call => Key(call.Name, call.GetParameters().Select(static parameter => parameter.ParameterType.Name)),
                call => module.ImportReference(call));
    }

    /// <summary>The assembly at <paramref name="path"/>, rewritten.</summary>
    public static MemoryStream Rewrite(string path)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path);
        Rewriter rewriter = new(assembly.MainModule);

        // A debug build says that its code is not to be made fast.
        foreach (CustomAttribute debuggable in assembly.CustomAttributes.Where(
            static attribute => attribute.AttributeType.Name == "DebuggableAttribute")
            .ToList())
        {
            assembly.CustomAttributes.Remove(debuggable);
        }

        foreach (MethodDefinition method in assembly.MainModule.GetTypes()
            .SelectMany(static type => type.Methods)
            .Where(static method => method.HasBody))
        {
            rewriter.Rewrite(method);
        }

        MemoryStream written = new();
        assembly.Write(written);
        written.Position = 0;
        return written;
    }

    private void Rewrite(MethodDefinition method)
    {
        method.Body.SimplifyMacros();
        List<Instruction> own = [.. method.Body.Instructions];
        HashSet<Instruction> counted = [own[0], .. LoopHeads(own)];
        foreach (Instruction instruction in own)
        {
            ReplaceCall(method.Body, instruction);
        }

        foreach (Instruction head in counted)
        {
            CountBefore(method.Body, head);
        }

        method.Body.OptimizeMacros();
    }

    /// <summary>What a later instruction goes back to.</summary>
    private static IEnumerable<Instruction> LoopHeads(List<Instruction> instructions)
    {
        Dictionary<Instruction, int> places = instructions.Select(static (instruction, i) => (instruction, i))
            .ToDictionary(static pair => pair.instruction, static pair => pair.i);
        return instructions.SelectMany(from => Targets(from).Where(to => places[to] <= places[from]));
    }

    private static Instruction[] Targets(Instruction instruction) => instruction.Operand switch
    {
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => [],
    };

    /// <summary>Counts a step before <paramref name="head"/>; whatever went there goes to the counting first.</summary>
    private void CountBefore(Mono.Cecil.Cil.MethodBody body, Instruction head)
    {
        Instruction count = Instruction.Create(OpCodes.Call, _one);
        body.GetILProcessor().InsertBefore(head, count);
        foreach (Instruction instruction in body.Instructions)
        {
            instruction.Operand = instruction.Operand switch
            {
                Instruction target when target == head => count,
                Instruction[] targets => targets.Select(target => target == head ? count : target).ToArray(),
                object other => other,
                null => null,
            };
        }

        foreach (ExceptionHandler handler in body.ExceptionHandlers)
        {
            handler.TryStart = handler.TryStart == head ? count : handler.TryStart;
            handler.TryEnd = handler.TryEnd == head ? count : handler.TryEnd;
            handler.HandlerStart = handler.HandlerStart == head ? count : handler.HandlerStart;
            handler.HandlerEnd = handler.HandlerEnd == head ? count : handler.HandlerEnd;
            handler.FilterStart = handler.FilterStart == head ? count : handler.FilterStart;
        }
    }

    private void ReplaceCall(Mono.Cecil.Cil.MethodBody body, Instruction instruction)
    {
        if (instruction.Operand is not MethodReference called
            || (instruction.OpCode != OpCodes.Call && instruction.OpCode != OpCodes.Callvirt))
        {
            return;
        }

        if (called.DeclaringType.FullName == typeof(CancellationToken).FullName
            && called.Name is "ThrowIfCancellationRequested" or "get_IsCancellationRequested")
        {
            // Behind the call, which branches may go to.
            body.GetILProcessor().InsertAfter(instruction, Instruction.Create(OpCodes.Call, _poll));
            return;
        }

        TypeReference declaring = called.DeclaringType.GetElementType();
        if (WithCountedCalls.Contains(declaring.FullName)
            && _counted.TryGetValue(
                Key(
                    called.Name,
                    called.Parameters.Select(static parameter => Name(parameter.ParameterType))
                        .Prepend(declaring.Name)
                        .Skip(called.HasThis ? 0 : 1)),
                out MethodReference? counting))
        {
            instruction.OpCode = OpCodes.Call;
            instruction.Operand = called.DeclaringType is GenericInstanceType { GenericArguments: [TypeReference element] }
                ? With(counting, element)
                : counting;
        }
    }

    private static GenericInstanceMethod With(MethodReference method, TypeReference element) =>
        new(method) { GenericArguments = { element } };

    private static string Key(string name, IEnumerable<string> parameters) => name + "(" + string.Join(",", parameters) + ")";

    private static string Name(TypeReference type) =>
        type is GenericParameter ? "T" : type.GetElementType() is GenericParameter ? "T[]" : type.Name;
}
