import { Trans } from '@lingui/react/macro'
import { useId, useRef, useState } from 'react'
import { LinkButton } from '../../../ui/link-button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { EvidenceDraft } from '../adding/evidence-draft.ts'
import { proposeTitle } from './propose-title.ts'
import styles from './reading.module.css'
import type { ReadFile } from './use-read-files.ts'

interface TitleProposalProps {
  readonly files: readonly ReadFile[]
  readonly draft: EvidenceDraft
  readonly onChange: (change: Partial<EvidenceDraft>) => void
}

/** Where no file says its title: one from a file's name, said to be that, for a person to take or to leave. */
export function TitleProposal({ files, draft, onChange }: TitleProposalProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [taken, setTaken] = useState<string | null>(null)
  const proposed = proposeTitle(files, draft)
  const isTaken = taken !== null && draft.title === taken
  if (proposed === null && !isTaken) return null
  const take = (title: string) => {
    onChange({ title })
    setTaken(title)
    // what was pressed goes away; the next one is a Tab from here
    heading.current?.focus()
  }
  return (
    <section aria-labelledby={id} className={styles.one}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.name}>
        <Trans>Usulan judul dari nama berkas</Trans>
      </h3>
      {proposed === null ? (
        <p className={styles.quiet}>
          <Trans>Dipakai. Cocokkan dengan judul yang tertulis di dokumennya.</Trans>
        </p>
      ) : (
        <ProposedRow {...proposed} onTake={() => take(proposed.title)} />
      )}
    </section>
  )
}

interface ProposedRowProps {
  readonly title: string
  readonly fileName: string
  readonly onTake: () => void
}

function ProposedRow({ title, fileName, onTake }: ProposedRowProps) {
  return (
    <dl className={styles.rows}>
      <div className={styles.row}>
        <dt>
          <Trans>Judul</Trans>
        </dt>
        <dd>
          {title}
          <span className={styles.differs}>
            <Trans>Bukan dari isinya: dirapikan dari {fileName}</Trans>
          </span>
        </dd>
        <dd>
          <LinkButton onClick={onTake}>
            <Trans>
              Pakai<VisuallyHidden> usulan judul dari nama berkas</VisuallyHidden>
            </Trans>
          </LinkButton>
        </dd>
      </div>
    </dl>
  )
}
