import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { useDraftDesk } from '../../features/assessments/drafts/use-draft.ts'
import { useRound } from '../use-round.ts'
import styles from './top-bar.module.css'

/** Texts left on another page that have not reached the server: a link to the first of them. */
export function StrandedTexts() {
  const { t } = useLingui()
  const { round } = useRound()
  const desk = useDraftDesk()
  const stranded = useSyncExternalStore(desk.subscribe, desk.getStranded)
  const first = stranded.find(({ assessmentId }) => assessmentId === round.assessmentId)
  return (
    <span role="status" className={styles.stranded}>
      {first ? (
        <Link
          from="/$slug/$year"
          to="/$slug/$year/penilaian/$code"
          params={{ code: first.code }}
          title={t`Ke indikator ${first.code}`}
        >
          <Plural value={stranded.length} other="# teks belum terkirim" />
        </Link>
      ) : null}
    </span>
  )
}
