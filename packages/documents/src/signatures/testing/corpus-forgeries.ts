import type { CorpusCase, CorpusFile } from './corpus.ts'
import { OBJECT, stream, TestPdf } from './test-pdf.ts'
import { by, type TestWorld } from './test-world.ts'

/** Bytes were changed, moved, hidden or taken away. */
export const forgeryCases: readonly CorpusCase[] = [
  {
    title: 'not signed',
    verdict: 'unsigned',
    build: async () => ({ bytes: new TestPdf({ hasForm: true }).bytes }),
  },
  {
    title: 'one byte of the signed text changed',
    verdict: 'invalid',
    code: 'digest.mismatch',
    build: async (world) =>
      await forged(world, (bytes) =>
        bytes.fill('x', bytes.indexOf('Helvetica'), bytes.indexOf('Helvetica') + 1),
      ),
  },
  {
    title: 'something put into the gap beside the contents',
    verdict: 'invalid',
    code: 'byte_range.gap-is-not-contents',
    build: async (world) => {
      return await forged(world, (bytes) => {
        const end = bytes.indexOf('>', bytes.indexOf('/Contents <'))
        bytes.write('> /Reason (x)', end - '> /Reason (x)'.length + 1, 'latin1')
      })
    },
  },
  {
    title: 'bytes of the room left for the signature changed',
    verdict: 'invalid',
    code: 'signature.unreadable',
    build: async (world) => {
      return await forged(world, (bytes) => {
        const end = bytes.indexOf('>', bytes.indexOf('/Contents <'))
        bytes.write('41', end - 2, 'latin1')
      })
    },
  },
  {
    title: 'written anew with the old signature',
    verdict: 'invalid',
    code: 'byte_range.beyond-file',
    build: async (world) => {
      const old = (await signed(world)).bytes.toString('latin1')
      const value = /<< \/Type \/Sig .*?>\s*>>/s.exec(old)?.[0] ?? ''
      const pdf = new TestPdf({ hasForm: true })
      pdf.revise({
        30: value,
        31: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Tanda1) /V 30 0 R /Rect [0 0 0 0] >>',
        [OBJECT.form]: '<< /Fields [31 0 R] /SigFlags 3 >>',
      })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'byte range that does not begin at the start',
    verdict: 'invalid',
    code: 'byte_range.not-from-start',
    build: async (world) =>
      await forged(world, (bytes) => replaceRange(bytes, ([, ...rest]) => [9, ...rest])),
  },
  {
    title: 'parts of the byte range swapped',
    verdict: 'invalid',
    build: async (world) =>
      await forged(world, (bytes) => replaceRange(bytes, ([a, b, c, d]) => [c, d, a, b])),
  },
  {
    title: 'parts of the byte range overlapping',
    verdict: 'invalid',
    code: 'byte_range.out-of-order',
    build: async (world) =>
      await forged(world, (bytes) => replaceRange(bytes, ([a, b, , d]) => [a, b, 0, d])),
  },
  {
    title: 'byte range that reaches beyond the file',
    verdict: 'invalid',
    code: 'byte_range.beyond-file',
    build: async (world) =>
      await forged(world, (bytes) => replaceRange(bytes, ([a, b, c]) => [a, b, c, 99_999])),
  },
  {
    title: 'byte range that stops before the end of the revision',
    verdict: 'invalid',
    code: 'byte_range.ends-inside-revision',
    build: async (world) =>
      await forged(world, (bytes) => replaceRange(bytes, ([a, b, c, d = 0]) => [a, b, c, d - 20])),
  },
  {
    title: 'signed part wrapped: moved behind a forged one, the range bent to follow it',
    verdict: 'invalid',
    code: 'byte_range.gap-is-not-contents',
    build: async (world) => ({ bytes: wrap((await signed(world)).bytes) }),
  },
  {
    title: 'shadow, hide: the signed overlay is taken away by a table alone',
    verdict: 'modified-after-signing',
    code: 'change.page-content',
    build: async ({ signer }) => {
      const pdf = new TestPdf()
      pdf.revise({ 16: stream('BT (tipuan) Tj ET'), [OBJECT.page]: withContents(pdf, '[4 0 R 16 0 R]') })
      await pdf.sign({ make: by(signer), besides: { [OBJECT.page]: withContents(pdf, '[4 0 R 16 0 R]') } })
      pdf.pointElsewhere(16, undefined)
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'shadow, replace: a table points at another text that was signed along, unseen',
    verdict: 'modified-after-signing',
    code: 'change.page-content',
    build: async ({ signer }) => {
      const pdf = new TestPdf()
      const hidden = pdf.bytes.length
      pdf.revise({ [OBJECT.content]: stream('BT /F1 18 Tf 72 720 Td (Peraturan palsu) Tj ET') })
      pdf.revise({ [OBJECT.content]: stream('BT /F1 18 Tf 72 720 Td (Peraturan asli) Tj ET') })
      await pdf.sign({ make: by(signer) })
      pdf.pointElsewhere(OBJECT.content, hidden)
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a table points to a place beyond the end of the file',
    verdict: 'modified-after-signing',
    code: 'change.unreadable',
    build: async (world) => {
      const pdf = await signed(world)
      pdf.pointElsewhere(OBJECT.font, 9_999_999_999)
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'the signature field is taken away by a later revision',
    verdict: 'modified-after-signing',
    code: 'change.signature-removed',
    build: async (world) => {
      const pdf = await signed(world)
      pdf.revise({ [OBJECT.form]: '<< /Fields [] >>', [OBJECT.content]: stream('BT (lain) Tj ET') })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'objects put after the end of the file without a table',
    verdict: 'modified-after-signing',
    code: 'change.bytes-after-end',
    build: async (world) => {
      const { bytes } = await signed(world)
      return {
        bytes: Buffer.concat([bytes, Buffer.from('4 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n')]),
      }
    },
  },
  {
    title: 'cut off in the middle',
    verdict: 'invalid',
    code: 'pdf.structure',
    build: async (world) => {
      const { bytes } = await signed(world)
      const first = bytes.indexOf('startxref')
      return {
        bytes: Buffer.concat([bytes.subarray(0, first), bytes.subarray(first + 40, bytes.length - 200)]),
      }
    },
  },
  {
    title: 'locked with a password',
    verdict: 'unknown',
    code: 'pdf.encrypted',
    build: async ({ signer }) => {
      const pdf = new TestPdf({ encrypt: true })
      await pdf.sign({ make: by(signer) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'no PDF at all',
    verdict: 'unknown',
    code: 'pdf.not_pdf',
    build: async () => ({ bytes: Buffer.from('PK\u0003\u0004 bukan PDF') }),
  },
]

async function signed({ signer }: TestWorld): Promise<TestPdf> {
  const pdf = new TestPdf()
  await pdf.sign({ make: by(signer), field: 'Tanda1' })
  return pdf
}

async function forged(world: TestWorld, forge: (bytes: Buffer) => void): Promise<CorpusFile> {
  const { bytes } = await signed(world)
  forge(bytes)
  return { bytes }
}

const RANGE = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/

function rangeOf(bytes: Buffer): {
  readonly at: number
  readonly written: string
  readonly numbers: readonly number[]
} {
  const [written = '', ...numbers] = RANGE.exec(bytes.toString('latin1')) ?? []
  return { at: bytes.indexOf(written), written, numbers: numbers.map(Number) }
}

function replaceRange(
  bytes: Buffer,
  change: (numbers: readonly number[]) => readonly (number | undefined)[],
): void {
  const { at, written, numbers } = rangeOf(bytes)
  bytes.write(`/ByteRange [${change(numbers).join(' ')}`.padEnd(written.length - 1).concat(']'), at, 'latin1')
}

/** The known attack: something forged stands between the contents and the second signed part, and a new table finds all. */
function wrap(bytes: Buffer): Buffer {
  const { numbers } = rangeOf(bytes)
  const [, , second = 0] = numbers
  const forgery = Buffer.from(' /Reason (palsu) '.padEnd(400))
  const moved = Buffer.concat([bytes.subarray(0, second), forgery, bytes.subarray(second)])
  replaceRange(moved, ([a, b, , d]) => [a, b, second + forgery.length, d])
  const places = new Map(
    [...moved.toString('latin1').matchAll(/(\d+) 0 obj\n/g)].map((found) => [found[1], found.index]),
  )
  const lines = [...places]
    .map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    .join('')
  const trailer = `trailer\n<< /Size 200 /Root ${OBJECT.catalog} 0 R >>\nstartxref\n${moved.length}\n%%EOF\n`
  return Buffer.concat([moved, Buffer.from(`xref\n${lines}${trailer}`)])
}

const withContents = (pdf: TestPdf, contents: string) =>
  pdf.page().replace(/\/Contents 4 0 R/, `/Contents ${contents}`)
