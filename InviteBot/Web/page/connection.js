// A Direct Line 3.0 connection that looks after itself, in the shape Web Chat expects of its `directLine` prop.
// It resumes from its watermark after a drop, renews its token from the page's session, repeats a post until the
// server has it (ours knows a repeated clientActivityID; of any other the echo is awaited first), and falls back to
// polling where WebSockets are blocked.
import { createState, createSubject, observableFrom } from './observable.js';
import { createNaps, seconds } from './naps.js';
import { listen } from './stream.js';

const ONLINE = 2;
const ENDED = 5;

const POLL_EVERY = seconds(1);
const POLL_FOR = seconds(60);
const REFRESH_EVERY = seconds(15 * 60);
const REQUEST_PATIENCE = seconds(20);
const POST_PATIENCE = seconds(4 * 60);

/** The server refused for a reason that trying again cannot change. */
class Refused extends Error {}

/** The conversation is gone: the page has to open another one. */
class Gone extends Error {}

/**
 * `openSession` asks the page's server for { userId, conversationId, token, directLine, keepsAlive }; `onState` hears 'connecting',
 * 'online', 'polling' or 'reconnecting'; `onGone` is called once if the conversation no longer exists.
 */
export function connect({ openSession, locale, onState, onGone }) {
  const activities = createSubject();
  // Web Chat drops what is written while it is not online; here it waits in line, so it is online from the start.
  const status = createState(ONLINE);
  const naps = createNaps();
  const arrived = new Map(); // of the page's own messages, by clientActivityID: the id the server gave
  let session; // undefined while a new token is needed
  let conversationId;
  let opened = false;
  let ended = false;
  let watermark = '';
  let unopenedSockets = 0;
  let markOpened;
  let lastPost = new Promise(resolve => (markOpened = resolve));

  onState('connecting');
  const refreshing = setInterval(refresh, REFRESH_EVERY);
  keepReceiving();

  return {
    activity$: activities.observable,
    connectionStatus$: status.observable,
    postActivity: activity => observableFrom(() => postInOrder(activity)),
    end,
  };

  async function keepReceiving() {
    for (let failures = 0; !ended; ) {
      try {
        const streamUrl = await openStream();
        failures = 0;
        await (unopenedSockets < 2 ? receiveFromSocket(streamUrl) : poll());
      } catch (error) {
        if (error instanceof Gone) return gone();
        failures++;
        if (!ended) onState(opened ? 'reconnecting' : 'connecting');
        await naps.take(error.retryAfter ?? pauseAfter(failures));
      }
    }
  }

  async function openStream() {
    await renewSession();
    const answer = opened
      ? await request(`/conversations/${conversationId}?watermark=${watermark}`)
      : await request('/conversations', { locale });
    opened = true;
    markOpened();
    session.token = answer.token;
    return answer.streamUrl;
  }

  async function receiveFromSocket(streamUrl) {
    const wasOpen = await listen(streamUrl, { onOpen: () => online('online'), onSet: receive, keepsAlive: session.keepsAlive, naps });
    unopenedSockets = wasOpen ? 0 : unopenedSockets + 1;
    if (ended) return;
    onState('reconnecting');
    await naps.take(wasOpen ? Math.random() * seconds(1) : seconds(1));
  }

  async function poll() {
    for (const until = Date.now() + POLL_FOR; !ended && Date.now() < until; ) {
      receive(await request(`/conversations/${conversationId}/activities?watermark=${watermark}`));
      online('polling');
      await naps.take(POLL_EVERY);
    }
    unopenedSockets = 1; // one more try with a socket before the next minute of polling
  }

  function receive(set) {
    for (const activity of set.activities) {
      const own = activity.channelData?.clientActivityID;
      if (own) arrived.set(own, activity.id);
      activities.next(activity);
    }
    watermark = set.watermark ?? watermark;
  }

  function online(state) {
    if (!ended) onState(state);
  }

  /** Messages arrive in the order they were written, also while some of them are being repeated. */
  function postInOrder(activity) {
    const mine = lastPost.then(() => post(activity));
    lastPost = mine.catch(() => {});
    return mine;
  }

  async function post(activity) {
    const until = Date.now() + POST_PATIENCE;
    const clientId = activity.channelData?.clientActivityID;
    for (let failures = 1; ; failures++) {
      try {
        await renewSession();
        const from = { ...activity.from, id: session.userId };
        return (await request(`/conversations/${conversationId}/activities`, { ...activity, from })).id;
      } catch (error) {
        if (error instanceof Gone) gone();
        if (ended || error instanceof Refused || Date.now() > until) throw error;
        await naps.take(error.retryAfter ?? pauseAfter(failures));
        if (arrived.has(clientId)) return arrived.get(clientId); // only the answer had got lost
      }
    }
  }

  async function refresh() {
    try {
      if (session) session.token = (await request('/tokens/refresh', {})).token;
    } catch {
      // A token that is no longer good is noticed, and renewed, by the next request.
    }
  }

  async function renewSession() {
    if (session) return;
    const next = await openSession();
    if (opened && next.conversationId !== conversationId) throw new Gone();
    session = next;
    conversationId = next.conversationId;
  }

  async function request(path, body) {
    const used = session;
    const response = await fetch(new URL(`${used.directLine}${path}`, location.href), {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${used.token}`, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_PATIENCE),
      cache: 'no-store',
    });
    if (response.ok) return response.json();
    if ([401, 403, 404].includes(response.status) && session === used) session = undefined;
    throw failure(response);
  }

  function gone() {
    if (ended) return;
    end();
    onGone();
  }

  function end() {
    ended = true;
    clearInterval(refreshing);
    naps.end();
    markOpened();
    status.next(ENDED);
  }
}

function failure(response) {
  if ([400, 405, 413, 415].includes(response.status)) return new Refused(`The server answered ${response.status}.`);
  const error = new Error(`The server answered ${response.status}.`);
  const retryAfter = Number(response.headers.get('retry-after'));
  if (retryAfter > 0) error.retryAfter = seconds(retryAfter);
  return error;
}

/** 1, 2, 4, 8, 15, 15, ... seconds, a little different for each page so that they do not come back all at once. */
function pauseAfter(failures) {
  return Math.min(seconds(2 ** (failures - 1)), seconds(15)) * (0.75 + Math.random() / 2);
}
