// Runs the published Direct Line client in Node against a server: node --experimental-websocket conformance.mjs ADDRESS SECRET CACHE
// The client comes from npm once, pinned by version and SHA-512, and brings everything it needs in one file.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Xhr } from './xhr.mjs';

const PACKAGE = 'botframework-directlinejs@0.15.8';
const INTEGRITY = 'sha512-w/rt2NPSuKMU02zFuJ5E456j2xjAJskgaR6L0sEb6/osmC+zcRlP9ghAjKEmgO9Bquu9NYVwVtahIiRCdKpqDA==';

const [address, secret, cache] = process.argv.slice(2);
const domain = `${address}v3/directline`;
const sockets = [];
globalThis.XMLHttpRequest = Xhr;
globalThis.WebSocket = class extends WebSocket {
  constructor(...args) {
    super(...args);
    sockets.push(this);
  }
};
globalThis.self = globalThis.window = globalThis;
const { DirectLine } = createRequire(import.meta.url)(client());

for (const [name, run] of Object.entries({
  'talks over a socket': () => talks(true),
  'talks by polling': () => talks(false),
  'a broken socket is replaced, and what was missed comes once': brokenSocket,
  'resumes after its watermark': resumes,
  'a locale that is none is ignored': oddLocale,
  'a bad token fails to connect': badToken,
  'a refused post is told and the connection stays': refusedPost,
  'a repeated clientActivityID is one message': repeated,
})) {
  await run();
  console.log('ok:', name);
}
process.exit(0);

async function talks(webSocket) {
  const { line, texts, statuses } = open(await token(), { webSocket });
  await until(() => texts.length === 1);
  const id = await post(line, 'one');
  await until(() => texts.length === 3);
  assert.deepEqual(texts, ['Welcome', 'one', 'echo: one']);
  assert.deepEqual(statuses.slice(0, 3), [0, 1, 2]);
  assert.ok(id && id !== 'retry');
  line.end();
}

async function brokenSocket() {
  const { line, texts } = open(await token(), { webSocket: true });
  await until(() => texts.length === 1);
  sockets.at(-1).close();
  await post(line, 'meanwhile');
  await until(() => texts.length >= 3, 25);
  await pause(1);
  assert.deepEqual(texts, ['Welcome', 'meanwhile', 'echo: meanwhile']);
  line.end();
}

async function resumes() {
  const session = await token();
  const first = open(session, { webSocket: true });
  await until(() => first.texts.length === 1);
  await post(first.line, 'before');
  await until(() => first.texts.length === 3);
  const { watermark, token: latest } = first.line;
  first.line.end();
  const second = open({ token: latest }, { webSocket: true, conversationId: session.conversationId, watermark });
  await until(() => second.statuses.includes(2));
  await post(second.line, 'after');
  await until(() => second.texts.length === 2);
  assert.deepEqual(second.texts, ['after', 'echo: after']);
  second.line.end();
}

async function oddLocale() {
  const { line, texts } = open(await token(), { webSocket: true, conversationStartProperties: { locale: 'not a locale!' } });
  await until(() => texts.length === 1);
  line.end();
}

async function badToken() {
  const { line, statuses } = open({ token: 'forged' }, { webSocket: true });
  await until(() => statuses.includes(4));
  line.end();
}

async function refusedPost() {
  const { line, texts } = open(await token(), { webSocket: true });
  await until(() => texts.length === 1);
  await assert.rejects(post(line, 'x'.repeat(70_000)));
  await post(line, 'still here');
  await until(() => texts.length === 3);
  assert.deepEqual(texts, ['Welcome', 'still here', 'echo: still here']);
  line.end();
}

async function repeated() {
  const { line, texts } = open(await token(), { webSocket: true });
  await until(() => texts.length === 1);
  const first = await post(line, 'twice', 'same');
  const second = await post(line, 'twice', 'same');
  assert.equal(first, second);
  await pause(1);
  assert.deepEqual(texts, ['Welcome', 'twice', 'echo: twice']);
  line.end();
}

function open(session, options) {
  const texts = [];
  const statuses = [];
  const line = new DirectLine({ token: session.token, domain, ...options });
  line.connectionStatus$.subscribe(status => statuses.push(status));
  line.activity$.subscribe(activity => texts.push(activity.text), () => {});
  return { line, texts, statuses };
}

function post(line, text, clientActivityID = crypto.randomUUID()) {
  return new Promise((resolve, reject) =>
    line.postActivity({ type: 'message', text, from: { id: 'r_1' }, channelData: { clientActivityID } }).subscribe(resolve, reject)
  );
}

async function token() {
  const answer = await fetch(`${domain}/tokens/generate`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } });
  assert.equal(answer.status, 200);
  return answer.json();
}

async function until(condition, seconds = 10) {
  for (let i = 0; i < seconds * 20; i++) {
    if (condition()) return;
    await pause(0.05);
  }
  assert.fail(`Waited ${seconds} seconds for ${condition}.`);
}

function pause(seconds) {
  return new Promise(resolve => setTimeout(resolve, seconds * 1000));
}

function client() {
  const [name, version] = PACKAGE.split('@');
  const folder = join(cache, `${name}-${version}`);
  const file = join(folder, 'package', 'dist', 'directline.js');
  if (existsSync(file)) return file;

  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'npm-'));
  const npm = spawnSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', fresh], { cwd: fresh, encoding: 'utf8' });
  assert.equal(npm.status, 0, npm.stderr);
  const tarball = join(fresh, readdirSync(fresh).find(entry => entry.endsWith('.tgz')));
  assert.equal(`sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`, INTEGRITY);
  mkdirSync(folder, { recursive: true });
  assert.equal(spawnSync('tar', ['xzf', tarball, '-C', folder]).status, 0);
  return file;
}
