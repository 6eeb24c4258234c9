import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { composePaper, composeSample } from '../index.ts'
import { buildConsent, buildFrame, buildReport } from '../testing/build-papers.ts'
import { buildPng } from '../testing/build-png.ts'
import { pdfText } from '../testing/read-pdf.ts'
import { createPress } from './press.ts'

const press = createPress()
afterAll(() => press.close())

const logoOf = (bytes: Buffer) => ({
  ...({ kind: 'png', width: 120, height: 160 } as const),
  base64: bytes.toString('base64'),
})
const headed = (bytes: Buffer) => ({ ...buildFrame().letterhead, logo: logoOf(bytes) })
const withLogo = (bytes: Buffer) =>
  composePaper({
    kind: 'publication_consent',
    content: buildConsent({ frame: buildFrame({ letterhead: headed(bytes) }) }),
  })
const red = buildPng({ width: 120, height: 160, colour: [200, 30, 30] })
const blue = buildPng({ width: 120, height: 160, colour: [30, 30, 200] })
const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0

describe('an emblem at the head of a paper', () => {
  it('is printed, the same bytes each time, and never in the next paper', async () => {
    const without = composePaper({ kind: 'publication_consent', content: buildConsent() })

    const first = await press.print(withLogo(red))
    const other = await press.print(withLogo(blue))
    const again = await press.print(withLogo(red))
    const plain = await press.print(without)

    expect(isSame(first, again)).toBe(true)
    expect(isSame(first, other)).toBe(false)
    expect(plain.length).toBeLessThan(first.length)
    expect(Buffer.from(first).toString('latin1')).toContain('/Subtype /Image')
    expect(Buffer.from(plain).toString('latin1')).not.toContain('/Subtype /Image')
  })

  it('stands on the cover of a report too', async () => {
    const frame = buildFrame({ letterhead: headed(red) })
    const report = composePaper({ kind: 'evaluation_report', content: { ...buildReport(), frame } })

    expect(Buffer.from(await press.print(report)).toString('latin1')).toContain('/Subtype /Image')
  })

  it('that cannot be drawn is refused, and the next paper printed', async () => {
    const broken = Buffer.concat([red.subarray(0, 33), Buffer.from('bukan gambar')])
    const bomb = buildPng({ width: 120, height: 160, colour: [1, 1, 1], data: deflateSync(Buffer.alloc(64)) })

    for (const bytes of [broken, bomb, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')])
      await expect(press.print(withLogo(bytes))).rejects.toMatchObject({ fault: 'refused' })
    const sample = composeSample({
      ...{ letterhead: headed(red), place: 'Kota Contoh' },
      signatory: { name: 'Ratna Wijaya', position: 'Sekretaris Daerah', employeeNumber: null },
    })
    expect(pdfText(await press.print(sample))).toContain('CONTOH NASKAH')
  })
})
