import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

const ticksPerSecond = 100;

/** @param {string} path */
function text(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The numbers of `/proc/<pid>/stat` behind the program's name. @param {number | string} pid */
const statOf = (pid) => text(`/proc/${pid}/stat`).split(') ')[1]?.split(' ').map(Number) ?? [];

/** Seconds of processor that the process has used so far; 0 where the system does not tell. @param {number} pid */
export function cpuSeconds(pid) {
  const stat = statOf(pid);
  return ((stat[11] ?? 0) + (stat[12] ?? 0)) / ticksPerSecond;
}

/** Of a server with all its children, also those that have ended. @param {number} pid */
export function cpuSecondsOfAll(pid) {
  const own = statOf(pid);
  const ended = ((own[13] ?? 0) + (own[14] ?? 0)) / ticksPerSecond;
  const children = readdirSafely('/proc').filter((name) => /^\d+$/.test(name) && statOf(name)[1] === pid);
  return cpuSeconds(pid) + ended + children.reduce((sum, child) => sum + cpuSeconds(Number(child)), 0);
}

/** @param {string} path */
function readdirSafely(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** MiB of memory in use now, and at most so far. @param {number} pid */
export function memory(pid) {
  const status = text(`/proc/${pid}/status`);
  const of = (/** @type {string} */ name) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/** What the figures were taken on. */
export const describeMachine = () => ({
  processors: availableParallelism(),
  model: cpus()[0]?.model ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()}`,
  node: process.version,
  loadBefore: loadavg().map((one) => Math.round(one * 10) / 10),
});
