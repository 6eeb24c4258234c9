import { stampTime } from '../example/messages.ts'
import type { CorpusCase } from './corpus.ts'
import { OBJECT, stream, TestPdf, textField } from './test-pdf.ts'
import { by, type TestWorld } from './test-world.ts'

/** Something was appended after the signature; whether it may be is the question. */
export const changeCases: readonly CorpusCase[] = [
  {
    title: 'page content replaced afterwards',
    verdict: 'modified-after-signing',
    code: 'change.page-content',
    build: async (world) => await changed(world, (pdf) => pdf.revise({ [OBJECT.content]: OTHER_TEXT })),
  },
  {
    title: 'the same in a file with cross-reference streams',
    verdict: 'modified-after-signing',
    code: 'change.page-content',
    build: async (world) => {
      return await changed(world, (pdf) => pdf.revise({ [OBJECT.content]: OTHER_TEXT }), {
        isCompressed: true,
      })
    },
  },
  {
    title: 'a note laid over the page afterwards',
    verdict: 'modified-after-signing',
    code: 'change.annotation',
    build: async (world) => {
      return await changed(world, (pdf) => {
        const note = '<< /Type /Annot /Subtype /FreeText /Rect [72 700 400 740] /Contents (Nomor 2) >>'
        pdf.revise({ 15: note, [OBJECT.page]: pdf.page().replace('/Annots [', '/Annots [15 0 R ') })
      })
    },
  },
  {
    title: 'font replaced afterwards',
    verdict: 'modified-after-signing',
    code: 'change.resource',
    build: async (world) => {
      const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>'
      return await changed(world, (pdf) => pdf.revise({ [OBJECT.font]: font }))
    },
  },
  {
    title: 'title replaced afterwards',
    verdict: 'modified-after-signing',
    code: 'change.metadata',
    build: async (world) =>
      await changed(world, (pdf) => pdf.revise({ [OBJECT.info]: '<< /Title (Lain) >>' })),
  },
  {
    title: 'an action at opening added afterwards',
    verdict: 'modified-after-signing',
    code: 'change.catalog',
    build: async (world) => {
      return await changed(world, (pdf) => {
        pdf.catalogEntries = '/OpenAction << /S /JavaScript /JS (app.alert) >>'
        pdf.revise({ [OBJECT.catalog]: pdf.catalog() })
      })
    },
  },
  {
    title: 'a change, then a second, untrusted signature over all of it',
    verdict: 'modified-after-signing',
    code: 'change.page-content',
    build: async ({ signer, stranger }) => {
      const pdf = await signed(signer)
      await pdf.sign({ make: by(stranger), besides: { [OBJECT.content]: OTHER_TEXT } })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a change, then a second, trusted signature over all of it',
    verdict: 'modified-after-signing',
    code: 'change.page-content',
    build: async ({ signer }) => {
      const pdf = await signed(signer)
      pdf.revise({ [OBJECT.content]: OTHER_TEXT })
      await pdf.sign({ make: by(signer) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a second signature that nobody trusts, nothing else changed',
    verdict: 'untrusted',
    code: 'chain.self-signed',
    build: async ({ signer, stranger }) => {
      const pdf = await signed(signer)
      await pdf.sign({ make: by(stranger) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'security store appended afterwards',
    verdict: 'valid',
    build: async (world) => await changed(world, (pdf) => pdf.addSecurityStore({ lists: [world.list] })),
  },
  {
    title: 'certified at level 2, form filled in',
    verdict: 'valid',
    build: async (world) => await filledIn(world, 2),
  },
  {
    title: 'certified at level 3, form filled in',
    verdict: 'valid',
    build: async (world) => await filledIn(world, 3),
  },
  {
    title: 'certified at level 1, form filled in',
    verdict: 'modified-after-signing',
    code: 'change.form',
    build: async (world) => await filledIn(world, 1),
  },
  {
    title: 'not certified, form filled in',
    verdict: 'modified-after-signing',
    code: 'change.form',
    build: async ({ signer }) => {
      const pdf = await signed(signer, { hasForm: true })
      pdf.revise({ [OBJECT.text]: textField('2') })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'certified at level 2, page content replaced',
    verdict: 'modified-after-signing',
    code: 'change.page-content',
    build: async ({ signer }) => {
      const pdf = await signed(signer, {}, docMdp(2))
      pdf.revise({ [OBJECT.content]: OTHER_TEXT })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'certified at level 1, signed again',
    verdict: 'modified-after-signing',
    code: 'change.signature-not-permitted',
    build: async ({ signer }) => {
      const pdf = await signed(signer, {}, docMdp(1))
      await pdf.sign({ make: by(signer) })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'certified at level 1, time-stamped afterwards',
    verdict: 'valid',
    build: async ({ signer, authority }) => {
      const pdf = await signed(signer, {}, docMdp(1))
      const make = async (bytes: Buffer) =>
        await stampTime(bytes, { authority, time: '2026-11-20T00:00:00Z' })
      await pdf.sign({ make, subFilter: 'ETSI.RFC3161' })
      return { bytes: pdf.bytes }
    },
  },
  {
    title: 'a field that the signer locked is filled in',
    verdict: 'modified-after-signing',
    code: 'change.form',
    build: async ({ signer }) => {
      const lock =
        '<< /Type /SigRef /TransformMethod /FieldMDP /TransformParams << /Action /Include /Fields [(Nomor)] >> >>'
      const pdf = await signed(signer, { hasForm: true }, docMdp(2, lock))
      pdf.revise({ [OBJECT.text]: textField('2') })
      return { bytes: pdf.bytes }
    },
  },
]

const OTHER_TEXT = stream('BT /F1 18 Tf 72 720 Td (Peraturan Wali Kota Nomor 2) Tj ET')

function docMdp(level: 1 | 2 | 3, more = ''): string {
  const reference = `<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P ${level} /V /1.2 >> >>`
  return `/Reference [${reference} ${more}]`
}

async function signed(
  signer: TestWorld['signer'],
  options: ConstructorParameters<typeof TestPdf>[0] = {},
  entries = '',
): Promise<TestPdf> {
  const pdf = new TestPdf(options)
  await pdf.sign({ make: by(signer), field: 'Tanda1', entries })
  return pdf
}

async function changed(
  { signer }: TestWorld,
  change: (pdf: TestPdf) => void,
  options: ConstructorParameters<typeof TestPdf>[0] = {},
) {
  const pdf = await signed(signer, options)
  change(pdf)
  return { bytes: pdf.bytes }
}

async function filledIn({ signer }: TestWorld, level: 1 | 2 | 3) {
  const pdf = await signed(signer, { hasForm: true }, docMdp(level))
  pdf.revise({ [OBJECT.text]: textField('2') })
  return { bytes: pdf.bytes }
}
