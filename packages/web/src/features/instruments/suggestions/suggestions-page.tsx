import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { panelClass } from '../../../ui/panel.tsx'
import { editionsQuery } from '../api/editions.ts'
import { suggestionsQuery } from '../api/suggestions.ts'
import type { InstrumentPlace } from '../use-edition.ts'
import { ExportSuggestions } from './export-suggestions.tsx'
import { filterSuggestions, type SuggestionFilter } from './suggestion-filter.ts'
import { SuggestionItem } from './suggestion-item.tsx'
import { SuggestionSentence } from './suggestion-sentence.tsx'
import styles from './suggestions-page.module.css'
import { useSuggestionSentence } from './use-suggestion-sentence.ts'

interface SuggestionsPageProps {
  readonly place: InstrumentPlace
  readonly administers: boolean
  readonly filter: SuggestionFilter
  readonly onFilter: (filter: SuggestionFilter) => void
}

/** What people of the institution would correct in the instruments, for whoever maintains them. */
export function SuggestionsPage({ place, administers, filter, onFilter }: SuggestionsPageProps) {
  const { t } = useLingui()
  const { institution, round } = place
  const { data: suggestions } = useSuspenseQuery(suggestionsQuery(institution.id))
  const { data: editions } = useSuspenseQuery(editionsQuery)
  const shown = filterSuggestions(suggestions, filter)
  const sentence = useSuggestionSentence({ suggestions, editions, filter })
  usePageTitle(`${t`Usulan perbaikan`}, ${institution.name}`)
  return (
    <>
      <p className={styles.crumb}>
        <Link from="/$slug/$year" to="/$slug/$year/instrumen">
          <Trans>Instrumen</Trans>
        </Link>
      </p>
      <PageHead
        title={<Trans>Usulan perbaikan</Trans>}
        lead={
          <p>
            <Trans>
              Yang menurut orang {institution.name} perlu diperbaiki dalam instrumen. Unduh dan kirimkan
              kepada pengelola instrumen.
            </Trans>
          </p>
        }
        actions={<ExportSuggestions rows={shown} sentence={sentence.text} />}
      />
      {suggestions.length === 0 ? (
        <EmptySuggestions />
      ) : (
        <>
          <SuggestionSentence choices={sentence.choices} filter={filter} onFilter={onFilter} />
          <p className={styles.count} role="status">
            <Plural value={shown.length} other="# usulan" />
          </p>
          {shown.length > 0 ? (
            <ul className={classNames(panelClass, styles.list)} aria-label={t`Daftar usulan`}>
              {shown.map((suggestion) => (
                <SuggestionItem
                  key={suggestion.id}
                  {...{ suggestion, editions, administers }}
                  institutionId={institution.id}
                  timeZone={round.timeZone}
                />
              ))}
            </ul>
          ) : (
            <p>
              <Trans>Tidak ada usulan yang sesuai dengan kalimat di atas. Ubah salah satu katanya.</Trans>
            </p>
          )}
        </>
      )}
    </>
  )
}

function EmptySuggestions() {
  return (
    <div className={styles.empty}>
      <p>
        <Trans>
          Belum ada usulan. Bila Anda menemukan salah ketik, bunyi yang membingungkan, atau sumber yang
          keliru, buka indikatornya di Instrumen lalu tekan “usulkan” di sampingnya.
        </Trans>
      </p>
      <Link from="/$slug/$year" to="/$slug/$year/instrumen" className={buttonClass('main')}>
        <Trans>Buka Instrumen</Trans>
      </Link>
    </div>
  )
}
