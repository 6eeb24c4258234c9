import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildTiff } from '../testing/build-tiff.ts'
import { pictureBomb } from '../testing/picture-bomb.ts'
import { type TemporaryFolder, temporaryFolder } from '../testing/temporary-file.ts'
import { drawPage } from './draw-page.ts'
import type { DrawnPage, WantedPage } from './drawn-page.ts'

let folder: TemporaryFolder
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => folder[Symbol.dispose]())

const watermark = ['Rina <b>Kusuma</b> & rekan', '26 Nov 2026, 14.32 WIB'] as const
type Wish = Partial<Omit<WantedPage, 'path'>>

function draw(mediaType: string, content: Uint8Array, wish: Wish = {}): Promise<DrawnPage> {
  const path = folder.write('berkas', content)
  return drawPage(mediaType, { page: 1, widthPixels: 800, ...wish, path })
}

async function dotsOf(drawn: DrawnPage) {
  if (drawn.kind === 'refused') throw new Error(drawn.why)
  const { data, info } = await sharp(drawn.jpeg).greyscale().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, dark: data.filter((dot) => dot < 230).length }
}

async function pdf(sizes: readonly [number, number][], text?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const size of sizes) {
    const page = document.addPage(size)
    if (text !== undefined) page.drawText(text, { x: 40, y: 40, size: 24, font })
  }
  return document.save({ useObjectStreams: false })
}

describe('a page of a PDF', { timeout: 120_000 }, () => {
  test('is drawn as wide as asked, one at a time, and leaves nothing behind', async () => {
    const before = leftovers()
    const file = await pdf(
      [
        [595, 842],
        [842, 595],
      ],
      'Pasal 1',
    )
    expect(await dotsOf(await draw('application/pdf', file))).toMatchObject({ width: 800, height: 1132 })
    expect(await dotsOf(await draw('application/pdf', file, { page: 2, widthPixels: 1400 }))).toMatchObject({
      ...{ width: 1400, height: 989 },
    })
    expect(leftovers()).toBe(before)
  })

  test('beyond the last is none', async () => {
    const file = await pdf([[595, 842]])
    expect(await draw('application/pdf', file, { page: 2 })).toEqual({ kind: 'refused', why: 'no_such_page' })
  })

  test('of an absurd size becomes a picture of a usual size', async () => {
    const file = await pdf([[20, 14_400]])
    const { width, height } = await dotsOf(await draw('application/pdf', file))
    expect([width, height]).toEqual([4, 3200])
  })

  test('carries the name of who looks in its dots', async () => {
    const file = await pdf([[595, 842]])
    expect((await dotsOf(await draw('application/pdf', file))).dark).toBe(0)
    expect((await dotsOf(await draw('application/pdf', file, { watermark }))).dark).toBeGreaterThan(5000)
  })

  test('that is locked, broken or no PDF is a stated result', async () => {
    const locked = await PDFDocument.load(await pdf([[595, 842]]))
    locked.encrypt({ userPassword: 'rahasia', ownerPassword: 'rahasia' })
    const file = await pdf([[595, 842]])
    const refusals = [
      await draw('application/pdf', await locked.save()),
      await draw('application/pdf', file.subarray(0, 60)),
      await draw('application/pdf', Buffer.from('<script>alert(1)</script>')),
    ]
    expect(refusals.map((each) => each.kind === 'refused' && each.why)).toEqual([
      'locked',
      'broken',
      'broken',
    ])
  })
})

describe('a picture', { timeout: 120_000 }, () => {
  const photograph = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#ffffff' } })

  test('stands upright, is made no larger, and says nothing beside its dots', async () => {
    const lying = photograph(1600, 1200)
      .withExif({ IFD0: { Copyright: 'Rina' } })
      .withMetadata({ orientation: 6 })
    const drawn = await draw('image/jpeg', await lying.jpeg().toBuffer())
    expect(await dotsOf(drawn)).toMatchObject({ width: 800, height: 1067 })
    expect(drawn.kind === 'drawn' && drawn.jpeg.includes('Rina')).toBe(false)
    const small = await draw('image/webp', await photograph(60, 40).webp().toBuffer())
    expect(await dotsOf(small)).toMatchObject({ width: 60, height: 40 })
  })

  test('carries the name of who looks, however small it is', async () => {
    for (const [width, height] of [
      [900, 300],
      [40, 12],
    ] as const) {
      const drawn = await draw('image/png', await photograph(width, height).png().toBuffer(), { watermark })
      expect((await dotsOf(drawn)).dark).toBeGreaterThan(0)
    }
  })

  test('of a few kilobytes that would fill the memory is refused before it is unpacked', async () => {
    expect(await draw('image/png', pictureBomb(20_000))).toEqual({ kind: 'refused', why: 'too_heavy' })
  })

  test('is decoded as what it may be, whatever it is called', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>')
    expect(await draw('image/png', drawing)).toEqual({ kind: 'refused', why: 'broken' })
    expect(await draw('image/svg+xml', drawing)).toEqual({ kind: 'refused', why: 'no_such_page' })
  })
})

describe('a page of a TIFF', { timeout: 30_000 }, () => {
  const sheet = (width: number, height: number, grey: number) => ({
    ...{ width, height, dots: new Uint8Array(width * height).fill(grey) },
  })
  const scan = buildTiff([sheet(900, 1200, 255), sheet(1200, 900, 100)])

  test('is drawn as any other, each with its own shape, and one behind the last is none', async () => {
    expect(await dotsOf(await draw('image/tiff', scan))).toEqual({ width: 800, height: 1067, dark: 0 })
    const second = { width: 800, height: 600, dark: 480_000 }
    expect(await dotsOf(await draw('image/tiff', scan, { page: 2 }))).toEqual(second)
    expect(await draw('image/tiff', scan, { page: 3 })).toEqual({ kind: 'refused', why: 'no_such_page' })
  })

  test('in black and white, packed as fax machines do, is drawn too', async () => {
    const black = sharp({ create: { width: 400, height: 200, channels: 3, background: '#000000' } })
    const fax = await black.toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer()
    expect(await dotsOf(await draw('image/tiff', fax))).toEqual({ width: 400, height: 200, dark: 80_000 })
  })

  test('carries the name of who looks', async () => {
    expect((await dotsOf(await draw('image/tiff', scan, { watermark }))).dark).toBeGreaterThan(1000)
  })

  test('that breaks off, leads back to itself or claims more dots than a sheet has is refused', async () => {
    const huge = Buffer.from(scan)
    // The width and the height of its first page, in its directory behind the dots.
    const at = huge.readUInt32LE(4) + 2
    huge.writeUInt32LE(60_000, at + 8)
    huge.writeUInt32LE(60_000, at + 20)
    const endless = Buffer.from(scan)
    endless.writeUInt32LE(endless.readUInt32LE(4), at + 9 * 12)
    const whyNot = async (bytes: Uint8Array) => {
      const drawn = await draw('image/tiff', bytes)
      return drawn.kind === 'refused' && drawn.why
    }
    expect(await whyNot(scan.subarray(0, 900 * 600))).toBe('broken')
    expect(await whyNot(endless)).toBe('broken')
    expect(await whyNot(huge)).toBe('too_heavy')
  })
})

const leftovers = () => readdirSync(tmpdir()).filter((name) => /^undagi-(read|input)-/.test(name)).length
