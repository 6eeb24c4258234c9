import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { OBJECT, stream, TestPdf } from './testing/test-pdf.ts'
import { buildWorld, by, type TestWorld, verify } from './testing/test-world.ts'

let world: TestWorld
let signed: Buffer
beforeAll(async () => {
  world = await buildWorld()
  const pdf = new TestPdf({ hasForm: true })
  await pdf.sign({ make: by(world.signer) })
  signed = pdf.bytes
})

const given = () => ({ anchors: [world.root], lists: [world.list] })
const isBlank = (byte: number | undefined) => byte !== undefined && [0, 9, 10, 12, 13, 32].includes(byte)

describe('whatever is done to a signed file', () => {
  test('a byte that is changed anywhere in what was signed is never called valid', () => {
    const anywhere = fc.integer({ min: 0, max: signed.length - 1 }).filter((at) => !isInMessage(at))
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = Buffer.from(signed)
        bytes.writeUInt8((bytes[at] ?? 0) ^ flip, at)

        expect(verify(bytes, given()).shown).not.toBe('valid')
      }),
      { numRuns: 150 },
    )
  })

  test('a byte that is changed in the message about it is not called valid, or changes no fact of the signature', () => {
    const told = verify(signed, given())
    const within = fc.integer({ min: 0, max: signed.length - 1 }).filter(isInMessage)
    fc.assert(
      fc.property(within, fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = Buffer.from(signed)
        bytes.writeUInt8((bytes[at] ?? 0) ^ flip, at)
        const found = verify(bytes, given())

        if (found.shown === 'valid') expect(found).toEqual(told)
      }),
      { numRuns: 300 },
    )
  })

  test('cut off anywhere it has a stated result, and is never called valid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: signed.length - 8 }), (length) => {
        expect(verify(signed.subarray(0, length), given()).shown).not.toBe('valid')
      }),
      { numRuns: 60 },
    )
  })

  test('anything but blanks put behind it is seen', () => {
    const tail = fc.uint8Array({ minLength: 1, maxLength: 200 }).filter((bytes) => !bytes.every(isBlank))
    fc.assert(
      fc.property(tail, (bytes) => {
        expect(verify(Buffer.concat([signed, bytes]), given()).shown).not.toBe('valid')
      }),
      { numRuns: 60 },
    )
  })

  test('any bytes at all have a stated result', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isNamed) => {
        const file = Buffer.concat([Buffer.from(isNamed ? '%PDF-1.7\n' : ''), bytes])

        expect(verify(file, given())).toMatchObject({ shown: 'cannot-be-known', issues: [expect.anything()] })
      }),
    )
  })
})

describe('a file made to exhaust whoever reads it', () => {
  test.each([
    ['tables of objects that point at each other', 'pdf.structure', loop],
    ['arrays within arrays without end', 'pdf.too_deep', nested],
    ['a table that inflates without end', 'pdf.inflates_too_far', bomb],
    ['a table of nine hundred million objects', 'pdf.too_many_objects', manyObjects],
    ['a form whose fields contain themselves', 'pdf.structure', fieldLoop],
  ])('%s: %s', (_, code, build) => {
    const started = performance.now()

    expect(verify(build(), given()).issues).toMatchObject([{ code }])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('pages that contain themselves are seen where revisions are compared', async () => {
    const pdf = new TestPdf()
    await pdf.sign({
      make: by(world.signer),
      besides: { [OBJECT.pages]: `<< /Type /Pages /Kids [${OBJECT.pages} 0 R] >>` },
    })
    pdf.revise({ 15: stream('') })

    expect(verify(pdf, given())).toMatchObject({
      verdict: 'modified-after-signing',
      signatures: [{ changes: [{ kind: 'unreadable' }] }],
    })
  })
})

/** Between the two parts that were signed; lengths and names around the signature in it are nobody's word. */
function isInMessage(at: number): boolean {
  const from = signed.lastIndexOf('/Contents')
  return at >= from && at <= signed.indexOf('>', from)
}

const withTail = (body: string, at: number) => Buffer.from(`${body}startxref\n${at}\n%%EOF\n`, 'latin1')

function loop(): Buffer {
  const head = '%PDF-1.7\n'
  const section = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev ${head.length} >>\n`
  return withTail(head + section, head.length)
}

function nested(): Buffer {
  const pdf = new TestPdf()
  pdf.revise({ [OBJECT.form]: '['.repeat(50_000) })
  return pdf.bytes
}

function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(250 * 1024 * 1024), { level: 9 }).toString('latin1')
  const head = '%PDF-1.7\n'
  const dict = `<< /Type /XRef /Size 9 /W [1 4 2] /Root 1 0 R /Filter /FlateDecode /Length ${packed.length} >>`
  return withTail(`${head}9 0 obj\n${dict}\nstream\n${packed}\nendstream\nendobj\n`, head.length)
}

function manyObjects(): Buffer {
  const head = '%PDF-1.7\n'
  return withTail(`${head}xref\n0 900000000\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\n`, head.length)
}

function fieldLoop(): Buffer {
  const pdf = new TestPdf()
  pdf.revise({
    [OBJECT.form]: '<< /Fields [30 0 R] >>',
    30: '<< /T (a) /Kids [31 0 R] >>',
    31: '<< /T (b) /Kids [30 0 R] >>',
  })
  return pdf.bytes
}
