// Builds wwwroot: the chat widget and TeamsJS (fetched once with npm and checked against their SHA-512) and our own page
// files, each beside its brotli and gzip form. Called by the .NET build: node build.mjs widget|page OUTPUT_FOLDER
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const here = import.meta.dirname;
const [step, output] = process.argv.slice(2);

// What is taken of each package, and under which name it is served.
const libraries = {
  'botframework-webchat': { file: 'package/dist/webchat.js', target: 'webchat.js' },
  '@microsoft/teams-js': { file: 'package/dist/umd/MicrosoftTeams.min.js', target: 'teams.js' },
};

try {
  mkdirSync(output, { recursive: true });
  if (step === 'widget') buildWidget();
  else buildPage();
} catch (error) {
  console.error(`InviteBot/Web: error WEB001: ${error.message}`);
  process.exit(1);
}

function buildWidget() {
  const { dependencies, integrity } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const stamp = (name, version) => `${name}@${version} ${integrity[name]}\n`;
  const before = readStamp();
  let now = '';
  for (const [name, version] of Object.entries(dependencies)) {
    now += stamp(name, version);
    const target = join(output, libraries[name].target);
    // Another build configuration may have fetched and compressed this very version already.
    if (existsSync(`${target}.br`) && before.includes(stamp(name, version))) continue;

    const tarball = fetchPackage(name, version, integrity[name]);
    writeWithCompressedForms(target, fileInTarball(gunzipSync(tarball), libraries[name].file));
    console.log(`InviteBot/Web: fetched ${name}@${version}, checked its SHA-512 and compressed it (only needed once).`);
  }

  touchStamp(now);
}

function buildPage() {
  const page = join(here, 'page');
  for (const file of readdirSync(page)) writeWithCompressedForms(join(output, file), readFileSync(join(page, file)));
}

function readStamp() {
  const path = join(output, 'webchat.stamp');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function touchStamp(stamp) {
  writeFileSync(join(output, 'webchat.stamp'), stamp);
}

function fetchPackage(name, version, expected) {
  const folder = mkdtempSync(join(tmpdir(), 'invitebot-'));
  try {
    const npm = spawnSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32', // npm is a .cmd file there
    });
    if (npm.error?.code === 'ENOENT') throw new Error('npm is missing. Install Node.js 20 or newer with npm, then build again.');
    const [file] = readdirSync(folder).filter(entry => entry.endsWith('.tgz'));
    if (npm.status !== 0 || !file)
      throw new Error(`npm could not fetch ${name}@${version}. The first build needs a network connection to the npm registry; check it and build again.`);

    const tarball = readFileSync(join(folder, file));
    const actual = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    if (actual !== expected) throw new Error(`${name}@${version} does not have the pinned SHA-512: expected ${expected}, got ${actual}. Nothing was used.`);
    return tarball;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The bytes of one file of a tar archive: a 512-byte header (name at 0, octal size at 124), then the file padded to 512. */
function fileInTarball(tar, wanted) {
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).split('\0', 1)[0];
    const size = parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0;
    if (name === wanted) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${wanted} is not in the package.`);
}

function writeWithCompressedForms(path, bytes) {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  writeWhole(path, bytes);
  writeWhole(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  writeWhole(`${path}.br`, brotliCompressSync(bytes, brotli));
}

/** A build that is stopped half-way leaves no half file behind. */
function writeWhole(path, bytes) {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}
