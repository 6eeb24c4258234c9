import { useLingui } from '@lingui/react/macro'
import type { AuditEntry } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useNoteWords } from './use-note-words.ts'

/** What an entry is about, as parts of a sentence. */
export function useObjectWords() {
  const { t } = useLingui()
  const format = useFormat()
  const noteWords = useNoteWords()
  const value = (text: string | null) => (text === null ? t`kosong` : format.number(text))

  const indicator = ({ subject: { code }, year }: AuditEntry) => {
    if (code !== undefined && year !== null) return [t`indikator ${code}, ${year}`]
    if (code !== undefined) return [t`indikator ${code}`]
    return year === null ? [] : [t`putaran ${year}`]
  }
  const rating = ({ rated }: AuditEntry) =>
    rated === null ? [] : [t`${value(rated.before)} → ${value(rated.value)}`]

  return (entry: AuditEntry): string[] => {
    const { email, reason, position, slug } = entry.subject
    return [
      ...indicator(entry),
      ...rating(entry),
      ...noteWords(entry.notes),
      ...(email === undefined ? [] : [email]),
      ...(slug === undefined ? [] : [slug]),
      ...(position === undefined ? [] : [t`entri no. ${position}`]),
      ...(reason === undefined ? [] : [reason]),
    ]
  }
}
