import { Trans } from '@lingui/react/macro'
import type { Criterion } from '@undagi/maturity'
import { useId } from 'react'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from './criteria-panel.module.css'

interface CriterionItemProps {
  readonly criterion: Criterion
  readonly documentTitle: string
  readonly met: boolean
  readonly canTick: boolean
  readonly onTick: (met: boolean) => void
}

/** One criterion in plain words, met or not, with the page of the regulation it stands on. */
export function CriterionItem({ criterion, documentTitle, met, canTick, onTick }: CriterionItemProps) {
  const id = useId()
  return (
    <li className={styles.item}>
      <input
        id={id}
        type="checkbox"
        checked={met}
        disabled={!canTick}
        aria-describedby={`${id}-source`}
        onChange={(event) => onTick(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{criterion.text}</label>
        {criterion.uncertain ? (
          <p className={styles.uncertain}>
            <Trans>Naskahnya tidak jelas atau saling berbeda: Anda yang memutuskan.</Trans>
          </p>
        ) : null}
        {criterion.note ? (
          <details className={styles.why}>
            <summary>
              <Trans>catatan</Trans>
            </summary>
            <p>{criterion.note}</p>
          </details>
        ) : null}
      </div>
      <span id={`${id}-source`} className={styles.source} title={documentTitle}>
        <VisuallyHidden>{documentTitle}, </VisuallyHidden>
        {criterion.source.at}
      </span>
    </li>
  )
}
