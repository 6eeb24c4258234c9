import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Schemas } from '@undagi/api-client'
import { itemListClass } from '../../ui/item-list.ts'

interface UnplannedListProps {
  readonly unplanned: Schemas['RoundReport']['unplanned']
  /** Whether this person is one of those who fill it in. */
  readonly canPlan: boolean
}

/** What the report recommends without saying who is to do it or until when, each with where that is filled in; nothing where nothing lacks. */
export function UnplannedList({ unplanned, canPlan }: UnplannedListProps) {
  if (unplanned.length === 0) return null
  return (
    <section>
      <h3>
        <Trans>Rekomendasi yang belum lengkap</Trans>
      </h3>
      <ul className={itemListClass}>
        {unplanned.map(({ id, text, about, lacks }) => (
          <li key={id}>
            <div>
              <p>
                {about === null ? <Trans>Seluruh penilaian</Trans> : about}: {text}
              </p>
              <p>
                <LackWords lacks={lacks} />
              </p>
            </div>
            {canPlan ? (
              <Link from="/$slug/$year" to="/$slug/$year/rekomendasi" search={{ keadaan: 'unplanned' }}>
                <Trans>Tetapkan</Trans>
              </Link>
            ) : (
              <p>
                <Trans>Menunggu koordinator, penanggung jawab, atau tim pelaksana nasional.</Trans>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function LackWords({ lacks }: Pick<UnplannedListProps['unplanned'][number], 'lacks'>) {
  if (lacks.length === 2) return <Trans>Perangkat daerah dan tenggat belum ditetapkan.</Trans>
  return lacks.includes('unit') ? (
    <Trans>Perangkat daerah belum ditetapkan.</Trans>
  ) : (
    <Trans>Tenggat belum ditetapkan.</Trans>
  )
}
