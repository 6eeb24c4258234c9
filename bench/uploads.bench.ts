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

async function measureLargeFile(served: ServedUndagi, member: Member): Promise<Figure> {
  const before = serverMemory(served)
  let most = before
  const looking = setInterval(() => {
    most = Math.max(most, serverMemory(served))
  }, betweenLooksMs)
  const milliseconds = await sendFile(member, { pieces: largePieces, megabytesEach: megabytes, seed: 900 })
  clearInterval(looking)
  return atMost({
    promise: 'memory that grows while 1 GB comes in',
    value: most - before,
    limit: 20,
    unit: 'MB',
    detail: `${formatQuantity(before, 'MB')} before, ${formatQuantity(most, 'MB')} at most, ${formatQuantity(milliseconds / 1000, 's')} for it`,
    how: `${largePieces} pieces of ${megabytes} MB after ${runs + 1} such files; the most that the server was seen to hold, proportional set size, looked at every ${betweenLooksMs} ms`,
  })
}

async function startBareReceiver(folder: string) {
  const script = new URL('./uploads/bare-receiver.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [address] = await once(createInterface(child.stdout), 'line')
  return { process: child, address: String(address) }
}
