import { dayInWords, type Practice } from '@undagi/maturity'

interface Said {
  readonly unitName: string
  readonly authorName: string
  /** Who filled it in without a line, where the author uploaded their workbook; null or empty: nobody else. */
  readonly filledBy?: string | null
  /** The day on which it was said, where the institution is. */
  readonly day: string
  readonly applies: boolean
  readonly practice: Practice | null
  readonly text: string
}

const practiceWords: Readonly<Record<Practice, string>> = {
  done: 'sudah diterapkan.',
  partly: 'diterapkan sebagian.',
  not: 'belum diterapkan.',
}

/** A unit's answer as it stands in the facts: who said it, when, and then what. */
export function writeStatement({
  unitName,
  authorName,
  filledBy,
  day,
  applies,
  practice,
  text,
}: Said): string {
  const verdict = applies ? (practice === null ? '' : practiceWords[practice]) : 'tidak berlaku.'
  const said = [verdict, text.trim()].filter((part) => part !== '').join(' ')
  const author = filledBy ? `${authorName} (diisi luring oleh ${filledBy})` : authorName
  return `${unitName}, ${author}, ${dayInWords(day)}: ${said}`
}
