import { z } from 'zod'
import { frameSchema, signatorySchema } from '../frame.ts'
import type { Paper } from '../paper.ts'
import { placeAndDay } from '../words/say-day.ts'
import { signatureOf } from '../words/signature-of.ts'
import { evaluationOf, openingOf } from './opening.ts'
import { personBlock } from './person-block.ts'
import { subjectSchema } from './subject.ts'

export const publicationConsentSchema = z.strictObject({
  frame: frameSchema,
  subject: subjectSchema,
  /** The coordinator (PermenPANRB 59/2020: Koordinator SPBE). */
  signatory: signatorySchema,
})

export type PublicationConsent = z.infer<typeof publicationConsentSchema>

const title = 'Pernyataan Persetujuan Publikasi'

/** Pernyataan Persetujuan Publikasi: signed by the coordinator before the self-assessment is sent. The sentences are ours. */
export function composePublicationConsent({ frame, subject, signatory }: PublicationConsent): Paper {
  const evaluation = evaluationOf(subject)
  return {
    ...{ title: `${title} ${subject.institution} ${subject.year}`, frame, cover: null },
    blocks: [
      openingOf(title, subject, frame),
      { kind: 'paragraph', text: 'Yang bertanda tangan di bawah ini:' },
      personBlock(signatory),
      {
        kind: 'paragraph',
        text: `selaku ${signatory.capacity} pada ${subject.institution}, dengan ini menyatakan:`,
      },
      {
        kind: 'list',
        isNumbered: true,
        items: [
          `Menyetujui hasil ${evaluation} pada ${subject.institution} dipublikasikan kepada masyarakat setelah ditetapkan oleh Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi.`,
          'Hasil yang dipublikasikan adalah indeks, predikat, serta nilai per aspek. Data dukung dan penjelasan yang bersifat terbatas tidak ikut dipublikasikan.',
          'Memahami bahwa nilai Penilaian Mandiri dapat berubah pada tahap penilaian berikutnya, dan bahwa yang dipublikasikan adalah nilai akhir.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Demikian pernyataan ini dibuat dengan sadar dan tanpa paksaan untuk dipergunakan sebagaimana mestinya.',
      },
      {
        kind: 'signatures',
        placeAndDay: placeAndDay(frame.place, frame.day),
        signatures: [signatureOf(signatory)],
      },
    ],
  }
}
