import { useFormat } from '../../../lib/use-format.ts'
import styles from './history-panel.module.css'
import { HistoryWords } from './history-words.tsx'
import type { HistoryItem } from './with-values-before.ts'

interface HistoryListProps {
  readonly entries: readonly HistoryItem[]
  readonly timeZone: string
  /** Also the texts themselves, and reasons in full. */
  readonly withTexts?: boolean
}

export function HistoryList({ entries, timeZone, withTexts = false }: HistoryListProps) {
  const format = useFormat()
  return (
    <ol className={styles.list}>
      {entries.map((item) => (
        <li key={keyOf(item)}>
          <p>
            <HistoryWords item={item} />
          </p>
          {withTexts && 'text' in item.entry ? <blockquote>{item.entry.text}</blockquote> : null}
          {withTexts && 'reason' in item.entry && item.entry.reason ? (
            <blockquote>{item.entry.reason}</blockquote>
          ) : null}
          <time dateTime={item.entry.actedAt}>{format.moment(item.entry.actedAt, timeZone)}</time>
        </li>
      ))}
    </ol>
  )
}

function keyOf({ entry }: HistoryItem): string | number {
  return 'sequence' in entry ? entry.sequence : `${entry.kind} ${entry.offerId}`
}
