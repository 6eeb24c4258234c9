import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { CheckList } from '../../../ui/check-list.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass, TextField } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Team, TeamMeeting } from '../api/coordination-team.ts'
import { meetingSubjects, useTeamWords } from '../use-team-words.ts'
import { ChangeDialog, type FormProps } from './change-dialog.tsx'
import { draftOf, type MeetingDraft, toChange } from './meeting-draft.ts'
import { MeetingOutcome } from './meeting-outcome.tsx'

interface MeetingDialogProps extends FormProps {
  readonly team: Team
  readonly meeting: TeamMeeting | undefined
}

/** A meeting, planned or held. */
export function MeetingDialog({ all: { today }, team, meeting, ...form }: MeetingDialogProps) {
  const { t } = useLingui()
  const { subjects } = useTeamWords()
  const [draft, setDraft] = useState(() => draftOf(meeting, today))
  const change = (what: Partial<MeetingDraft>) => setDraft((before) => ({ ...before, ...what }))
  return (
    <ChangeDialog
      {...form}
      wide
      title={meeting ? <Trans>Ubah rapat</Trans> : <Trans>Catat rapat</Trans>}
      submitLabel={<Trans>Simpan</Trans>}
      wanted={toChange(draft, { team, meeting, today })}
      consequence={
        <Trans>
          Notulanya ditawarkan sebagai bukti dalam putaran yang masih berjalan, menurut pokok rapat yang
          dicentang. Asesor dapat melepasnya.
        </Trans>
      }
    >
      {(tried) => (
        <>
          <div className={fieldPairClass}>
            <DateField
              label={t`Hari`}
              error={tried && draft.day === '' ? t`Isi hari rapatnya.` : undefined}
              value={draft.day}
              onChange={(event) => change({ day: event.target.value })}
            />
            <TextField
              label={t`Tempat`}
              maxLength={200}
              value={draft.place}
              onChange={(event) => change({ place: event.target.value })}
            />
          </div>
          <TextArea
            label={t`Agenda`}
            error={tried && draft.agenda.trim() === '' ? t`Tuliskan agendanya.` : undefined}
            maxLength={2000}
            value={draft.agenda}
            onChange={(agenda) => change({ agenda })}
          />
          <CheckList
            legend={t`Pokok rapat`}
            choices={meetingSubjects.map((value) => ({ value, label: subjects[value] }))}
            chosen={new Set(draft.subjects)}
            onChoose={(chosen) => change({ subjects: meetingSubjects.filter((each) => chosen.has(each)) })}
          />
          {draft.day > today ? (
            <Note>
              <Trans>Rapat ini masih akan datang. Yang hadir dan notulanya diisi sesudahnya.</Trans>
            </Note>
          ) : (
            <MeetingOutcome institutionId={form.institutionId} {...{ team, draft, change }} />
          )}
        </>
      )}
    </ChangeDialog>
  )
}
