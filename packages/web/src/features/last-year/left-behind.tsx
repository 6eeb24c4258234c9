import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { LastYearPreview } from './api/last-year.ts'
import styles from './last-year.module.css'
import { OfferPlace } from './offer-place.tsx'

type Obstacle = NonNullable<LastYearPreview['offers'][number]['obstacle']>

/** What is not carried, each with its reason. */
export function LeftBehind({ offers }: Pick<LastYearPreview, 'offers'>) {
  const { t } = useLingui()
  const format = useFormat()
  const left = offers.filter(({ obstacle }) => obstacle !== null)
  if (left.length === 0) return null
  const words: Record<Obstacle, string> = {
    restricted: t`terbatas, dan Anda tidak termasuk yang boleh melihatnya`,
    revoked: t`sudah dicabut`,
    refused: t`ditolak pemeriksa`,
    validity: t`masa berlakunya habis`,
    review_due: t`reviunya jatuh tempo`,
    age: t`terlalu tua menurut butirnya`,
  }
  return (
    <details className={styles.behind}>
      <summary>
        <Trans>Yang tidak dibawa ({left.length})</Trans>
      </summary>
      <ul>
        {left.map(({ offerId, code, title, criterionCode, page, obstacle, on }) => (
          <li key={offerId}>
            {code} {title ?? t`Dokumen terbatas`}
            <OfferPlace {...{ criterionCode, page }} />: {obstacle === null ? null : words[obstacle]}
            {on === null ? null : <> ({format.longDay(on)})</>}
          </li>
        ))}
      </ul>
    </details>
  )
}
