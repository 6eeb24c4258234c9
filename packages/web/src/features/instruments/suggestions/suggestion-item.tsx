import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { type Suggestion, useWithdrawSuggestion } from '../api/suggestions.ts'
import { type EditionRef, editionName } from '../edition-name.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { useSpotWords } from './spot-words.ts'
import styles from './suggestion-item.module.css'
import { kindWords, statusWords } from './suggestion-words.ts'

interface SuggestionItemProps {
  readonly suggestion: Suggestion
  readonly editions: readonly EditionRef[]
  readonly administers: boolean
  readonly institutionId: string
  readonly timeZone: string
}

export function SuggestionItem(props: SuggestionItemProps) {
  const { suggestion, editions, administers, institutionId, timeZone } = props
  const { t, i18n } = useLingui()
  const format = useFormat()
  const errorWords = useErrorWords()
  const words = useSpotWords()
  const withdraw = useWithdrawSuggestion(institutionId)
  const [isDeciding, setDeciding] = useState(false)
  const { id, edition, part, indicatorCode, level, criterionCode, kind, text, status, settled } = suggestion
  const spot = words({ part, indicator: indicatorCode, level, criterion: criterionCode })
  const ref = editions.find((each) => each.id === edition.id && each.revision === edition.revision)
  return (
    <li className={styles.item}>
      <p className={styles.spot}>
        <Link
          from="/$slug/$year"
          to="/$slug/$year/instrumen/$code"
          params={{ code: indicatorCode }}
          search={{ edisi: ref ? editionName(ref, editions) : undefined }}
        >
          {spot}
        </Link>{' '}
        <span className={styles.meta}>
          {ref?.shortName ?? edition.id}, <Trans>revisi {edition.revision}</Trans>, {i18n._(kindWords[kind])}
        </span>
      </p>
      <p className={styles.text}>{text}</p>
      <p className={styles.meta}>
        {suggestion.authorName}, {format.moment(suggestion.suggestedAt, timeZone)}
      </p>
      <p className={styles.status} data-status={status}>
        {i18n._(statusWords[status])}
        {settled ? (
          <span className={styles.meta}>
            {', '}
            {settled.byName}, {format.moment(settled.at, timeZone)}
          </span>
        ) : null}
      </p>
      {settled?.note ? <p className={styles.text}>{settled.note}</p> : null}
      {withdraw.error ? (
        <Note tone="bad" role="alert">
          {errorWords(withdraw.error)}
        </Note>
      ) : null}
      <p className={styles.actions}>
        {suggestion.isOwn && status === 'open' ? (
          <LinkButton
            aria-label={t`Tarik usulan tentang ${spot}`}
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate(id)}
          >
            <Trans>Tarik usulan</Trans>
          </LinkButton>
        ) : null}
        {administers && status !== 'withdrawn' ? (
          <LinkButton
            aria-label={
              status === 'open'
                ? t`Tanggapi usulan tentang ${spot}`
                : t`Ubah tanggapan usulan tentang ${spot}`
            }
            onClick={() => setDeciding(true)}
          >
            {status === 'open' ? <Trans>Tanggapi</Trans> : <Trans>Ubah tanggapan</Trans>}
          </LinkButton>
        ) : null}
      </p>
      {isDeciding ? (
        <DecisionDialog {...{ suggestion, institutionId, spot }} onClose={() => setDeciding(false)} />
      ) : null}
    </li>
  )
}
