import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { isSameValue } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { Note } from '../../ui/note.tsx'
import { type LastYear, lastYearQuery } from './api/last-year.ts'
import styles from './last-year.module.css'

interface IndicatorNoteProps {
  readonly assessmentId: string
  readonly code: string
  /** Nobody has rated it this year. */
  readonly isUnrated: boolean
}

/** On the page of an indicator: what it had last year, until it is rated; and that its text is still last year's. */
export function IndicatorNote({ assessmentId, code, isUnrated }: IndicatorNoteProps) {
  const { t } = useLingui()
  const { data } = useQuery(lastYearQuery(assessmentId))
  const proposal = data?.started?.proposals.find((each) => each.code === code)
  const copied = (data?.copied ?? []).filter((each) => each.code === code)
  const fields = copied.map(({ field }) => (field === 'facts' ? t`Fakta` : t`Analisis`)).join(', ')
  const isSame = copied.every(({ likeness }) => likeness === 'same')
  const year = data?.fromYear
  return (
    <>
      {proposal !== undefined && isUnrated ? (
        <Note className={styles.note}>
          <ProposalWords {...proposal} />{' '}
          <Trans>Itu belum menjadi nilai tahun ini; nilailah menurut bukti yang ada sekarang.</Trans>
        </Note>
      ) : null}
      {copied.length > 0 ? (
        <Note tone="look" className={styles.note}>
          {isSame ? (
            <Trans>
              {fields} sama persis dengan tahun {year}. Asesor biasanya menanyakannya: tulislah keadaan tahun
              ini.
            </Trans>
          ) : (
            <Trans>
              {fields} hampir sama dengan tahun {year}. Asesor biasanya menanyakannya: tulislah keadaan tahun
              ini.
            </Trans>
          )}
        </Note>
      ) : null}
    </>
  )
}

type Proposed = NonNullable<LastYear['started']>['proposals'][number]

/** Whose value it was: what came of the year, or what the institution said of itself. */
function ProposalWords({ value, ownValue, isOfficial }: Proposed) {
  const format = useFormat()
  const said = format.number(value)
  if (!isOfficial) return <Trans>Usulan dari tahun lalu: {said} (nilai mandiri).</Trans>
  if (ownValue === null || isSameValue(value, ownValue))
    return <Trans>Usulan dari tahun lalu: {said} (nilai resmi).</Trans>
  const own = format.number(ownValue)
  return (
    <Trans>
      Usulan dari tahun lalu: {said} (nilai resmi; instansi sendiri memberi {own}).
    </Trans>
  )
}
