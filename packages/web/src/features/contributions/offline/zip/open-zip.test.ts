import { buildZip, type ZipPart } from '@undagi/documents/testing/build-zip'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableFile } from '../found/found-file.ts'
import { openZip } from './open-zip.ts'
import { UnreadableZip } from './zip-directory.ts'

const blobOf = (bytes: Buffer) => new Blob([Uint8Array.from(bytes)])
const opened = (parts: readonly ZipPart[]) => openZip(blobOf(buildZip(parts)))
const faultsIn = async (parts: readonly ZipPart[]) => (await opened(parts)).map(({ fault }) => fault)

test('every file of a ZIP comes out as it went in, and folders are no files', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({
          name: fc
            .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
            .filter((name) => !/[\\/]$/.test(name)),
          content: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
          stored: fc.boolean(),
        }),
        { selector: ({ name }) => name, maxLength: 5 },
      ),
      async (parts) => {
        const found = await opened([{ name: 'Bukti/', content: '' }, ...parts])

        expect(found.map(({ path, bytes }) => [path, bytes])).toEqual(
          parts.map(({ name, content }) => [name.toWellFormed(), content.length]),
        )
        for (const [place, { open }] of found.entries())
          expect(Buffer.from(await (await open()).arrayBuffer())).toEqual(parts[place]?.content)
      },
    ),
    { numRuns: 30 },
  )
})

test('what is locked by a password is named, and the others are not held up by it', async () => {
  const parts = [
    { name: 'SK.pdf', content: 'rahasia', encrypted: true },
    { name: 'B.pdf', content: 'isi' },
  ]

  expect(await faultsIn(parts)).toEqual(['encrypted', undefined])
})

test('files made to fill a disk are not opened: told by what they declare, and by bytes that they share', async () => {
  const zeros = Buffer.alloc(5 * 1024 * 1024)

  expect(await faultsIn([{ name: 'bom.pdf', content: zeros }])).toEqual(['too_much_inside'])
  expect(
    await faultsIn([
      { name: 'A.pdf', content: 'isi' },
      { name: 'B.pdf', content: 'isi', sharesBytesOf: 'A.pdf' },
    ]),
  ).toEqual(['too_much_inside', 'too_much_inside'])
})

test.each([
  ['more than it declared', { name: 'SK.pdf', content: 'x'.repeat(1000), declaredBytes: 10 }],
  ['less than it declared', { name: 'SK.pdf', content: 'x', declaredBytes: 10 }],
])('a file that turns out to be %s is not taken', async (_, part) => {
  const [found] = await opened([part])

  await expect(found?.open()).rejects.toThrow(UnreadableFile)
})

test('a file that was damaged on the way is not taken', async () => {
  const bytes = buildZip([{ name: 'SK.pdf', content: 'Keputusan Kepala Dinas', stored: true }])
  bytes.write('K', bytes.indexOf('Dinas'))
  const [found] = await openZip(blobOf(bytes))

  await expect(found?.open()).rejects.toThrow(UnreadableFile)
})

test.each([
  ['half of a ZIP', buildZip([{ name: 'SK.pdf', content: 'isi' }]).subarray(0, 30), 'no_zip'],
  ['no ZIP at all', Buffer.from('%PDF-1.7'), 'no_zip'],
  ['nothing', Buffer.alloc(0), 'no_zip'],
  ['a ZIP whose table begins beyond it', beyond(), 'no_zip'],
  ['a ZIP of more than four gigabytes', large(), 'large'],
])('%s is refused in words', async (_, bytes, why) => {
  const refused = await openZip(blobOf(bytes)).catch((error: unknown) => error)

  expect(refused instanceof UnreadableZip && refused.why).toBe(why)
})

function beyond(): Buffer {
  const bytes = buildZip([{ name: 'SK.pdf', content: 'isi' }])
  bytes.writeUInt32LE(bytes.length, bytes.length - 6)
  return bytes
}

function large(): Buffer {
  const bytes = buildZip([{ name: 'SK.pdf', content: 'isi' }])
  bytes.writeUInt32LE(0xffffffff, bytes.length - 6)
  return bytes
}

test('a link of Unix leads to another file and is none', async () => {
  const bytes = buildZip([{ name: 'SK.pdf', content: '/etc/passwd' }])
  bytes.writeUInt32LE(0o120777 * 65_536, bytes.lastIndexOf('PK\u0001\u0002') + 38)

  expect((await openZip(blobOf(bytes))).map(({ fault }) => fault)).toEqual(['link'])
})
