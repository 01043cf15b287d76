namespace InviteBot.Storage;

/// <summary>
/// The tables, in words that both databases understand. Each entry of <see cref="Versions"/> takes the store one version
/// up; all that are missing run in one transaction, so a store is never between two versions.
/// </summary>
internal static class Schema
{
    private static readonly string[] Versions =
    [
        """
        CREATE TABLE conversation (
            id text NOT NULL PRIMARY KEY,
            person text NOT NULL,
            locale text,
            opened bigint NOT NULL,
            active bigint NOT NULL,
            last bigint NOT NULL DEFAULT 0,
            answered bigint NOT NULL DEFAULT -1,
            pending bigint NOT NULL DEFAULT 0,
            fence bigint NOT NULL DEFAULT 0,
            leased bigint NOT NULL DEFAULT 0
        );
        CREATE INDEX conversation_person ON conversation (person);
        CREATE INDEX conversation_unfinished ON conversation (id) WHERE pending > 0;

        CREATE TABLE activity (
            conversation text NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            number bigint NOT NULL,
            id text NOT NULL,
            client_id text,
            incoming bigint NOT NULL,
            json text NOT NULL,
            PRIMARY KEY (conversation, number)
        );
        CREATE UNIQUE INDEX activity_client ON activity (conversation, client_id) WHERE client_id IS NOT NULL;

        CREATE TABLE item (
            key text NOT NULL PRIMARY KEY,
            person text NOT NULL,
            json text NOT NULL,
            version bigint NOT NULL,
            expires bigint NOT NULL
        );
        CREATE INDEX item_person ON item (person);

        CREATE TABLE set_aside (
            key text NOT NULL,
            person text NOT NULL,
            json text NOT NULL,
            expires bigint NOT NULL
        );

        CREATE TABLE handled (
            conversation text NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            id text NOT NULL,
            at bigint NOT NULL,
            PRIMARY KEY (conversation, id)
        );

        CREATE TABLE reply (
            conversation text NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            number bigint NOT NULL,
            json text NOT NULL,
            begun bigint NOT NULL DEFAULT 0,
            tries bigint NOT NULL DEFAULT 0,
            due bigint NOT NULL DEFAULT 0,
            PRIMARY KEY (conversation, number)
        );

        CREATE TABLE protection_key (
            name text NOT NULL PRIMARY KEY,
            xml text NOT NULL
        );
        """,
        // What a request that changed something was answered with, for when it is repeated.
        "ALTER TABLE handled ADD COLUMN answer text",
        // The span that work done later belongs to.
        "ALTER TABLE activity ADD COLUMN trace text; ALTER TABLE reply ADD COLUMN trace text;",
    ];

    /// <summary>The tables whose rows a backup holds, those that others refer to first.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["conversation", "activity", "item", "set_aside", "handled", "reply", "protection_key"];

    public static int Newest => Versions.Length;

    /// <summary>Brings the store to <see cref="Newest"/>; throws, and changes nothing, if a newer program has been here.</summary>
    public static async Task<long> MigrateAsync(Work work)
    {
        await work.ExecuteAsync("CREATE TABLE IF NOT EXISTS store_version (number bigint NOT NULL)");
        var current = await work.FindAsync<long?>("SELECT number FROM store_version") ?? 0;
        if (current > Newest) throw new NewerStoreException(current, Newest);
        if (current == Newest) return current;

        foreach (var version in Versions.Skip((int)current)) await work.ExecuteAsync(version);
        await work.ExecuteAsync("DELETE FROM store_version");
        await work.ExecuteAsync("INSERT INTO store_version (number) VALUES (@Newest)", new { Newest = (long)Newest });
        return current;
    }
}
