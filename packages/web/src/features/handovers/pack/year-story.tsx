import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import type { HandoverYear } from '../api/handovers.ts'
import styles from '../handovers.module.css'
import { useHandoverWords } from '../use-handover-words.ts'
import { YearEvents } from './year-events.tsx'

interface YearStoryProps {
  readonly year: HandoverYear
  readonly slug: string
  readonly timeZone: string
}

/** One year of an indicator: what each stage said, what happened to it, what proves it. */
export function YearStory({ year, slug, timeZone }: YearStoryProps) {
  const words = useHandoverWords()
  return (
    <section className={styles.year}>
      <h5>
        {year.year}, {words.states[year.stage]}
      </h5>
      <StageValues {...{ year }} />
      {year.stages
        .filter(({ isCarried }) => !isCarried)
        .map(({ stage, facts, analysis, justification }) => (
          <div key={stage}>
            <Said label={<Trans>Fakta ({words.stages[stage]})</Trans>}>{facts}</Said>
            <Said label={<Trans>Analisis ({words.stages[stage]})</Trans>}>{analysis}</Said>
            <Said label={<Trans>Justifikasi ({words.stages[stage]})</Trans>}>{justification}</Said>
          </div>
        ))}
      <YearEvents {...{ year, timeZone }} />
      <Evidence {...{ year, slug }} />
    </section>
  )
}

function StageValues({ year: { stages, official } }: Pick<YearStoryProps, 'year'>) {
  const words = useHandoverWords()
  const format = useFormat()
  if (stages.length === 0) return null
  return (
    <dl className={styles.values}>
      {stages.map(({ stage, value, isCarried }) => (
        <div key={stage}>
          <dt>{words.stages[stage]}</dt>
          <dd>
            {value === null ? <Trans>belum diisi</Trans> : format.number(value)}
            {isCarried && value !== null ? (
              <>
                {' '}
                <Trans>(terbawa)</Trans>
              </>
            ) : null}
          </dd>
        </div>
      ))}
      {official === null ? null : (
        <div>
          <dt>
            <Trans>Nilai akhir</Trans>
          </dt>
          <dd>{format.number(official)}</dd>
        </div>
      )}
    </dl>
  )
}

function Said({ label, children }: { readonly label: ReactNode; readonly children: string }) {
  if (children.trim() === '') return null
  return (
    <>
      <h6>{label}</h6>
      <p className={styles.said}>{children}</p>
    </>
  )
}

function Evidence({ year: { evidence }, slug }: Pick<YearStoryProps, 'year' | 'slug'>) {
  const format = useFormat()
  if (evidence.length === 0) return null
  return (
    <>
      <h6>
        <Trans>Bukti</Trans>
      </h6>
      <ul className={styles.people}>
        {evidence.map(({ itemId, title, expiresOn, reviewOn, byName }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item may be offered twice, and the list never changes in place
          <li key={`${itemId} ${index}`}>
            {title === null ? (
              <Trans>dokumen terbatas</Trans>
            ) : (
              <Link to="/$slug/bukti/$itemId" params={{ slug, itemId }}>
                {title}
              </Link>
            )}{' '}
            <span className={styles.quiet}>
              <Trans>dari {byName}</Trans>
              {expiresOn === null ? null : <Trans>, berlaku sampai {format.longDay(expiresOn)}</Trans>}
              {reviewOn === null ? null : <Trans>, ditinjau ulang {format.longDay(reviewOn)}</Trans>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
