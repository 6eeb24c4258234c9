import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Instrument, TextEdition } from '@undagi/maturity'
import { ChoiceWord } from '../../ui/choice-word.tsx'
import { useTextYears } from '../../ui/guidance/use-text-years.ts'
import { allTexts } from './choose-text.ts'
import { SourceLink } from './source-link.tsx'
import styles from './text-choice.module.css'

interface TextChoiceProps {
  readonly instrument: Instrument
  readonly text: TextEdition | undefined
  /** Name of the edition in an address. */
  readonly edisi: string
  /** Of the indicator that is read; the comparison begins there. */
  readonly code?: string
  readonly onChoose: (name: string) => void
}

/** In whose words the criteria stand, and the way to the other texts; nothing where there is one text for all years. */
export function TextChoice({ instrument, text, edisi, code, onChoose }: TextChoiceProps) {
  const { t } = useLingui()
  const years = useTextYears(instrument)
  const { textEditions } = instrument
  if (!textEditions) return null
  const choices = textEditions.map(({ id, name }) => ({ value: id, label: `${name} (${years([id])})` }))
  const word = (
    <ChoiceWord
      label={t`Naskah`}
      value={text?.id ?? allTexts}
      choices={[...choices, { value: allTexts, label: t`semua naskah, dengan tandanya` }]}
      isSet={false}
      onChoose={onChoose}
    />
  )
  return (
    <span>
      <Trans>Butirnya menurut {word}</Trans>{' '}
      <Link
        from="/$slug/$year"
        to="/$slug/$year/instrumen/banding"
        search={{ kiri: edisi, kanan: edisi, pilih: code }}
        className={styles.compare}
      >
        <Trans>bandingkan naskah</Trans>
      </Link>{' '}
      {text?.source.confidence ? <SourceLink source={text.source} of={text.name} /> : null}
    </span>
  )
}
