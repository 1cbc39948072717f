using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Tests.Input;

public sealed class DotnetCommandTests
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    [Fact]
    public void The_first_in_the_path_is_taken_by_its_full_path()
    {
        using Desk desk = Program(Program(new Desk(), "one"), "two").Write("zero/readme", "");

        Assert.Equal(desk.PathOf("one/" + Name), Find(desk, path: ["zero", "one", "two"]));
    }

    [Fact]
    public void Neither_the_current_folder_nor_one_relative_to_it_counts()
    {
        using Desk desk = Program(new Desk(), "one");
        string here = Path.GetRelativePath(Environment.CurrentDirectory, desk.PathOf("one"));

        Assert.True(File.Exists(Path.Combine(here, Name)));
        Assert.Null(DotnetCommand.Find(Variables(("PATH", string.Join(Path.PathSeparator, "", ".", here)))));
        Assert.Null(DotnetCommand.Find(Variables(("DOTNET_HOST_PATH", Path.Combine(here, Name)), ("DOTNET_ROOT", here))));
        Assert.Null(DotnetCommand.Find(Variables()));
    }

    [Fact]
    public void What_is_no_program_is_passed_over()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Every file is a program there.");
        using Desk desk = Program(
            new Desk().Write("text/" + Name, "").Write("folder/" + Name + "/a", "").Write("links/a", "").Link("links/" + Name, "nowhere"),
            "one");

        Assert.Equal(desk.PathOf("one/" + Name), Find(desk, path: ["text", "folder", "links", "one"]));
    }

    [Fact]
    public void The_one_this_process_runs_under_comes_first_and_the_installation_that_is_named_last()
    {
        using Desk desk = Program(Program(Program(new Desk(), "host"), "path"), "root");
        (string, string) host = ("DOTNET_HOST_PATH", desk.PathOf("host/" + Name));
        (string, string) path = ("PATH", desk.PathOf("path"));
        (string, string) root = ("DOTNET_ROOT", desk.PathOf("root"));

        Assert.Equal(desk.PathOf("host/" + Name), DotnetCommand.Find(Variables(host, path, root)));
        Assert.Equal(desk.PathOf("path/" + Name), DotnetCommand.Find(Variables(path, root)));
        Assert.Equal(desk.PathOf("root/" + Name), DotnetCommand.Find(Variables(root)));
    }

    private static string? Find(Desk desk, string[] path) =>
        DotnetCommand.Find(Variables(("PATH", string.Join(Path.PathSeparator, path.Select(desk.PathOf)))));

    private static Func<string, string?> Variables(params (string Name, string Value)[] variables) =>
        name => variables.FirstOrDefault(variable => variable.Name == name).Value;

    private static Desk Program(Desk desk, string folder)
    {
        desk.Write($"{folder}/{Name}", "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                desk.PathOf($"{folder}/{Name}"),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return desk;
    }
}
