import { setTimeout as pause } from 'node:timers/promises'
import { errorCodeOf } from '../../error-code.ts'
import type { PostgresBinaries } from './binaries.ts'
import { createCluster } from './create-cluster.ts'
import { type DataFolder, hasCluster } from './data-folder.ts'
import { type LaunchedServer, launchServer } from './server-process.ts'
import { joinUsers, type SharedUse } from './shared-use.ts'
import { prepareSocketFolder } from './socket-folder.ts'

/** Recovery after a crash may take a while; longer than this and a person should look. */
const patienceMs = 60_000
const betweenTriesMs = 10
/** Until the killed server whose process id is in the way has been cleared by the system. */
const untilGoneMs = 100

/**
 * Uses the server of this folder, whoever started it: a reachable one is reused, also one left over from a killed process;
 * otherwise one is started. A lock file of a process that is just dying makes the start fail, so it is tried until it works.
 */
export async function reachServer(folder: DataFolder, binaries: PostgresBinaries): Promise<SharedUse> {
  if (!(await hasCluster(folder))) await createCluster(folder, binaries)
  await prepareSocketFolder(folder)
  const giveUpAt = performance.now() + patienceMs
  let launched: LaunchedServer | undefined
  for (;;) {
    const attempt = await tryToJoin(folder)
    if (attempt.use !== undefined) return attempt.use
    if (performance.now() > giveUpAt) throw attempt.error
    if (launched?.hasEnded()) {
      const complaint = await launched.complaint()
      if (!someoneElseHasIt(complaint)) throw new Error(complaint)
      launched = undefined
      await pause(untilGoneMs)
    }
    if (attempt.nobodyListens) launched ??= await launchServer(folder, binaries)
    await pause(betweenTriesMs)
  }
}

type Attempt = { use: SharedUse } | { use: undefined; error: unknown; nobodyListens: boolean }

async function tryToJoin(folder: DataFolder): Promise<Attempt> {
  try {
    return { use: await joinUsers(folder) }
  } catch (error) {
    const nobodyListens = ['ENOENT', 'ECONNREFUSED'].includes(errorCodeOf(error) ?? '')
    return { use: undefined, error, nobodyListens }
  }
}

/** Another process was quicker, or a killed server is not gone yet: both pass. */
function someoneElseHasIt(complaint: string): boolean {
  return /lock file .* already exists|pre-existing shared memory block/.test(complaint)
}
