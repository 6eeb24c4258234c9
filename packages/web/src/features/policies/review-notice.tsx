import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Institution } from '../../lib/api/contract.ts'
import { Note } from '../../ui/note.tsx'
import { policiesQuery } from './api/policies.ts'
import styles from './policies.module.css'

/** For who keeps the register, where reviews are near or have lapsed; otherwise nothing. */
export function ReviewNotice({ institution }: { readonly institution: Institution }) {
  const { data: policies = [] } = useQuery(policiesQuery(institution.id))
  const lapsed = policies.filter(({ review }) => review === 'lapsed').length
  const near = policies.filter(({ review }) => review === 'soon').length
  if (lapsed + near === 0) return null
  return (
    <Note tone="look" role="status" className={styles.notice}>
      {lapsed > 0 ? (
        <Plural value={lapsed} other="# kebijakan sudah lewat tanggal peninjauannya." />
      ) : (
        <Plural value={near} other="# kebijakan perlu ditinjau dalam 60 hari." />
      )}{' '}
      <Link
        to="/$slug/kebijakan"
        params={{ slug: institution.slug }}
        search={{ tinjau: lapsed > 0 ? 'lewat' : 'dekat' }}
      >
        <Trans>Lihat kebijakannya</Trans>
      </Link>
    </Note>
  )
}
