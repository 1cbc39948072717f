namespace ArticleGen.Tool.Fixing;

/// <summary>Replaces files in one step: whoever reads one meets it as it was or as it is, and never half of it.</summary>
internal static class SafeFile
{
    /// <summary>Puts new bytes in place of a file's. It keeps its rights, and a link stays a link.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">What it held when it was read. If it holds anything else now, it is left alone.</param>
    /// <param name="after">What it is to hold.</param>
    internal static void Replace(string path, byte[] before, byte[] after)
    {
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (File.ReadAllBytes(target).AsSpan().SequenceEqual(after))
        {
            // Two names of one file: the first was enough.
            return;
        }

        if (new FileInfo(target).IsReadOnly)
        {
            throw new ToolException("the file is read-only: make it writable");
        }

        // Its name is short where the file's is as long as names may be.
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".articlegen-{Guid.NewGuid():N}.new");
        try
        {
            Write(beside, after);
            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(before))
            {
                throw new ToolException("the file was changed while it was read: run the command again");
            }

            if (OperatingSystem.IsWindows())
            {
                // Takes over rights and attributes.
                File.Replace(beside, target, destinationBackupFileName: null);
            }
            else
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
                File.Move(beside, target, overwrite: true);
            }
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // Nobody else may read what is to be private before it has the rights of the file.
    private static void Write(string path, byte[] bytes)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using FileStream file = new(path, options);
        file.Write(bytes);
    }
}
