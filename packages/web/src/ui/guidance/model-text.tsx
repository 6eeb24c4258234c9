import { splitBlanks } from '@undagi/maturity'
import styles from './model-text.module.css'

/** A text to start from; what is to be filled in keeps its brackets, so that no colour alone tells it. */
export function ModelText({ text }: { readonly text: string }) {
  let start = 0
  const pieces = splitBlanks(text).map((piece) => {
    const placed = { ...piece, start }
    start += piece.text.length + (piece.isBlank ? 2 : 0)
    return placed
  })
  return (
    <p className={styles.text}>
      {pieces.map((piece) =>
        piece.isBlank ? (
          <mark key={piece.start} className={styles.blank}>
            [{piece.text}]
          </mark>
        ) : (
          piece.text
        ),
      )}
    </p>
  )
}
