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
        <li key={item.entry.sequence}>
          <p>
            <HistoryWords item={item} />
          </p>
          {withTexts && 'text' in item.entry ? <blockquote>{item.entry.text}</blockquote> : null}
          {withTexts && item.entry.kind === 'rated' && item.entry.reason ? (
            <blockquote>{item.entry.reason}</blockquote>
          ) : null}
          <time dateTime={item.entry.actedAt}>{format.moment(item.entry.actedAt, timeZone)}</time>
        </li>
      ))}
    </ol>
  )
}
