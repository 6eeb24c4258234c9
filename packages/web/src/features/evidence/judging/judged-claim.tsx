import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Indicator } from '@undagi/maturity'
import type { ReactNode } from 'react'
import type { EvidenceExamination, EvidenceRevision } from '../../../lib/api/contract.ts'
import { FilmPlace } from '../film-place.tsx'
import { PagePlace } from '../page-words.tsx'
import styles from './judging.module.css'

interface JudgedClaimProps {
  readonly examination: EvidenceExamination
  readonly indicator: Indicator | undefined
  readonly files: EvidenceRevision['files']
  /** What was found about the criterion, or about the document where it is offered for the indicator as a whole. */
  readonly finding?: ReactNode
}

/** What it is offered for: the criterion in its own words, where in the document, and why. */
export function JudgedClaim({ examination, indicator, files, finding }: JudgedClaimProps) {
  const { criterionCode, article, page, atSeconds, why, indicatorCode } = examination
  const level = indicator?.levels.find(({ criteria }) => criteria.some(({ code }) => code === criterionCode))
  const criterion = level?.criteria.find(({ code }) => code === criterionCode)
  return (
    <section className={styles.part}>
      <p className={styles.quiet}>
        {level ? (
          <Trans>
            Butir {criterionCode}, tingkat {level.level}
          </Trans>
        ) : (
          <Trans>Untuk indikator seluruhnya</Trans>
        )}
        ,{' '}
        <Link from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code: indicatorCode }}>
          {indicatorCode} {indicator?.shortName}
        </Link>
      </p>
      <p className={styles.criterion}>{criterion?.text ?? indicator?.name}</p>
      {article || page || atSeconds !== null ? (
        <p>
          <Trans>Yang ditunjuk:</Trans> {article}
          {article && page ? ', ' : null}
          {page ? <PagePlace {...{ page, files }} /> : null}
          {atSeconds !== null && (article || page) ? ', ' : null}
          {atSeconds === null ? null : <FilmPlace {...{ atSeconds }} />}
        </p>
      ) : (
        <p className={styles.quiet}>
          <Trans>Pengunggah tidak menyebut pasal atau halaman.</Trans>
        </p>
      )}
      {why ? <p className={styles.why}>{why}</p> : null}
      {finding}
    </section>
  )
}
