import { Trans, useLingui } from '@lingui/react/macro'
import { findIndicator, type Instrument, type SpotAddress } from '@undagi/maturity'
import { type FormEvent, useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Note } from '../../../ui/note.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { type SuggestionKind, useSuggestCorrection } from '../api/suggestions.ts'
import { type EditionRef, editionLabel } from '../edition-name.ts'
import type { InstrumentPlace } from '../use-edition.ts'
import { quoteSpot } from './quote-spot.ts'
import { useSpotWords } from './spot-words.ts'
import styles from './suggest-dialog.module.css'
import { SuggestionText } from './suggestion-text.tsx'
import { kindWords } from './suggestion-words.ts'

interface SuggestDialogProps {
  readonly place: InstrumentPlace
  readonly edition: EditionRef
  readonly instrument: Instrument
  readonly spot: SpotAddress
  readonly text: string
  readonly onText: (text: string) => void
  readonly onClose: () => void
  readonly onSent: () => void
}

const kinds: readonly SuggestionKind[] = ['typo', 'wording', 'source', 'rule', 'other']

/** What is wrong here, and how it should be: kept for the maintainers of the instrument, read by the whole institution. */
export function SuggestDialog(props: SuggestDialogProps) {
  const { place, edition, instrument, spot, text, onText, onClose, onSent } = props
  const { t, i18n } = useLingui()
  const errorWords = useErrorWords()
  const words = useSpotWords()
  const [kind, setKind] = useState<SuggestionKind>(spot.part === 'source' ? 'source' : 'wording')
  const [isTried, setTried] = useState(false)
  const suggest = useSuggestCorrection(place.institution.id)
  const indicator = findIndicator(instrument, spot.indicator)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (text.trim() === '' || suggest.isPending) return
    const { id, revision } = edition
    const { part, indicator: indicatorCode, level = null, criterion: criterionCode = null } = spot
    suggest.mutate(
      { edition: { id, revision }, part, indicatorCode, level, criterionCode, kind, text: text.trim() },
      { onSuccess: onSent },
    )
  }
  return (
    <Dialog open onClose={onClose} title={<Trans>Usulkan perbaikan {words(spot)}</Trans>}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {suggest.error ? (
          <Note tone="bad" role="alert">
            <Trans>Usulan belum terkirim; tulisan Anda masih di sini.</Trans> {errorWords(suggest.error)}
          </Note>
        ) : null}
        {indicator ? <blockquote className={styles.quote}>{quoteSpot(instrument, spot)}</blockquote> : null}
        <SelectField
          label={t`Yang perlu diperbaiki`}
          value={kind}
          choices={kinds.map((value) => ({ value, label: i18n._(kindWords[value]) }))}
          onChoose={setKind}
        />
        <SuggestionText
          label={t`Usulan Anda`}
          value={text}
          maxLength={4000}
          error={
            isTried && text.trim() === '' ? t`Tulislah apa yang keliru dan bagaimana seharusnya.` : undefined
          }
          onChange={onText}
        />
        <p className={styles.who}>
          <Trans>
            Dibaca semua orang di {place.institution.name}, dengan nama Anda. Instrumennya sendiri,{' '}
            {editionLabel(edition, [edition])} revisi {edition.revision}, tidak berubah; pengelolanya menerima
            usulan sebagai berkas.
          </Trans>
        </p>
        <Button kind="main" type="submit" aria-disabled={suggest.isPending}>
          {suggest.isPending ? <Trans>Mengirim…</Trans> : <Trans>Kirim usulan</Trans>}
        </Button>
      </form>
    </Dialog>
  )
}
