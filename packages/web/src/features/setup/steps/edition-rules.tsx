import { Trans, useLingui } from '@lingui/react/macro'
import { editionKey } from '../../../lib/edition-of-year.ts'
import { useFormat } from '../../../lib/use-format.ts'
import type { EditionChoice } from '../setup-draft.ts'
import styles from './steps.module.css'

/** When an edition holds, where that stands, and whether it is certain. */
export function useEditionSentence(): (edition: EditionChoice) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ shortName, inForce: { from, to, certain, source } }) => {
    const began = from === null ? t`mulai berlakunya tidak diketahui` : t`berlaku sejak ${format.day(from)}`
    const ended = to === null ? '' : `, ${t`sampai sebelum ${format.day(to)}`}`
    const doubt = certain ? '' : ` ${t`Tanggal ini kesimpulan, belum dipastikan.`}`
    return `${shortName} ${began}${ended} (${source}).${doubt}`
  }
}

export function EditionRules({ editions }: { editions: readonly EditionChoice[] }) {
  const sentence = useEditionSentence()
  return (
    <details className={styles.more}>
      <summary>
        <Trans>Edisi mana untuk tahun mana?</Trans>
      </summary>
      <ul>
        {editions.map((edition) => (
          <li key={editionKey(edition)}>{sentence(edition)}</li>
        ))}
        <li>
          <Trans>
            Yang dipilihkan ialah edisi yang berlaku pada 31 Desember tahun putaran. Bila surat kementerian
            menyebut lain, surat itulah yang diikuti.
          </Trans>
        </li>
      </ul>
    </details>
  )
}
