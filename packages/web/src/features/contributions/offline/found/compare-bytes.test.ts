import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Compared, compareBytes } from './compare-bytes.ts'
import { UnreadableFile } from './found-file.ts'
import type { KitFile } from './sort-found.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const folder = (requestId: string, known: string[] = []) => ({
  ...{ requestId, indicatorCode: requestId, name: `0${requestId} Uji`, isOpen: true, known },
})
const file = (content: string | Error, into: KitFile['folder'], bytes = 10): KitFile => ({
  found: {
    ...{ path: 'SK.pdf', bytes },
    open: async () => {
      if (content instanceof Error) throw content
      return new File([content], 'SK.pdf')
    },
  },
  ...{ name: 'SK.pdf', folder: into },
})

async function compared(files: readonly KitFile[], most = files.length): Promise<readonly Compared[]> {
  const told: Compared[] = []
  await compareBytes(files, (_, what) => told.push(what) < most)
  return told
}

test('what is offered there already, what lies there twice and what cannot be opened is told before anything is sent', async () => {
  const [one, other] = [folder('1', [sha256('sudah ada')]), folder('2')]

  expect(
    await compared([
      ...[file('sudah ada', one), file('sudah ada', other), file('baru', one), file('baru', one)],
      ...[file(new UnreadableFile('SK.pdf'), one), file('dibaca nanti', one, 65 * 1024 * 1024)],
    ]),
  ).toEqual(['known', 'new', 'new', 'copy', 'broken', 'new'])
})

test('who leaves the page has nothing more read', async () => {
  expect(await compared([file('a', folder('1')), file('b', folder('1'))], 1)).toEqual(['new'])
})
