import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { findIndicator, type ProofPart } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { Dashboard } from '../use-dashboard.ts'
import styles from './proof.module.css'
import { useProof } from './proof-context.ts'

/** A part leads on: a group to its own proof, an indicator to the page where its value was given. */
export function PartName({ part, dashboard }: { part: ProofPart; dashboard: Dashboard }) {
  const { t } = useLingui()
  const format = useFormat()
  const showProof = useProof()
  if (part.kind === 'group')
    return (
      <LinkButton
        onClick={() => showProof({ kind: 'node', code: part.code })}
        aria-label={t`Hitungan ${part.name}`}
      >
        {part.name}
      </LinkButton>
    )

  const { institution, instrument, round } = dashboard
  return (
    <>
      <Link
        to="/$slug/$year/penilaian/$code"
        params={{ slug: institution.slug, year: String(round.year), code: part.code }}
      >
        {part.code} {findIndicator(instrument, part.code)?.shortName ?? part.name}
      </Link>
      {part.answered ? null : (
        <span className={styles.unanswered}>
          <Trans>belum dinilai, dihitung {format.number(part.value.text)}</Trans>
        </span>
      )}
    </>
  )
}
