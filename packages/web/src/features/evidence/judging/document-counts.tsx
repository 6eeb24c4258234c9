import { useLingui } from '@lingui/react/macro'
import type { ExaminationCounts } from './count-examinations.ts'
import styles from './judging.module.css'

/** How the documents stand that are offered. */
export function DocumentCounts({ counts }: { readonly counts: ExaminationCounts }) {
  const { t } = useLingui()
  const { offered, accepted, waiting, repair, refused } = counts
  if (offered === 0) return <span className={styles.none}>0</span>
  const states = [
    { count: accepted, words: t`${accepted} diterima` },
    { count: waiting, words: t`${waiting} menunggu` },
    { count: repair, words: t`${repair} diminta diperbaiki` },
    { count: refused, words: t`${refused} ditolak` },
  ]
  const told = states.flatMap(({ count, words }) => (count > 0 ? [words] : []))
  // a number does not end a line that its word begins
  return told.map((words) => words.replace(' ', '\u00a0')).join(', ')
}
