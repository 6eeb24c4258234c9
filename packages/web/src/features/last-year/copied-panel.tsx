import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { linkRowClass } from '../../ui/item-list.ts'
import { Note } from '../../ui/note.tsx'
import { lastYearQuery } from './api/last-year.ts'
import styles from './last-year.module.css'

/** Where the assessment stands: which of its texts are still last year's. A warning, which blocks nothing. */
export function CopiedPanel({ assessmentId }: { readonly assessmentId: string }) {
  const { data } = useQuery(lastYearQuery(assessmentId))
  const codes = [...new Set(data?.copied.map(({ code }) => code))]
  const year = data?.fromYear
  if (codes.length === 0) return null
  return (
    <Note tone="look" className={styles.note}>
      <p>
        <Trans>
          Teks <Plural value={codes.length} other="# indikator" /> masih teks tahun {year}. Ini peringatan,
          tidak menghalangi pengiriman:
        </Trans>
      </p>
      <span className={linkRowClass}>
        {codes.map((code) => (
          <Link key={code} from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code }}>
            {code}
          </Link>
        ))}
      </span>
    </Note>
  )
}
