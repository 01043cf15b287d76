// One stream socket of a conversation, from opening to closing.
import { seconds } from './naps.js';

const KEEP_ALIVE_EVERY = seconds(20);
const OPENING_PATIENCE = seconds(8);
const SILENCE_AT_MOST = seconds(50); // our server sends an empty frame every 15 seconds

/** Resolves when the socket has closed, to whether it ever was open. */
export function listen(streamUrl, { onOpen, onSet, keepsAlive, naps }) {
  return new Promise(resolve => {
    let wasOpen = false;
    let lastHeard = Date.now();
    const socket = new WebSocket(streamUrl);
    const impatience = setTimeout(close, OPENING_PATIENCE);
    const beat = setInterval(stayAlive, KEEP_ALIVE_EVERY);
    const forget = naps.onWake(closeIfStale);

    socket.onopen = () => {
      clearTimeout(impatience);
      wasOpen = true;
      onOpen();
    };
    socket.onmessage = ({ data }) => {
      lastHeard = Date.now();
      if (data) onSet(JSON.parse(data));
    };
    socket.onclose = close;

    function stayAlive() {
      if (!(keepsAlive && closeIfStale()) && socket.readyState === WebSocket.OPEN) socket.send('');
    }

    /** After a sleep, or on a line that died quietly, the browser does not know that the socket is dead. */
    function closeIfStale() {
      const stale = Date.now() - lastHeard > SILENCE_AT_MOST;
      if (stale) close();
      return stale;
    }

    function close() {
      clearTimeout(impatience);
      clearInterval(beat);
      forget();
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      resolve(wasOpen);
    }
  });
}
