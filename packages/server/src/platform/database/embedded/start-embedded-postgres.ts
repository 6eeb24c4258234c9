import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseServer } from '../database-server.ts'
import { findBinaries, type PostgresBinaries } from './binaries.ts'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import { problemFrom } from './problem-from.ts'
import { reachServer } from './reach-server.ts'
import { serverOnSocket } from './server-on-socket.ts'
import { recordedProcessId } from './server-process.ts'
import type { SharedUse } from './shared-use.ts'

/** The PostgreSQL that comes with Undagi, on a socket that only its own user can reach. */
export async function startEmbeddedPostgres(dataDir: string): Promise<DatabaseServer> {
  const binaries = await findBinaries()
  try {
    const folder = await openDataFolder(dataDir)
    const presence = await keepPresent(folder, binaries)
    return { ...serverOnSocket(folder.socketFolder, 'undagi'), stop: presence.stop }
  } catch (cause) {
    throw problemFrom(cause, dataDir)
  }
}

/** Stays among the users of the server; when it was killed, brings it back without anyone asking. */
async function keepPresent(
  folder: DataFolder,
  binaries: PostgresBinaries,
): Promise<{ stop(): Promise<void> }> {
  let stopping = false
  let use = await reachServer(folder, binaries)

  async function watch(): Promise<void> {
    for (;;) {
      await use.ended
      if (stopping) return
      // What keeps it down (a full disk, say) may pass: meanwhile every request fails, and this goes on trying.
      const back = await reachServer(folder, binaries).catch(() =>
        pause(betweenRevivalsMs, undefined, { ref: false }),
      )
      if (back === undefined) continue
      use = back
      if (stopping) return leave(folder, use)
    }
  }
  const watching = watch()

  return {
    async stop() {
      stopping = true
      await leave(folder, use)
      await watching
    },
  }
}

const betweenRevivalsMs = 1_000

/** The last user stops the server, and has stopped it when this resolves. */
async function leave(folder: DataFolder, use: SharedUse): Promise<void> {
  const isLast = await use.releaseAsLast().catch(() => false)
  const processId = isLast ? await recordedProcessId(folder) : undefined
  if (processId === undefined) return use.close()
  process.kill(processId, 'SIGINT') // "fast": rolls open transactions back, writes a checkpoint, ends
  await use.ended
  while ((await recordedProcessId(folder)) === processId) await pause(5)
}
