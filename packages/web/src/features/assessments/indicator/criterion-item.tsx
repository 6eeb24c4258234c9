import { Trans } from '@lingui/react/macro'
import type { Criterion, Rule } from '@undagi/maturity'
import { useId, useState } from 'react'
import { LinkButton } from '../../../ui/link-button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from './criteria-panel.module.css'

interface CriterionItemProps {
  readonly criterion: Criterion
  readonly documentTitle: string
  readonly met: boolean
  /** The year whose low value meets it by itself: nobody needs to tick it. */
  readonly selfMetSince: number | undefined
  readonly canTick: boolean
  readonly onTick: (met: boolean) => void
}

/** One criterion in plain words, met or not, with the page of the regulation it stands on. */
export function CriterionItem(props: CriterionItemProps) {
  const { criterion, documentTitle, met, selfMetSince, canTick, onTick } = props
  const id = useId()
  const [noteOpen, setNoteOpen] = useState(false)
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
        <label htmlFor={id}>{criterion.text}</label>
        {selfMetSince === undefined ? null : (
          <p id={`${id}-self`} className={styles.why}>
            <SelfMetWords rule={criterion.rule} year={selfMetSince} />
          </p>
        )}
        {criterion.uncertain ? (
          <p className={styles.uncertain}>
            <Trans>Naskahnya tidak jelas: Anda yang memutuskan.</Trans>
          </p>
        ) : null}
        {noteOpen ? (
          <p id={`${id}-note`} className={styles.why}>
            {criterion.note}
          </p>
        ) : null}
      </div>
      <div className={styles.source}>
        <span id={`${id}-source`} title={documentTitle}>
          <VisuallyHidden>{documentTitle}, </VisuallyHidden>
          {criterion.source.at}
        </span>
        {criterion.note ? (
          <LinkButton
            className={styles.noteToggle}
            aria-expanded={noteOpen}
            aria-controls={noteOpen ? `${id}-note` : undefined}
            onClick={() => setNoteOpen(!noteOpen)}
          >
            <Trans>catatan</Trans>
          </LinkButton>
        ) : null}
      </div>
    </li>
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
