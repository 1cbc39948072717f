using System.Runtime.Versioning;
using System.Text;
using ArticleGen.Build;
using ArticleGen.Tool.Fixing;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Native;
using Microsoft.Win32.SafeHandles;

namespace ArticleGen.Tool.Tests.Fixing;

/// <summary>What becomes of a file and of all that belongs to it when it gets new bytes.</summary>
[SupportedOSPlatform("linux")]
public sealed class SafeFileTests
{
    // acl(5) as Linux keeps it: version 2, then for each entry its kind, rights and number. User 1234 may read.
    private static readonly byte[] AccessList =
    [
        2, 0, 0, 0, 1, 0, 6, 0, 255, 255, 255, 255, 2, 0, 4, 0, 0xD2, 4, 0, 0, 4, 0, 4, 0, 255, 255, 255, 255, 16, 0, 4, 0, 255, 255,
            255, 255, 32, 0, 0, 0, 255, 255, 255, 255,
    ];

    [Fact]
    public void A_plain_file_is_replaced_by_a_new_one_with_the_same_rights()
    {
        RequireLinux();
        using Desk desk = new Desk().Write("a.txt", "before");
        File.SetUnixFileMode(desk.PathOf("a.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        LinuxFacts old = Facts(desk);

        Replace(desk);

        Assert.Equal("after", desk.Text("a.txt"));
        Assert.NotEqual(old.Inode, Facts(desk).Inode);
        Assert.Equal(old, Facts(desk) with { Inode = old.Inode });
        Assert.Equal(["a.txt"], desk.Names());
    }

    [Theory]
    [InlineData("user.desk")]
    [InlineData("system.posix_acl_access")]
    public void Attributes_and_the_access_list_are_kept(string name)
    {
        RequireLinux();
        using Desk desk = new Desk().Write("a.txt", "before");
        using (SafeFileHandle file = LinuxFiles.OpenToRead(desk.PathOf("a.txt")))
        {
            Assert.SkipUnless(
                LinuxCalls.SetAttribute(file, Name(name), AccessList, AccessList.Length, 0) == 0,
                "This file system has no attributes.");
        }

        int mode = Facts(desk).Mode;
        Replace(desk);

        using SafeFileHandle now = LinuxFiles.OpenToRead(desk.PathOf("a.txt"));
        byte[] value = new byte[100];
        Assert.Equal((AccessList.Length, mode), (LinuxCalls.GetAttribute(now, Name(name), value, value.Length), Facts(desk).Mode));
        Assert.Equal(AccessList, value[..AccessList.Length]);
        Assert.Equal("after", desk.Text("a.txt"));
    }

    [Fact]
    public void What_the_folder_would_give_a_new_file_the_old_one_does_not_get()
    {
        RequireLinux();
        using Desk desk = new Desk().Write("seeds/a.txt", "before");
        using (SafeFileHandle folder = LinuxFiles.OpenToRead(desk.PathOf("seeds")))
        {
            Assert.SkipUnless(
                LinuxCalls.SetAttribute(folder, Name("system.posix_acl_default"), AccessList, AccessList.Length, 0) == 0,
                "This file system has no access lists.");
        }

        SafeFile.Replace(desk.PathOf("seeds/a.txt"), "before"u8.ToArray(), "after"u8.ToArray());

        using SafeFileHandle now = LinuxFiles.OpenToRead(desk.PathOf("seeds/a.txt"));
        Assert.Equal(0, LinuxCalls.ListAttributes(now, [], 0));
    }

    [Fact]
    public void Owner_and_group_are_kept()
    {
        RequireLinux();
        Assert.SkipUnless(LinuxFiles.User == 0, "Only root can give a file to somebody else.");
        using Desk desk = new Desk().Write("a.txt", "before");
        using (SafeFileHandle file = LinuxFiles.OpenToRead(desk.PathOf("a.txt")))
        {
            Assert.Equal(0, LinuxCalls.SetOwner(file, 1234, 5678));
            Assert.Equal(0, LinuxCalls.SetMode(file, 0x1A4 | 0x800));
        }

        LinuxFacts old = Facts(desk);
        Replace(desk);

        Assert.Equal((old.Mode, 1234u, 5678u, "after"), (Facts(desk).Mode, Facts(desk).User, Facts(desk).Group, desk.Text("a.txt")));
    }

    [Theory]
    [InlineData("after")]
    [InlineData("far longer than before")]
    [InlineData("")]
    public void A_file_of_two_names_stays_one_file(string after)
    {
        RequireLinux();
        using Desk desk = new Desk().Write("a.txt", "before").HardLink("a.txt", "b.txt");
        LinuxFacts old = Facts(desk);

        SafeFile.Replace(desk.PathOf("a.txt"), "before"u8.ToArray(), Encoding.UTF8.GetBytes(after));
        SafeFile.Replace(desk.PathOf("b.txt"), "before"u8.ToArray(), Encoding.UTF8.GetBytes(after));

        Assert.Equal((after, after, old), (desk.Text("a.txt"), desk.Text("b.txt"), Facts(desk)));
        Assert.Equal(["a.txt", "b.txt"], desk.Names());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_file_that_holds_something_else_by_now_is_left_alone(int names)
    {
        using Desk desk = new Desk().Write("a.txt", "other!");
        if (names == 2)
        {
            desk.HardLink("a.txt", "b.txt");
        }

        Assert.Contains("changed while it was read", Assert.Throws<ToolException>(() => Replace(desk)).Message, StringComparison.Ordinal);
        Assert.Equal((names, "other!"), (desk.Names().Length, desk.Text("a.txt")));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    public void A_file_that_another_program_is_writing_is_left_to_it(int names, bool locks)
    {
        RequireLinux();
        using Desk desk = new Desk().Write("a.txt", "before");
        if (names == 2)
        {
            desk.HardLink("a.txt", "b.txt");
        }

        if (!locks)
        {
            RequireLeases(desk.PathOf("a.txt"));
        }

        using FileStream other = new(
            desk.PathOf("a.txt"),
            FileMode.Open,
            FileAccess.ReadWrite,
            locks ? FileShare.None : FileShare.ReadWrite);

        Assert.Contains(
            "another program has the file open",
            Assert.Throws<ToolException>(() => Replace(desk)).Message,
            StringComparison.Ordinal);
        Assert.Equal(names, desk.Names().Length);
    }

    [Fact]
    public void Programs_that_only_read_do_not_hinder()
    {
        RequireLinux();
        using Desk desk = new Desk().Write("a.txt", "before");
        using FileStream other = new(desk.PathOf("a.txt"), FileMode.Open, FileAccess.Read, FileShare.Read);

        Replace(desk);

        Assert.Equal("after", desk.Text("a.txt"));
        using StreamReader reader = new(other);
        Assert.Equal("before", reader.ReadToEnd());
    }

    [Theory]
    [InlineData("seeds/inner.txt", null)]
    [InlineData("seeds/outer.txt", "it is a link to {0}/out.txt, which is outside of the folder: name the file itself to have it fixed")]
    [InlineData(
        "seeds/near.txt",
        "it is a link to {0}/seeds-old/b.txt, which is outside of the folder: name the file itself to have it fixed")]
    public void A_link_is_followed_inside_of_the_folder_that_was_named(string link, string? refusal)
    {
        using Desk desk = new Desk().Write("seeds/real/a.txt", "").Write("out.txt", "").Write("seeds-old/b.txt", "");
        desk.Link("seeds/inner.txt", "real/a.txt")
            .Link("seeds/outer.txt", "../out.txt")
            .Link("seeds/near.txt", "../seeds-old/b.txt")
            .Link("linked", "seeds");
        string real = RealPath.Resolve(desk.Folder);
        foreach (string folder in new[] { "seeds", "linked" })
        {
            ArticleFile found = new(
                desk.PathOf(link.Replace("seeds/", folder + "/", StringComparison.Ordinal)),
                new TextDecoder(),
                folder: desk.PathOf(folder));
            string? said = Record.Exception(() => SafeFile.Locate(found))?.Message;

            Assert.Equal(refusal?.Replace("{0}", real, StringComparison.Ordinal), said);
        }

        Assert.Equal(RealPath.Resolve(desk.PathOf(link)), SafeFile.Locate(new ArticleFile(desk.PathOf(link), new TextDecoder())));
    }

    [Theory]
    [InlineData(0x1A4, 1000, 1000, false)]
    [InlineData(0x124, 1000, 1000, true)]
    [InlineData(0x1A4, 1000, 2000, false)]
    [InlineData(0x124, 1000, 0, true)]
    [InlineData(0x1A4, 1000, 0, false)]
    [InlineData(0x134, 1000, 1000, true)]
    [InlineData(0x134, 1000, 2000, false)]
    public void Read_only_is_what_its_rights_say_and_not_who_owns_it(int mode, int owner, int user, bool isReadOnly) =>
        Assert.Equal(isReadOnly, new LinuxFacts(mode, 1, (uint)owner, 0, 1, 1).IsReadOnlyFor((uint)user));

    [Fact]
    public void A_file_of_another_user_is_called_that()
    {
        RequireLinux();
        Assert.SkipWhen(LinuxFiles.User == 0, "Root may write every file.");
        using Desk desk = new();

        ToolException refused = Assert.Throws<ToolException>(() => SafeFile.Replace("/etc/passwd", File.ReadAllBytes("/etc/passwd"), [1]));

        Assert.Equal(
            "the file belongs to another user, number 0, and you may not write it: ask for the right, or fix a copy",
            refused.Message);
    }

    private static void RequireLinux() => Assert.SkipUnless(LinuxCalls.AreKnown, "This is what is done on Linux.");

    private static void RequireLeases(string path)
    {
        using SafeFileHandle file = LinuxFiles.OpenToRead(path);
        Assert.SkipUnless(
            LinuxFiles.TryHold(file, againstReaders: false) && LinuxFiles.IsHeldAgainstWriting(file),
            "This file system has no leases.");
    }

    private static void Replace(Desk desk) => SafeFile.Replace(desk.PathOf("a.txt"), "before"u8.ToArray(), "after"u8.ToArray());

    private static LinuxFacts Facts(Desk desk) => LinuxFiles.Find(desk.PathOf("a.txt"))!;

    private static byte[] Name(string name) => Encoding.UTF8.GetBytes(name + '\0');
}
