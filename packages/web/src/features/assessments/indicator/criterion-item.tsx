import { Trans } from '@lingui/react/macro'
import { type Criterion, citeSource, type Instrument, type Rule, type TextEdition } from '@undagi/maturity'
import { useContext, useId, useState } from 'react'
import { Abbreviated } from '../../../ui/guidance/abbreviated.tsx'
import { OnlyInMark } from '../../../ui/guidance/only-in-mark.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Sign } from '../../../ui/sign.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from './criteria-panel.module.css'
import { NoteWords, ProofWords } from './criterion-help.tsx'
import { CriterionProofContext } from './criterion-proof-context.ts'

interface CriterionItemProps {
  readonly instrument: Instrument
  readonly text: TextEdition | undefined
  readonly criterion: Criterion
  readonly met: boolean
  /** The year whose low value meets it by itself: nobody needs to tick it. */
  readonly selfMetSince: number | undefined
  readonly canTick: boolean
  readonly onTick: (met: boolean) => void
}

/** One criterion in plain words, met or not, with what proves it and the page of the regulation it stands on. */
export function CriterionItem(props: CriterionItemProps) {
  const { instrument, text, criterion, met, selfMetSince, canTick, onTick } = props
  const id = useId()
  const renderProof = useContext(CriterionProofContext)
  // Shown where something is still to be brought; it stays when the box is ticked, so that nothing moves under the hand.
  const [showsProof] = useState(!met)
  const [more, setMore] = useState(false)
  if (criterion.rule.kind === 'floor') return <Floor {...{ instrument, text, criterion }} />
  return (
    <li className={styles.item}>
      <input
        id={id}
        type="checkbox"
        checked={met}
        disabled={!canTick || selfMetSince !== undefined}
        aria-describedby={selfMetSince === undefined ? `${id}-source` : `${id}-self ${id}-source`}
        onChange={(event) => onTick(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>
          <Abbreviated text={criterion.text} />
        </label>{' '}
        <OnlyInMark instrument={instrument} criterion={criterion} />
        {selfMetSince === undefined ? null : (
          <p id={`${id}-self`} className={styles.why}>
            <SelfMetWords rule={criterion.rule} year={selfMetSince} />
          </p>
        )}
        {renderProof?.(criterion.code)}
        {criterion.uncertain ? (
          <p className={styles.uncertain}>
            <Trans>Naskahnya tidak jelas: Anda yang memutuskan.</Trans>
          </p>
        ) : null}
        {showsProof ? <ProofWords rule={criterion.rule} /> : null}
        {more ? (
          <div id={`${id}-more`}>
            {showsProof ? null : <ProofWords rule={criterion.rule} />}
            {criterion.note ? <NoteWords note={criterion.note} /> : null}
          </div>
        ) : null}
      </div>
      <div className={styles.source}>
        <SourceWords id={`${id}-source`} {...{ instrument, text, criterion }} />
        {showsProof && !criterion.note ? null : (
          <LinkButton
            className={styles.noteToggle}
            aria-expanded={more}
            aria-controls={more ? `${id}-more` : undefined}
            onClick={() => setMore(!more)}
          >
            {showsProof ? <Trans>catatan</Trans> : <Trans>apa buktinya</Trans>}
            <VisuallyHidden> {criterion.code}</VisuallyHidden>
          </LinkButton>
        )}
      </div>
    </li>
  )
}

/** The floor of the scale: an answer is enough, so there is nothing to tick. */
function Floor({
  instrument,
  text,
  criterion,
}: Pick<CriterionItemProps, 'instrument' | 'text' | 'criterion'>) {
  return (
    <li className={styles.item}>
      <span className={styles.sign}>
        <Sign kind="ok" />
      </span>
      <div>
        <Abbreviated text={criterion.text} />
        <p className={styles.why}>
          <Trans>Tidak perlu bukti.</Trans>
        </p>
      </div>
      <div className={styles.source}>
        <SourceWords {...{ instrument, text, criterion }} />
      </div>
    </li>
  )
}

interface SourceWordsProps extends Pick<CriterionItemProps, 'instrument' | 'text' | 'criterion'> {
  readonly id?: string
}

function SourceWords({ id, instrument, text, criterion: { source } }: SourceWordsProps) {
  const { document, title, at } = citeSource(instrument, source, text)
  return (
    <span id={id} title={instrument.sources[document]?.title}>
      {title}, {at}
    </span>
  )
}

function SelfMetWords({ rule, year }: { rule: Rule; year: number }) {
  if (rule.kind !== 'previous_level') return <Trans>Terpenuhi dengan sendirinya karena nilai {year}.</Trans>
  const { level } = rule
  return (
    <Trans>
      Terpenuhi dengan sendirinya karena nilai {year} di bawah {level}.
    </Trans>
  )
}
