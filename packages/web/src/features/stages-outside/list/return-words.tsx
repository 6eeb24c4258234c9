import { Trans } from '@lingui/react/macro'
import type { ReturnNote } from './judged-lines.ts'

/** Why it came back, in the words of each who said so. */
export function ReturnWords({ notes }: { readonly notes: readonly ReturnNote[] }) {
  return notes.map(({ byName, text }, at) => (
    <span key={`${byName} ${text}`}>
      {at === 0 ? null : ' '}
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
