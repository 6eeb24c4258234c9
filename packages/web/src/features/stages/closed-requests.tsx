import { Plural, Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { ClosedRequest } from './api/stage.ts'
import { groupRequests, type UnitRequests } from './group-requests.ts'
import styles from './stages.module.css'

/** Whoever is asked much does not push the buttons out of sight. */
const unitsAtOnce = 6

/** Unit by unit, which indicators nobody answered and by when they were to be answered. */
export function ClosedRequests({ requests }: { readonly requests: readonly ClosedRequest[] }) {
  const units = groupRequests(requests)
  const more = units.slice(unitsAtOnce)
  return (
    <>
      <UnitList units={units.slice(0, unitsAtOnce)} />
      {more.length === 0 ? null : (
        <details className={styles.accepted}>
          <summary>
            <Plural value={more.length} other="dan # perangkat daerah lagi" />
          </summary>
          <UnitList units={more} />
        </details>
      )}
    </>
  )
}

function UnitList({ units }: { readonly units: readonly UnitRequests[] }) {
  const format = useFormat()
  return (
    <dl className={styles.summary}>
      {units.map(({ unitName, days }) => (
        <div key={unitName}>
          <dt>{unitName}</dt>
          {days.map(({ dueOn, codes }) => (
            <dd key={dueOn}>
              <Trans>
                indikator {codes.join(', ')}: paling lambat {format.longDay(dueOn)}
              </Trans>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
