import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ruleOf } from '@undagi/permissions'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { stagesQuery } from '../../../lib/api/stages-outside.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import styles from '../stages.module.css'

const { states } = ruleOf('set_objection_term')

/** For whoever says until when one may object, while it can be said: whether a term runs, and the way to where it is set. */
export function TermLine({ round: { assessmentId, timeZone } }: { readonly round: RoundOverview }) {
  const format = useFormat()
  const { data: overview } = useQuery(stagesQuery(assessmentId))
  if (!overview?.open || !states.includes(overview.stage)) return null
  const { termUntil } = overview.open
  return (
    <Note>
      {termUntil === null ? (
        <Trans>Masa sanggah tidak sedang berjalan.</Trans>
      ) : (
        <Trans>Masa sanggah berjalan sampai {format.moment(termUntil, timeZone)}.</Trans>
      )}{' '}
      <Link from="/$slug/$year" to="/$slug/$year/interviu" hash="sanggah" className={styles.onward}>
        {termUntil === null ? (
          <Trans>Tetapkan masa sanggah</Trans>
        ) : (
          <Trans>Ubah atau akhiri masa sanggah</Trans>
        )}
      </Link>
    </Note>
  )
}
