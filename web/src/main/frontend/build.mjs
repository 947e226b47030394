// Bundles styles, fonts and scripts into the room's classes; called by the Maven build with the output folder.
// Downloads and bundling are skipped while their inputs are unchanged.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2]);
const stamps = resolve(process.argv[3]);

function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

function isCurrent(stamp, value) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === value;
}

function run(command, ...args) {
  execFileSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
}

const lock = digest([join(here, 'package-lock.json')]);
const installed = join(here, 'node_modules', '.smartpick-lock');
if (!isCurrent(installed, lock)) {
  const npm = execFileSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
  if (Number(npm.split('.')[0]) < 11) {
    console.error(`The page scripts need npm 11 or later to install; this is npm ${npm}. Update npm, then build again.`);
    process.exit(1);
  }
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(installed, lock);
}

const sources = ['src', 'public'].flatMap((folder) => filesUnder(join(here, folder)));
const settings = ['package-lock.json', 'vite.config.ts', 'tsconfig.json', 'build.mjs'].map((name) => join(here, name));
const bundle = digest([...sources, ...settings]);
const built = join(stamps, 'frontend.sha256');
if (!existsSync(join(out, 'manifest.json')) || !isCurrent(built, bundle)) {
  run(process.execPath, join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit');
  run(process.execPath, join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'warn');
  mkdirSync(stamps, { recursive: true });
  writeFileSync(built, bundle);
}
