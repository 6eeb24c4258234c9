import { accessSync, constants, readFileSync, statfsSync } from 'node:fs'

const memory = '/dev/shm'
const roomBytes = 2 * 1024 ** 3

/**
 * Databases that tests throw away are a thousand small files each: made in memory where there is room, they cost a twentieth.
 * What is killed there is killed as on a disk; a power cut is not among the tests.
 */
export function keepTemporaryFilesInMemory(): void {
  if (process.env.TMPDIR === undefined && hasRoom()) process.env.TMPDIR = memory
}

function hasRoom(): boolean {
  try {
    accessSync(memory, constants.W_OK)
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .find((line) => line.split(' ')[1] === memory)
    const { bavail, bsize } = statfsSync(memory)
    // Some tests lay down a program and start it.
    return mount?.includes('noexec') === false && bavail * bsize >= roomBytes
  } catch {
    return false
  }
}
