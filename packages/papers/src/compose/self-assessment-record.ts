import { z } from 'zod'
import { frameSchema, signatorySchema } from '../frame.ts'
import type { Block, Paper } from '../paper.ts'
import { scoreTableSchema } from '../score-table.ts'
import { placeAndDay, sayDay } from '../words/say-day.ts'
import { sayNumber } from '../words/say-number.ts'
import { signatureOf } from '../words/signature-of.ts'
import { evaluationOf, openingOf } from './opening.ts'
import { personBlock } from './person-block.ts'
import { indexSentence, scoreBlock } from './score-block.ts'
import { subjectSchema } from './subject.ts'

/** What is missing and was known when the assessment was passed on. */
const gapSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  missing: z.enum(['unanswered', 'without_facts', 'without_analysis', 'without_evidence']),
})

export const selfAssessmentRecordSchema = z.strictObject({
  frame: frameSchema,
  subject: subjectSchema,
  result: scoreTableSchema,
  gaps: z.array(gapSchema),
  /** The coordinator (PermenPANRB 59/2020: Koordinator SPBE). */
  signatory: signatorySchema,
})

export type SelfAssessmentRecord = z.infer<typeof selfAssessmentRecordSchema>

const title = 'Berita Acara Penilaian Mandiri'

/** Berita Acara Penilaian Mandiri: signed by the coordinator before the self-assessment is sent. The sentences are ours. */
export function composeSelfAssessmentRecord(record: SelfAssessmentRecord): Paper {
  const { frame, subject, signatory } = record
  return {
    ...{ title: `${title} ${subject.institution} ${subject.year}`, frame, cover: null },
    blocks: [
      openingOf(title, subject, frame),
      { kind: 'paragraph', text: `Pada ${sayDay(frame.day)}, yang bertanda tangan di bawah ini:` },
      personBlock(signatory),
      {
        kind: 'paragraph',
        text: `selaku ${signatory.capacity} pada ${subject.institution}, dengan ini menyatakan bahwa:`,
      },
      { kind: 'list', isNumbered: true, items: statementsOf(record) },
      {
        kind: 'paragraph',
        text: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
      },
      {
        kind: 'signatures',
        placeAndDay: placeAndDay(frame.place, frame.day),
        signatures: [signatureOf(signatory)],
      },
      ...appendicesOf(record),
    ],
  }
}

function statementsOf({ subject, result, gaps }: SelfAssessmentRecord): string[] {
  const { answered, indicators } = result
  const all = `${indicators} (${sayNumber(indicators)}) indikator`
  const filled = answered === indicators ? `seluruh ${all}` : `${answered} dari ${all}`
  const known =
    gaps.length === 0
      ? 'Setiap indikator telah memuat nilai, fakta, analisis, dan data dukung.'
      : `Terdapat ${gaps.length} kekurangan isian yang telah diketahui dan disetujui untuk diteruskan, sebagaimana Lampiran II.`
  return [
    `Penilaian Mandiri ${evaluationOf(subject)} telah dilaksanakan oleh Tim Asesor Internal terhadap ${filled} dan telah diperiksa oleh Penanggung Jawab.`,
    `Hasil Penilaian Mandiri adalah ${indexSentence(result)}, dengan rincian sebagaimana Lampiran I.`,
    known,
    'Nilai, penjelasan, dan data dukung yang disampaikan sesuai dengan keadaan yang sebenarnya dan dapat dipertanggungjawabkan.',
  ]
}

const missingWords = {
  unanswered: 'belum diisi',
  without_facts: 'tanpa fakta',
  without_analysis: 'tanpa analisis',
  without_evidence: 'tanpa data dukung',
} as const

function appendicesOf({ result, gaps }: SelfAssessmentRecord): Block[] {
  const values: Block[] = [
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: 'Lampiran I. Rincian nilai' },
    scoreBlock(result),
  ]
  if (gaps.length === 0) return values
  return [
    ...values,
    { kind: 'heading', level: 2, text: 'Lampiran II. Kekurangan yang diketahui' },
    gapsTable(gaps),
  ]
}

/** What was missing and known, indicator by indicator. */
export function gapsTable(gaps: SelfAssessmentRecord['gaps']): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Kode', share: 2, align: 'start' },
      { title: 'Indikator', share: 11, align: 'start' },
      { title: 'Kekurangan', share: 5, align: 'start' },
    ],
    rows: gaps.map(({ code, name, missing }) => ({
      cells: [code, name, missingWords[missing]],
      weight: 'plain',
    })),
  }
}
