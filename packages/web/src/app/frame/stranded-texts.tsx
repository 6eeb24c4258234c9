import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { useDraftDesk } from '../../features/assessments/drafts/use-draft.ts'
import { usePlace } from '../use-place.ts'
import styles from './top-bar.module.css'

/** Texts left on another page that have not reached the server: a link to the first of them. */
export function StrandedTexts() {
  const { t } = useLingui()
  const { institution, rounds, round } = usePlace()
  const desk = useDraftDesk()
  const stranded = useSyncExternalStore(desk.subscribe, desk.getStranded)
  const here = round ? [round] : rounds
  const first = stranded.find((text) => here.some(({ assessmentId }) => assessmentId === text.assessmentId))
  const year = here.find(({ assessmentId }) => assessmentId === first?.assessmentId)?.year
  return (
    <span role="status" className={styles.stranded}>
      {first && year ? (
        <Link
          to="/$slug/$year/penilaian/$code"
          params={{ slug: institution.slug, year: String(year), code: first.code }}
          title={t`Ke indikator ${first.code}`}
        >
          <Plural value={stranded.length} other="# teks belum terkirim" />
        </Link>
      ) : null}
    </span>
  )
}
