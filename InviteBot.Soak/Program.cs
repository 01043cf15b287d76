using System.Globalization;
using InviteBot.Soak;

var options = SoakOptions.Read(args);
if (options is null)
{
    Console.Error.WriteLine(SoakOptions.Usage);
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
await using var stage = Stage.Build(options);
return options.Mode switch
{
    "kill" => await new KillRun(options, stage).RunAsync(),
    "load" => await new LoadRun(options, stage).RunAsync(),
    "teams" => await new TeamsRun(options, stage).RunAsync(),
    "idle" => await new IdleRun(options, stage).RunAsync(),
    "soak" => await new SoakRun(options, stage).RunAsync(),
    "fill" => await new FillRun(options, stage).RunAsync(),
    _ => await new RollRun(options, stage).RunAsync(),
};
