// The waterfall of InviteBot.Benchmarks/Messages/WaterfallBot.cs on the JavaScript SDK: the same questions, the same
// state in memory, no app id. node bot.mjs PORT
import { createServer } from 'node:http';
import botbuilder from 'botbuilder';
import dialogs from 'botbuilder-dialogs';

const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage, MessageFactory } = botbuilder;
const { ComponentDialog, DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } = dialogs;

class Interview extends ComponentDialog {
  constructor() {
    super('interview');
    this.addDialog(new WaterfallDialog('steps', [
      (step) => ask(step, 'Who would you like to invite?'),
      (step) => keepAndAsk(step, 'name', 'Where did you two meet?'),
      (step) => keepAndAsk(step, 'place', 'What do you remember of them?'),
      async (step) => {
        await step.context.sendActivity(MessageFactory.text(`${step.values.name}, ${step.values.place}, ${step.result}.`));
        return step.endDialog();
      },
    ]));
    this.addDialog(new TextPrompt('text'));
    this.initialDialogId = 'steps';
  }

  async run(context, accessor) {
    const set = new DialogSet(accessor);
    set.add(this);
    const dc = await set.createContext(context);
    const result = await dc.continueDialog();
    if (result.status === DialogTurnStatus.empty) await dc.beginDialog(this.id);
  }
}

function ask(step, question) {
  return step.prompt('text', { prompt: MessageFactory.text(question) });
}

function keepAndAsk(step, name, question) {
  step.values[name] = step.result;
  return ask(step, question);
}

class WaterfallBot extends ActivityHandler {
  constructor(state) {
    super();
    const accessor = state.createProperty('dialogs');
    const interview = new Interview();
    this.onMessage(async (context, next) => {
      await interview.run(context, accessor);
      await next();
    });
    this.state = state;
  }

  async run(context) {
    await super.run(context);
    await this.state.saveChanges(context);
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (_, error) => { throw error; };
const bot = new WaterfallBot(new ConversationState(new MemoryStorage()));

// What the adapter wants of a web framework, on Node's own server: no framework stands between the two SDKs.
function answerOf(res) {
  return {
    status(code) { res.statusCode = code; },
    header(name, value) { res.setHeader(name, value); },
    send(body) {
      res.setHeader('Content-Type', 'application/json');
      res.write(typeof body === 'string' ? body : JSON.stringify(body));
    },
    end() { res.end(); },
    get socket() { return res.socket; },
  };
}

async function bodyOf(req) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

const server = createServer(async (req, res) => {
  if (req.method === 'GET') return res.end('ok');
  try {
    req.body = await bodyOf(req);
    await adapter.process(req, answerOf(res), (context) => bot.run(context));
  } catch (error) {
    console.error(error);
    if (!res.headersSent) res.statusCode = 500;
    res.end();
  }
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.argv[2]), '127.0.0.1');
