import { stampTime } from '../example/messages.ts'
import type { CorpusCase } from './corpus.ts'
import { stream, TestPdf } from './test-pdf.ts'
import { by, type TestWorld } from './test-world.ts'

/** Time stamps speak for a time alone, and whoever comes later may draw no more than their own signature. */
export const stampCases: readonly CorpusCase[] = [
  {
    title: 'a stranger’s time stamp fills an empty field with another page',
    verdict: 'modified-after-signing',
    code: 'change.form',
    build: async (world) => await repainted(world),
  },
  {
    title: 'the same where it was certified at level 1',
    verdict: 'modified-after-signing',
    code: 'change.form',
    build: async (world) => await repainted(world, CERTIFIED),
  },
  {
    title: 'a stranger’s time stamp uncovers what a field hid',
    verdict: 'modified-after-signing',
    code: 'change.form',
    build: async ({ signer, stranger }) => {
      const look = '/AP << /N 4 0 R >>'
      const pdf = new TestPdf()
      const into = pdf.addField(`/F 134 ${WHOLE_PAGE} ${look}`)
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      await pdf.sign({ ...stampBy(stranger), into, rect: PAGE, fieldEntries: look })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'an empty field without an area is time-stamped',
    verdict: 'valid',
    build: async ({ signer, authority }) => {
      const pdf = new TestPdf()
      const into = pdf.addField()
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      await pdf.sign({ ...stampBy(authority), into })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a stranger’s signature fills an empty field with another page',
    verdict: 'untrusted',
    code: 'chain.self-signed',
    build: async ({ signer, stranger }) => {
      const pdf = new TestPdf()
      const into = pdf.addField(WHOLE_PAGE)
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      await pdf.sign({ make: by(stranger), into, rect: PAGE, ...anotherPage(pdf) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a time stamp alone, and no person’s signature',
    verdict: 'unsigned',
    build: async ({ authority }) => {
      const pdf = new TestPdf()
      await pdf.sign(stampBy(authority))
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a time stamp alone, and over other bytes',
    verdict: 'invalid',
    code: 'time_stamp.other_bytes',
    build: async ({ authority }) => {
      const pdf = new TestPdf()
      const { make, ...stamp } = stampBy(authority)
      await pdf.sign({ ...stamp, make: async () => await make(Buffer.from('lain')) })
      return { bytes: pdf.bytes }
    },
  },
]

const PAGE = '[0 0 595 842]'
const WHOLE_PAGE = `/Rect ${PAGE}`
const CERTIFIED =
  '/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]'

async function repainted({ signer, stranger }: TestWorld, entries = '') {
  const pdf = new TestPdf()
  const into = pdf.addField(WHOLE_PAGE)
  await pdf.sign({ make: by(signer), field: 'Tanda1', entries })
  await pdf.sign({ ...stampBy(stranger), into, rect: PAGE, ...anotherPage(pdf) })
  return { bytes: pdf.bytes }
}

function stampBy(authority: TestWorld['authority']) {
  const make = async (bytes: Buffer) => await stampTime(bytes, { authority, time: '2026-11-20T00:00:00Z' })
  return { make, subFilter: 'ETSI.RFC3161' }
}

/** The look of a field that covers all there was. */
function anotherPage(pdf: TestPdf) {
  const look = pdf.newNumber()
  const paint = '1 g 0 0 595 842 re f 0 g BT /F1 18 Tf 72 720 Td (Peraturan palsu) Tj ET'
  return {
    fieldEntries: `/AP << /N ${look} 0 R >>`,
    besides: { [look]: stream(paint, `/Type /XObject /Subtype /Form /BBox ${PAGE}`) },
  }
}
