import { mkdirSync } from 'node:fs'
import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Anchor, formatAnchor, parseAnchor } from '@undagi/audit-chain'

/** Where anchors are kept, outside the database: a file for each month that is only ever added to. */
export interface AnchorBook {
  readonly folder: string
  add(anchors: readonly Anchor[]): Promise<void>
}

const fileName = /^anchors-\d{4}-\d{2}\.jsonl$/

export function openAnchorBook(folder: string): AnchorBook {
  return {
    folder,
    async add(anchors) {
      const [first] = anchors
      if (first === undefined) return
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, `anchors-${first.at.slice(0, 7)}.jsonl`)
      await appendDurably(path, anchors.map((anchor) => `${formatAnchor(anchor)}\n`).join(''))
      await syncFolder(folder)
    },
  }
}

/** All anchors of a folder; a line that is none is left out: half of one is what a power loss leaves. */
export async function readAnchors(folder: string): Promise<Anchor[]> {
  const names = await readdir(folder).catch(() => [])
  const texts = names
    .filter((name) => fileName.test(name))
    .sort()
    .map((name) => readFile(join(folder, name), 'utf8'))
  const lines = (await Promise.all(texts)).flatMap((text) => text.split('\n'))
  return lines.flatMap((line) => parseAnchor(line) ?? [])
}

/** On the disk, not only with the system, when it resolves. */
async function appendDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'a', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new file is there after a power loss only when its folder is written too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => {}) // not every system lets a folder be synchronised
  await handle.close()
}
