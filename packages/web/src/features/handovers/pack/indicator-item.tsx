import { Plural, Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import type { HandoverIndicator, HandoverPack, OpenPromise, Whose } from '../api/handovers.ts'
import styles from '../handovers.module.css'
import { useHandoverWords } from '../use-handover-words.ts'
import { NoteField } from './note-field.tsx'
import { PromiseList } from './promise-list.tsx'
import { YearStory } from './year-story.tsx'

interface IndicatorItemProps {
  readonly indicator: HandoverIndicator
  readonly pack: HandoverPack
  readonly whose: Whose
  readonly slug: string
  readonly promises: readonly OpenPromise[]
}

/** One indicator, folded until it is wanted; its heading says what is open and what was noted. */
export function IndicatorItem({ indicator, pack, whose, slug, promises }: IndicatorItemProps) {
  const { code, name, years, people, editionId } = indicator
  return (
    <details className={styles.indicator}>
      <summary>
        <h4>
          {code} {name}
        </h4>
        <span className={styles.quiet}>
          {promises.length === 0 ? null : <Plural value={promises.length} other="# janji terbuka" />}
        </span>
      </summary>
      <div className={styles.inner}>
        <NoteField {...{ pack, whose }} place={{ editionId, code }} />
        {promises.length === 0 ? null : (
          <section>
            <h5>
              <Trans>Janji yang masih terbuka</Trans>
            </h5>
            <PromiseList promises={promises} />
          </section>
        )}
        {years.map((year) => (
          <YearStory key={year.assessmentId} {...{ year, slug }} timeZone={pack.institution.timeZone} />
        ))}
        {people.length === 0 ? null : <Knowers {...{ people }} timeZone={pack.institution.timeZone} />}
      </div>
    </details>
  )
}

interface KnowersProps {
  readonly people: HandoverIndicator['people']
  readonly timeZone: string
}

/** Who can be asked, and what they are today. */
function Knowers({ people, timeZone }: KnowersProps) {
  const words = useHandoverWords()
  const names = useRoleNames()
  const format = useFormat()
  return (
    <section>
      <h5>
        <Trans>Siapa yang tahu</Trans>
      </h5>
      <ul className={styles.people}>
        {people.map(({ personId, name, did, lastAt, roles }) => (
          <li key={personId}>
            <strong>{name}</strong> {did.map((each) => words.did[each]).join(', ')};{' '}
            <Trans>terakhir {format.date(lastAt, timeZone)}.</Trans>{' '}
            <span className={styles.quiet}>
              {roles.length === 0 ? (
                <Trans>Tidak lagi bertugas.</Trans>
              ) : (
                <Trans>
                  Sekarang{' '}
                  {roles
                    .map(({ role, unitName }) =>
                      unitName === null ? names.of(role) : `${names.of(role)} ${unitName}`,
                    )
                    .join(', ')}
                  .
                </Trans>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
