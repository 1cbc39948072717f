namespace ArticleGen.Build;

/// <summary>Reads whole files, one after the other, into the same memory.</summary>
internal sealed class FileReader
{
    private byte[] _bytes = new byte[64 * 1024];

    /// <summary>The bytes of a file, valid until the next is read: the first of the array, as many as are said.</summary>
    internal (byte[] Bytes, int Length) Read(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        int length = 0;
        int read;
        do
        {
            // One byte more than the file is long, so that its end is seen without growing.
            if (length == _bytes.Length || file.Length >= _bytes.Length)
            {
                Array.Resize(ref _bytes, checked((int)Math.Max(file.Length + 1, _bytes.Length * 2L)));
            }

            read = file.Read(_bytes, length, _bytes.Length - length);
            length += read;
        }
        while (read > 0);
        return (_bytes, length);
    }
}
