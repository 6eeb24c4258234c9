import { Trans, useLingui } from '@lingui/react/macro'
import type { Instrument, Source } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { SourceLink } from '../source-link.tsx'
import styles from './edition-facts.module.css'

/** The rules of the edition as a whole, each with its source. */
export function EditionFacts({ instrument }: { instrument: Instrument }) {
  const { t } = useLingui()
  const format = useFormat()
  const { inForce, scale, unanswered, rounding, boundary, predicates, levelNamesSource } = instrument
  const from = inForce.from ? format.day(inForce.from) : null
  const to = inForce.to ? format.day(inForce.to) : null
  return (
    <Panel title={<Trans>Aturan edisi ini</Trans>} className={styles.panel}>
      <dl className={styles.facts}>
        <Fact name={t`Masa berlaku`} source={inForce.source}>
          {from ? <Trans>sejak {from}</Trans> : <Trans>awalnya belum diketahui</Trans>}
          {to ? <Trans>, sampai {to}</Trans> : null}
        </Fact>
        <Fact name={t`Skala nilai`} source={scale.source}>
          {scale.values === 'integer' ? (
            <Trans>
              {scale.min} sampai {scale.max}, bilangan bulat
            </Trans>
          ) : (
            <Trans>
              {scale.min} sampai {scale.max}, boleh desimal
            </Trans>
          )}
        </Fact>
        <Fact name={t`Indikator tanpa nilai`} source={unanswered.source}>
          <Trans>dihitung {format.number(unanswered.countsAs)}</Trans>
        </Fact>
        <Fact name={t`Pembulatan`} source={rounding.source}>
          <Trans>{rounding.decimals} desimal, setengah ke atas</Trans>
        </Fact>
        <Fact name={t`Ambang predikat`} source={boundary.source}>
          {boundary.otherwise.rule === 'rounded' ? (
            <Trans>dibandingkan dengan indeks yang sudah dibulatkan</Trans>
          ) : (
            <Trans>dibandingkan dengan indeks yang belum dibulatkan</Trans>
          )}
          {boundary.otherwise.known ? null : <Trans> (andaian, tahun lain dapat berbeda)</Trans>}
        </Fact>
        {levelNamesSource ? (
          <Fact name={t`Nama tingkat`} source={levelNamesSource}>
            {Object.values(instrument.levelNames)
              .map((names) => Object.values(names).join(', '))
              .join('; ')}
          </Fact>
        ) : null}
        {predicates.toReversed().map((predicate) => (
          <Fact key={predicate.name} name={t`Predikat ${predicate.name}`} source={predicate.source}>
            <Trans>mulai {format.number(predicate.min)}</Trans>
            {predicate.label ? `, ${predicate.label}` : null}
          </Fact>
        ))}
      </dl>
    </Panel>
  )
}

function Fact({ name, source, children }: { name: string; source: Source; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className={styles.source}>
        <SourceLink source={source} of={name} />
      </dd>
    </div>
  )
}
