using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace InviteBot.Storage;

/// <summary>The keys that seal cookies and tokens, in the store: instances share them, and a backup holds them.</summary>
internal sealed class KeyRepository(IDatabase database) : IXmlRepository
{
    private const int MostTries = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Now(() => database.ReadAsync(work => work.QueryAsync<string>("SELECT xml FROM protection_key"), CancellationToken.None)).Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => Now(() => database.WriteAsync(
        work => work.ExecuteAsync(
            "INSERT INTO protection_key (name, xml) VALUES (@friendlyName, @xml) ON CONFLICT (name) DO UPDATE SET xml = excluded.xml",
            new { friendlyName, xml = element.ToString(SaveOptions.DisableFormatting) }),
        CancellationToken.None));

    /// <summary>The contract is a blocking one, used at the start and when keys are rotated; a connection that is cut just then is worth another try.</summary>
    private static T Now<T>(Func<Task<T>> ask)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return Task.Run(ask).GetAwaiter().GetResult();
            }
            catch (StoreUnavailableException) when (tries < MostTries)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
