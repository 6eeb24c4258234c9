import { Plural, Trans } from '@lingui/react/macro'
import { Note } from '../../ui/note.tsx'
import type { Opened, Withdrawn } from './api/national-rounds.ts'
import { WhyNot } from './candidate-list.tsx'
import styles from './national-rounds.module.css'

/** Of a step for many: how many it was done for, and for whom not and why. */
export function OutcomeNote({ outcome }: { readonly outcome: Opened | Withdrawn }) {
  const { refused } = outcome
  return (
    <div className={styles.note}>
      <Note tone={refused.length === 0 ? 'fine' : 'look'} role="status">
        <p>
          {'opened' in outcome ? (
            <Trans>
              Putaran dibuka di <Plural value={outcome.opened.length} other="# instansi" />.
            </Trans>
          ) : (
            <Trans>
              <Plural value={outcome.withdrawn.length} other="# instansi" /> ditarik dari putaran ini.
            </Trans>
          )}
        </p>
        {refused.map(({ institutionId, institutionName, code, roundName }) => (
          <p key={institutionId}>
            <strong>{institutionName}</strong>: <WhyNot {...{ code, roundName }} />
          </p>
        ))}
      </Note>
    </div>
  )
}
