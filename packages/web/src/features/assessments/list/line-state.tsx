import { Sign } from '../../../ui/sign.tsx'
import type { IndicatorLine } from './indicator-lines.ts'
import styles from './line-state.module.css'
import { useLineStateWords } from './use-line-state-words.ts'

/** Where the work on an indicator stands; the normal state is grey so that the exception is seen. */
export function LineState({ line }: { line: IndicatorLine }) {
  const words = useLineStateWords()(line)
  if (line.value === null) return <span className={styles.open}>{words}</span>
  if (line.agrees === false)
    return (
      <span className={styles.look}>
        <Sign kind="look" />
        {words}
      </span>
    )
  return words
}
