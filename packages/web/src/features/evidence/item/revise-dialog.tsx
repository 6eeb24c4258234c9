import { Trans } from '@lingui/react/macro'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
import { ContentFields } from '../adding/content-fields.tsx'
import { EvidenceFields } from '../adding/evidence-fields.tsx'
import { EvidenceUnsaved } from '../adding/evidence-unsaved.tsx'
import { CopyNotes } from '../alike/copy-notes.tsx'
import { TwiceNotes } from '../alike/twice-notes.tsx'
import { ReadSuggestions } from '../reading/read-suggestions.tsx'
import { KeptFiles } from './kept-files.tsx'
import { StaleNote } from './stale-note.tsx'
import { type Revisable, useRevision } from './use-revision.ts'

interface ReviseDialogProps {
  readonly institutionId: string
  readonly item: Revisable
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** A further revision: what it is from now on. What it was before stays, and can be opened. */
export function ReviseDialog({ institutionId, item, onSaved, onClose }: ReviseDialogProps) {
  const revision = useRevision({ institutionId, item, onSaved })
  const { draft, faults, sending, change, newest } = revision
  return (
    <ActionDialog
      wide
      title={<Trans>Perbarui bukti</Trans>}
      submitLabel={
        sending.isSending ? (
          <Trans>Menunggu berkas…</Trans>
        ) : (
          <Trans>Simpan revisi {newest.revision + 1}</Trans>
        )
      }
      consequence={
        <Trans>
          Revisi {newest.revision} tetap tersimpan dan dapat dibuka lagi. Di semua indikator yang
          mengaitkannya, yang tampak adalah revisi baru ini.
        </Trans>
      }
      pending={revision.isPending}
      error={revision.error}
      onSubmit={revision.submit}
      onClose={onClose}
      unsaved={revision.isBegun ? <EvidenceUnsaved /> : null}
    >
      {(tried) => (
        <>
          {revision.stale ? <StaleNote newest={newest} /> : null}
          <KeptFiles files={newest.files} removed={revision.removed} onToggle={revision.toggleFile} />
          <ContentFields
            {...{ sending }}
            link={draft.link}
            faults={tried ? faults : {}}
            onLink={(link) => change({ link })}
          >
            <CopyNotes {...{ institutionId, sending }} ownItemId={item.id} />
            <TwiceNotes files={revision.readFiles} />
          </ContentFields>
          <ReadSuggestions files={revision.readFiles} draft={draft} onChange={change} />
          <EvidenceFields
            {...{ institutionId, draft }}
            maySetViewers={item.maySetViewers}
            faults={tried ? faults : {}}
            onChange={change}
          />
          <NoteField note={draft.note} onChange={(note) => change({ note })} />
        </>
      )}
    </ActionDialog>
  )
}

function NoteField({ note, onChange }: { readonly note: string; readonly onChange: (note: string) => void }) {
  return (
    <label>
      <span className={classNames(fieldParts.row, fieldParts.label)}>
        <Trans>Apa yang baru di revisi ini</Trans>
      </span>
      <textarea
        rows={2}
        className={fieldClass}
        maxLength={2000}
        value={note}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
