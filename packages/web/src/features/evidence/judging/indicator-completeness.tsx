import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { sumCompleteness } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { completenessQuery } from '../api/completeness.ts'
import type { IndicatorAddress } from '../api/offers.ts'
import styles from './judging.module.css'

/** How complete the evidence for the claimed value of one indicator is; nothing where nothing is claimed. */
export function IndicatorCompleteness({ assessmentId, code }: IndicatorAddress) {
  const format = useFormat()
  const { data } = useQuery(completenessQuery(assessmentId))
  const found = data?.indicators.find((each) => each.code === code)
  if (!found?.claimed || !found.criteria) return null
  const { asked, accepted, offered, nothing } = sumCompleteness([found.criteria])
  if (asked === 0) return null
  const value = format.number(found.claimed)
  const lacking = found.criteria.nothing.join(', ')
  return (
    <p className={styles.sentence}>
      <Trans>
        Dari {asked} butir dasar nilai {value}: {accepted} diterima, {offered} diajukan, {nothing} belum
        berbukti
      </Trans>
      {nothing > 0 ? <> ({lacking})</> : null}.
    </p>
  )
}
