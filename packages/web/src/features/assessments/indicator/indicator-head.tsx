import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatDecimal, type Group, type Indicator, type Neighbours, parseRational } from '@undagi/maturity'
import type { ReactNode } from 'react'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Abbreviated } from '../../../ui/guidance/abbreviated.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { differsFromOwn } from '../differs-from-own.ts'
import styles from './indicator-head.module.css'
import { latestChange } from './latest-change.ts'
import { NeighbourLinks } from './neighbour-links.tsx'

interface IndicatorHeadProps {
  readonly indicator: Indicator
  readonly aspect: Group | undefined
  readonly detail: IndicatorDetail
  /** What became of it in a published year. */
  readonly official: { readonly value: string | null } | null
  readonly neighbours: Neighbours
  readonly previousYear: number | undefined
  readonly timeZone: string
  readonly help: ReactNode
  /** Whether the list of all indicators is open to the person, or what was delegated to them. */
  readonly seesAll: boolean
}

/** Where we are: aspect, number and name, weight, last year, last change, and the ways to the neighbours. */
export function IndicatorHead(props: IndicatorHeadProps) {
  const { indicator, aspect, detail, official, neighbours, previousYear, timeZone, help, seesAll } = props
  const { t } = useLingui()
  const format = useFormat()
  const changed = latestChange(detail)
  const valueOrNone = (value: string | null) => (value === null ? t`belum dinilai` : format.number(value))
  const weight = format.percent(formatDecimal(parseRational(indicator.weight), 2))
  return (
    <header className={styles.header}>
      <div className={styles.crumb}>
        {seesAll ? (
          <Link from="/$slug/$year" to="/$slug/$year/penilaian" search={aspect ? { aspek: aspect.code } : {}}>
            {aspect?.shortName}
          </Link>
        ) : (
          <Link from="/$slug/$year" to="/$slug/pendelegasian">
            <Trans>Pendelegasian</Trans>
          </Link>
        )}
        <NeighbourLinks {...neighbours} />
      </div>
      <div className={styles.head}>
        <div>
          <h1>
            <span className={styles.number}>{indicator.code}</span> {indicator.shortName}
          </h1>
          {indicator.name === indicator.shortName ? null : (
            <p className={styles.official}>{indicator.name}</p>
          )}
          {indicator.guidance ? (
            <p className={styles.purpose}>
              <Abbreviated text={indicator.guidance.purpose} />
            </p>
          ) : null}
          <dl className={styles.facts}>
            <Fact name={<Trans>bobot</Trans>}>{weight}</Fact>
            {official === null ? null : (
              <>
                <Fact name={<Trans>nilai mandiri</Trans>}>{valueOrNone(detail.value)}</Fact>
                <Fact name={<Trans>nilai resmi</Trans>}>
                  <strong>{valueOrNone(official.value)}</strong>{' '}
                  {seesAll ? (
                    <Link from="/$slug/$year" to="/$slug/$year/hasil">
                      <Trans>Buka hasil</Trans>
                    </Link>
                  ) : null}
                </Fact>
              </>
            )}
            {previousYear ? (
              <Fact
                name={
                  detail.previousIsOfficial ? (
                    <Trans>nilai resmi {previousYear}</Trans>
                  ) : (
                    <Trans>nilai mandiri {previousYear}</Trans>
                  )
                }
              >
                {valueOrNone(detail.previousValue)}
                {differsFromOwn(detail) ? (
                  <>
                    {' '}
                    <Trans>(mandiri {valueOrNone(detail.previousOwnValue)})</Trans>
                  </>
                ) : null}
              </Fact>
            ) : null}
            {changed ? (
              <Fact name={<Trans>diubah</Trans>}>
                {changed.byName}, {format.moment(changed.at, timeZone)}
              </Fact>
            ) : null}
            {seesAll ? (
              <div className={styles.handbook}>
                <dt>
                  <VisuallyHidden>
                    <Trans>selengkapnya</Trans>
                  </VisuallyHidden>
                </dt>
                <dd>
                  <Link
                    from="/$slug/$year"
                    to="/$slug/$year/instrumen/$code"
                    params={{ code: indicator.code }}
                  >
                    <Trans>Lihat di Instrumen</Trans>
                  </Link>
                </dd>
              </div>
            ) : null}
          </dl>
        </div>
        <div className={styles.help}>{help}</div>
      </div>
    </header>
  )
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
