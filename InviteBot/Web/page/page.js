// The page: opens the conversation, shows it with Web Chat, and keeps the person informed in calm words.
import { connect } from './connection.js';
import { copy } from './copying.js';
import { mindDisclosures } from './disclosure.js';
import { adaptiveCardsHostConfig, strings, styleOptions } from './look.js';
import { renderMarkdown } from './markdown.js';
import { drawMeters } from './meter.js';

const chat = document.getElementById('chat');
const notice = document.getElementById('notice');
const announcer = document.getElementById('announcer');
const { nonce } = document.querySelector('script[type=module]');
const locale = navigator.language || 'en-US';
const embedded = document.documentElement.dataset.embedded !== undefined;

let connection;
let firstSession = openSession();

document.getElementById('fresh').addEventListener('click', startFresh);
drawMeters(chat);
mindDisclosures(chat);
open();

function open() {
  connection = connect({
    openSession: () => takeFirstSession() ?? openSession(),
    locale,
    onState: showState,
    onGone: () => {
      announce('That conversation has expired. Here is a new one.');
      reopen();
    },
  });
  const room = document.createElement('div');
  room.className = 'room';
  chat.replaceChildren(room);
  window.WebChat.renderWebChat(
    {
      directLine: connection,
      store: window.WebChat.createStore(),
      locale,
      nonce,
      styleOptions,
      adaptiveCardsHostConfig,
      overrideLocalizedStrings: strings,
      renderMarkdown,
      attachmentMiddleware,
      attachmentForScreenReaderMiddleware,
      cardActionMiddleware,
      toastMiddleware,
    },
    room
  );
}

function reopen() {
  connection.end();
  open();
}

function startFresh() {
  if (!confirm('Start a fresh conversation? This one is closed.')) return;
  firstSession = openSession(true);
  reopen();
}

/** The very first request is already on its way while the widget loads. */
function takeFirstSession() {
  const session = firstSession;
  firstSession = undefined;
  return session;
}

async function openSession(fresh = false) {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fresh, embedded }),
    cache: 'no-store',
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

/** A card's Copy button is the page's business: the text goes to the clipboard and the bot is not bothered. */
function cardActionMiddleware() {
  return next => args => {
    const { type, value } = args.cardAction;
    if (type === 'postBack' && value?.verb === 'copy' && typeof value.text === 'string') {
      const button = document.activeElement?.closest('button');
      copy(value.text).then(copied => {
        announce(copied ? 'Copied' : 'Your browser did not allow copying. Select the text and copy it.');
        if (copied) tick(button);
      });
      return;
    }
    return next(args);
  };
}

/** For the eye: the live region has said it. */
function tick(button) {
  button?.classList.add('copied');
  setTimeout(() => button?.classList.remove('copied'), 3000);
}

/** Cards show and hide parts of themselves; the widget takes that for an action it does not know, and complains. */
function attachmentMiddleware() {
  return next =>
    (...args) => {
      const card = next(...args);
      return card && args[0]?.attachment?.contentType === 'application/vnd.microsoft.card.adaptive' ? element(QuietToggles, card) : card;
    };
}

function QuietToggles({ children }) {
  const [cards] = window.WebChat.hooks.useAdaptiveCardsPackage();
  cards.ToggleVisibilityAction.prototype.raiseExecuteActionEvent = () => {};
  return children;
}

/** A new card is announced in the words it brings for that; read out whole, its inputs would stand there without labels. */
function attachmentForScreenReaderMiddleware() {
  return next =>
    (...args) => {
      const spoken = args[0]?.attachment?.content?.speak;
      return spoken ? () => element('p', spoken) : next(...args);
    };
}

/** The widget keeps its React to itself; this is what an element of the React inside the pinned version looks like. */
function element(type, children) {
  return { $$typeof: Symbol.for('react.element'), type, key: null, ref: null, props: { children }, _owner: null, _store: {} };
}

/** The connection is looked after here, so Web Chat's own banner about it would only frighten. */
function toastMiddleware() {
  return next => args => (args.notification.id === 'connectivitystatus' ? false : next(args));
}

function showState(state) {
  document.documentElement.dataset.connection = state;
  clearTimeout(showState.timer);
  if (state === 'reconnecting' || state === 'connecting')
    // Most interruptions are over before anybody would notice; those are not worth a word.
    showState.timer = setTimeout(() => showNotice('Connecting… Keep writing, nothing gets lost.'), 2500);
  else notice.hidden = true;
}

function showNotice(text) {
  notice.textContent = text;
  notice.hidden = false;
}

function announce(text) {
  announcer.textContent = text;
  announcer.classList.add('shown');
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => {
    announcer.classList.remove('shown');
    announcer.textContent = '';
  }, 3000);
}
