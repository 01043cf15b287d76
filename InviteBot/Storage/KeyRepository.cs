using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace InviteBot.Storage;

/// <summary>The keys that seal cookies and tokens, in the store: instances share them, and a backup holds them.</summary>
internal sealed class KeyRepository(IDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Now(database.ReadAsync(work => work.QueryAsync<string>("SELECT xml FROM protection_key"), CancellationToken.None)).Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => Now(database.WriteAsync(
        work => work.ExecuteAsync(
            "INSERT INTO protection_key (name, xml) VALUES (@friendlyName, @xml) ON CONFLICT (name) DO UPDATE SET xml = excluded.xml",
            new { friendlyName, xml = element.ToString(SaveOptions.DisableFormatting) }),
        CancellationToken.None));

    // The contract is a blocking one; it is used at the start and when a key is rotated.
    private static T Now<T>(Task<T> task) => Task.Run(() => task).GetAwaiter().GetResult();
}
