import type { Snippet } from '@undagi/maturity'
import styles from './marked-snippet.module.css'

/** A piece of text with what was found on a ground of its own. */
export function MarkedSnippet({ snippet }: { snippet: Snippet }) {
  const { text, matches, cutBefore, cutAfter } = snippet
  return (
    <span>
      {cutBefore ? '… ' : null}
      {matches.map(({ start, end }, position) => (
        <span key={start}>
          {text.slice(matches[position - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(matches.at(-1)?.end ?? 0)}
      {cutAfter ? ' …' : null}
    </span>
  )
}
