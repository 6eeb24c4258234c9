import { Trans } from '@lingui/react/macro'
import type { Finding } from './templates-api.ts'
import styles from './templates-page.module.css'
import { useFindingPlace, useFindingWords } from './use-finding-words.ts'

/** Everything that stands in the way of using a file, each where it stands. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useFindingWords()
  const placeOf = useFindingPlace()
  const numbered = findings.map((finding, number) => ({ finding, number }))
  return (
    <>
      <p>
        <Trans>Belum dapat dipakai. Perbaiki di Word, lalu pilih lagi:</Trans>
      </p>
      <ol className={styles.findings}>
        {numbered.map(({ finding, number }) => (
          <li key={number}>
            {placeOf(finding) === '' ? null : <strong>{placeOf(finding)}. </strong>}
            {words(finding)}
          </li>
        ))}
      </ol>
    </>
  )
}
