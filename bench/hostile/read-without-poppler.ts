import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspectApart } from '@undagi/documents/inspect-apart'
import type { HostileFile } from '@undagi/documents/testing/hostile'
import { usualLimits } from '../../packages/server/src/features/evidence/reading/read-apart.ts'
import { memoryOf, ownProcesses } from '../resident-memory.ts'

const betweenLooksMs = 20

interface ReadAlone {
  /** How each ended, in their order. */
  readonly ends: readonly string[]
  readonly mostMegabytes: number
  readonly seconds: number
}

/** The whole chain of reading, one file after another, where no program of poppler is found. */
export async function readWithoutPoppler(files: readonly HostileFile[]): Promise<ReadAlone> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-tanpa-poppler-'))
  const usualPath = process.env['PATH']
  mkdirSync(join(folder, 'kosong'))
  process.env['PATH'] = join(folder, 'kosong')
  let mostMegabytes = 0
  const looking = setInterval(() => {
    mostMegabytes = Math.max(mostMegabytes, memoryOf(ownProcesses()))
  }, betweenLooksMs)
  const startedAt = performance.now()
  const ends: string[] = []
  try {
    for (const file of files) ends.push(await readOne(join(folder, 'berkas.pdf'), file))
    return { ends, mostMegabytes, seconds: (performance.now() - startedAt) / 1000 }
  } finally {
    clearInterval(looking)
    process.env['PATH'] = usualPath
    rmSync(folder, { recursive: true })
  }
}

async function readOne(path: string, { bytes }: HostileFile): Promise<string> {
  writeFileSync(path, bytes())
  const input = openSync(path, 'r')
  try {
    const ended = await inspectApart(input, { at: new Date(), limits: usualLimits })
    return typeof ended === 'string' ? ended : ended.inspection.text
  } finally {
    closeSync(input)
  }
}
