import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Institution, OwnDocument } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import styles from '../evidence.module.css'
import { useExaminationWords } from '../judging/use-examination-words.ts'

type Place = OwnDocument['places'][number]

interface OwnPlaceProps {
  readonly institution: Institution
  readonly place: Place
}

const tones: Partial<Record<Place['state'], string | undefined>> = {
  repair_asked: styles.warn,
  refused: styles.wrong,
}

/** Where a document stands or stood, with the reason of whoever judged it or took it back. */
export function OwnPlace({ institution, place }: OwnPlaceProps) {
  const format = useFormat()
  const { state, said } = place
  const when = said ? format.date(said.at, institution.timeZone) : ''
  return (
    <>
      <p>
        <PlaceName slug={institution.slug} place={place} />:{' '}
        <strong className={tones[state]}>
          <StateWords state={state} />
        </strong>
        {said ? <SaidWords {...{ state, when }} authorName={said.authorName} /> : null}
      </p>
      {said?.reason ? <p className={styles.why}>{said.reason}</p> : null}
    </>
  )
}

/** Who judged it last has not repaired it. */
function SaidWords({
  state,
  authorName,
  when,
}: Pick<Place, 'state'> & Record<'authorName' | 'when', string>) {
  if (state === 'revised')
    return (
      <Trans>
        ; terakhir diperiksa oleh {authorName}, {when}
      </Trans>
    )
  return (
    <Trans>
      , oleh {authorName}, {when}
    </Trans>
  )
}

function StateWords({ state }: Pick<Place, 'state'>) {
  const words = useExaminationWords()
  if (state === 'released') return <Trans>dilepas dari indikatornya</Trans>
  if (state === 'out_of_sight') return <Trans>tidak lagi didelegasikan kepada Anda</Trans>
  return words[state]
}

function PlaceName({ slug, place }: { readonly slug: string; readonly place: Place }) {
  const { t } = useLingui()
  const { year, indicatorCode: code, criterionCode, state } = place
  const name = criterionCode ? t`${year}, butir ${criterionCode}` : t`${year}, indikator ${code}`
  if (state === 'out_of_sight') return name
  return (
    <Link to="/$slug/$year/penilaian/$code" params={{ slug, year: String(year), code }}>
      {name}
    </Link>
  )
}
