import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { atLeast, atMost, type Figure, formatQuantity } from './figure.ts'
import { median } from './percentile.ts'
import { serverMemory } from './resident-memory.ts'
import { type Member, signInAsRina } from './uploads/member.ts'
import { sendFile } from './uploads/send-file.ts'
import { sendPiece } from './uploads/send-piece.ts'

const runs = 7
const megabytes = 100
const largePieces = 10
const betweenLooksMs = 50

/** How fast a file comes in beside a receiver that does nothing else, and what it holds in memory. */
export async function measureUploads(): Promise<readonly Figure[]> {
  const served = await serveUndagi()
  // On the same disk as the data: another would have another pace.
  const folder = mkdtempSync(join(served.dataFolder, 'telanjang-'))
  const bare = await startBareReceiver(folder)
  try {
    const member = await signInAsRina(served)
    await sendFile(member, { pieces: 1, megabytesEach: megabytes, seed: 1 })
    const speed = await compareSpeed(member, bare.address)
    return [speed, await measureLargeFile(served, member)]
  } finally {
    bare.process.kill()
    rmSync(folder, { recursive: true, force: true })
    await served.discard()
  }
}

async function compareSpeed(member: Member, bareAddress: string): Promise<Figure> {
  const ours: number[] = []
  const bare: number[] = []
  for (let run = 0; run < runs; run += 1) {
    ours.push(await sendFile(member, { pieces: 1, megabytesEach: megabytes, seed: 10 + run }))
    const startedAt = performance.now()
    await sendPiece({ url: bareAddress, headers: {}, megabytes, seed: 500 + run })
    bare.push(performance.now() - startedAt)
  }
  return atLeast({
    promise: 'a file of 100 MB beside a bare receiver',
    value: (median(bare) / median(ours)) * 100,
    limit: 80,
    unit: '%',
    peer: `of the speed of socket, SHA-256 and fsync alone, ${formatQuantity(median(bare), 'ms')} in the same run`,
    detail: formatQuantity(median(ours), 'ms'),
    how: `one piece over HTTP until it is kept under its digest, on the disk and in the database; medians of ${runs} runs in turn, the same sender for both`,
  })
}

/** Constant memory: however long a file is, the server holds what it holds for a short one. */
async function measureLargeFile(served: ServedUndagi, member: Member): Promise<Figure> {
  const short = await mostHeld(served, async () => {
    for (let count = 0; count < largePieces; count += 1)
      await sendFile(member, { pieces: 1, megabytesEach: megabytes, seed: 700 + count })
  })
  const long = await mostHeld(served, () =>
    sendFile(member, { pieces: largePieces, megabytesEach: megabytes, seed: 900 }),
  )
  return atMost({
    promise: 'memory that a file of 1 GB takes beyond files of 100 MB',
    value: Math.max(0, long.megabytes - short.megabytes),
    limit: 20,
    unit: 'MB',
    detail: `${formatQuantity(long.before, 'MB')} before, ${formatQuantity(long.megabytes, 'MB')} at most, ${formatQuantity(short.megabytes, 'MB')} at most for ${largePieces} files of ${megabytes} MB, ${formatQuantity(long.seconds, 's')} for it`,
    how: `${largePieces} pieces of ${megabytes} MB after ${runs + 1 + largePieces} such files; the most that the server was seen to hold, proportional set size, looked at every ${betweenLooksMs} ms; before it may be less by what V8 has given back of its young generation, up to 48 MB`,
  })
}

async function mostHeld(served: ServedUndagi, send: () => Promise<unknown>) {
  const before = serverMemory(served)
  let most = before
  const looking = setInterval(() => {
    most = Math.max(most, serverMemory(served))
  }, betweenLooksMs)
  const startedAt = performance.now()
  await send()
  clearInterval(looking)
  return { before, megabytes: most, seconds: (performance.now() - startedAt) / 1000 }
}

async function startBareReceiver(folder: string) {
  const script = new URL('./uploads/bare-receiver.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [address] = await once(createInterface(child.stdout), 'line')
  return { process: child, address: String(address) }
}
