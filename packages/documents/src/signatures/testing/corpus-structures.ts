import { stampTime } from '../example/messages.ts'
import type { CorpusCase } from './corpus.ts'
import { OBJECT, stream, TestPdf, xrefRow } from './test-pdf.ts'
import { by } from './test-world.ts'

/** Ways in which files are built, and what may and may not be built onto them. */
export const structureCases: readonly CorpusCase[] = [
  {
    title: 'small objects compressed together',
    verdict: 'valid',
    build: async ({ signer }) => {
      const pdf = new TestPdf({ isPacked: true })
      await pdf.sign({ make: by(signer) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'small objects compressed together, one of them replaced afterwards',
    verdict: 'modified-after-signing',
    code: 'change.resource',
    build: async ({ signer }) => {
      const pdf = new TestPdf({ isPacked: true })
      await pdf.sign({ make: by(signer) })
      pdf.revise({ [OBJECT.font]: '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'an empty field prepared for a second signer is signed',
    verdict: 'valid-with-later-signature',
    build: async ({ signer }) => {
      const pdf = new TestPdf()
      const into = pdf.addField('/Rect [72 72 200 120]')
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      await pdf.sign({ make: by(signer), into, rect: '[72 72 200 120]' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'an empty field is moved while it is signed',
    verdict: 'modified-after-signing',
    code: 'change.form',
    build: async ({ signer }) => {
      const pdf = new TestPdf()
      const into = pdf.addField('/Rect [72 72 200 120]')
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      await pdf.sign({ make: by(signer), into, rect: '[0 0 595 842]' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'an empty field with a picture of a signature is added',
    verdict: 'modified-after-signing',
    code: 'change.unsigned-addition',
    build: async ({ signer }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      pdf.addField('/Rect [72 72 200 120] /AP << /N 4 0 R >>')
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a second signature brings an action along',
    verdict: 'modified-after-signing',
    code: 'change.unsigned-addition',
    build: async ({ signer }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      await pdf.sign({ make: by(signer), fieldEntries: '/A << /S /JavaScript /JS (app.alert) >>' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a time stamp that draws over the page',
    verdict: 'modified-after-signing',
    code: 'change.visible-time-stamp',
    build: async ({ signer, authority }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      const make = async (bytes: Buffer) => await stampTime(bytes, { authority, time: STAMPED })
      const look = { rect: '[0 0 595 842]', fieldEntries: '/AP << /N 4 0 R >>' }
      await pdf.sign({ make, subFilter: 'ETSI.RFC3161', ...look })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a time stamp over other bytes',
    verdict: 'invalid',
    code: 'time_stamp.other_bytes',
    build: async ({ signer, authority }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      const make = async () => await stampTime(Buffer.from('lain'), { authority, time: STAMPED })
      await pdf.sign({ make, subFilter: 'ETSI.RFC3161' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a time stamp of an authority that nobody trusts',
    verdict: 'valid',
    build: async ({ signer, stranger }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      const make = async (bytes: Buffer) => await stampTime(bytes, { authority: stranger, time: STAMPED })
      await pdf.sign({ make, subFilter: 'ETSI.RFC3161' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a later revision that old and new programs read differently',
    verdict: 'modified-after-signing',
    code: 'change.ambiguous-structure',
    build: async ({ signer }) => {
      const pdf = new TestPdf()
      await pdf.sign({ make: by(signer), field: 'Tanda1' })
      const row = xrefRow(0, 0, 0).toString('latin1')
      pdf.revise(
        { 90: stream(row, '/Type /XRef /Size 91 /W [1 4 2] /Index [80 1]') },
        `/XRefStm ${pdf.bytes.length}`,
      )
      return { bytes: pdf.bytes }
    },
  },
]

const STAMPED = '2026-11-20T00:00:00Z'
