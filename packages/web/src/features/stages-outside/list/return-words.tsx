import { Trans } from '@lingui/react/macro'
import type { ReturnNote } from './judged-lines.ts'
import styles from './return-words.module.css'

/** Why it came back, in the words of each who said so, one below the other. */
export function ReturnWords({ notes }: { readonly notes: readonly ReturnNote[] }) {
  return notes.map(({ byName, text }) => (
    <span key={`${byName} ${text}`} className={styles.words}>
      {text === '' ? (
        <Trans>Dikembalikan ({byName}).</Trans>
      ) : (
        <Trans>
          Dikembalikan ({byName}): {text}
        </Trans>
      )}
    </span>
  ))
}
