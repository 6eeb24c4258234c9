import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Policy, RoundOverview } from '../../../lib/api/contract.ts'
import { linkRowClass } from '../../../ui/item-list.ts'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from '../policies.module.css'

interface CarriesPanelProps {
  readonly policy: Policy
  readonly rounds: readonly RoundOverview[]
  readonly slug: string
}

/** Which indicators and criteria lean on it, with the latest year of their edition. */
export function CarriesPanel({ policy: { carries, isInForce }, rounds, slug }: CarriesPanelProps) {
  return (
    <Panel title={<Trans>Menopang indikator</Trans>}>
      <div className={styles.body}>
        {carries.length === 0 ? (
          <p className={styles.quiet}>
            <Trans>Belum menopang indikator apa pun. Pilih lewat “Ubah keterangan”.</Trans>
          </p>
        ) : null}
        {carries.length > 0 && !isInForce ? (
          <Note tone="look">
            <Trans>
              Belum atau tidak lagi berlaku, jadi butir yang menuntut kebijakan ditetapkan belum terpenuhi
              olehnya.
            </Trans>
          </Note>
        ) : null}
        <p className={linkRowClass}>
          {carries.map((carried) => (
            <CarriedLink
              key={`${carried.editionId}/${carried.indicatorCode}/${carried.criterionCode}`}
              {...{ carried, rounds, slug }}
            />
          ))}
        </p>
      </div>
    </Panel>
  )
}

interface CarriedLinkProps extends Pick<CarriesPanelProps, 'rounds' | 'slug'> {
  readonly carried: Policy['carries'][number]
}

function CarriedLink({ carried, rounds, slug }: CarriedLinkProps) {
  const { editionId, indicatorCode, criterionCode } = carried
  const year = rounds.find(({ edition }) => edition.id === editionId)?.year
  const name = criterionCode ? <Trans>butir {criterionCode}</Trans> : <Trans>indikator {indicatorCode}</Trans>
  if (year === undefined)
    return (
      <span>
        {editionId}, {name}
      </span>
    )
  return (
    <Link to="/$slug/$year/penilaian/$code" params={{ slug, year: String(year), code: indicatorCode }}>
      {year}, {name}
    </Link>
  )
}
