import { dayInWords } from '@undagi/maturity'
import { z } from 'zod'
import type { Block } from '../paper.ts'

const line = z.string().max(25_000)

export const handoverPromiseSchema = z.strictObject({
  /** The same wherever it is printed. */
  key: z.string().min(1),
  /** What it is, in words: "Rekomendasi". */
  kind: line,
  text: line,
  /** Who is to do it; empty: nobody was named. */
  who: line,
  dueOn: z.iso.date().nullable(),
  isLate: z.boolean(),
})

/** Each open promise with who is to do it until when. */
export function promisesTable(promises: readonly z.infer<typeof handoverPromiseSchema>[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Janji', share: 9, align: 'start' },
      { title: 'Siapa', share: 4, align: 'start' },
      { title: 'Sampai', share: 3, align: 'start' },
    ],
    rows: promises.map(({ kind, text, who, dueOn, isLate }) => ({
      cells: [
        text === '' ? kind : `${kind}: ${text}`,
        who === '' ? 'belum ditunjuk' : who,
        dueOn === null ? 'tanpa tenggat' : `${dayInWords(dueOn)}${isLate ? ' (lewat)' : ''}`,
      ],
      weight: 'plain',
    })),
  }
}
