import { markLines } from '../../../lib/merge-texts.ts'
import styles from './marked-text.module.css'

interface MarkedTextProps {
  readonly text: string
  readonly other: string
}

/** A text whose lines that differ from the other one stand on a ground of their own. */
export function MarkedText({ text, other }: MarkedTextProps) {
  const lines = markLines(text, other)
  return (
    <div className={styles.text}>
      {lines.map(({ text: line, differs }, position) => {
        const Line = differs ? 'mark' : 'span'
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
        return <Line key={position}>{line || '\u00a0'}</Line>
      })}
    </div>
  )
}
