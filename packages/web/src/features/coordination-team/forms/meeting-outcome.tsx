import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { CheckList } from '../../../ui/check-list.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { unitChoicesQuery } from '../api/choices.ts'
import type { Team } from '../api/coordination-team.ts'
import { DocumentField, useDocumentChoices } from './document-field.tsx'
import type { MeetingDraft } from './meeting-draft.ts'

interface MeetingOutcomeProps {
  readonly institutionId: string
  readonly team: Team
  readonly draft: MeetingDraft
  readonly change: (what: Partial<MeetingDraft>) => void
}

/** Who was there, and what was written down of it. */
export function MeetingOutcome({ institutionId, team, draft, change }: MeetingOutcomeProps) {
  const { t } = useLingui()
  const { data: units = [] } = useQuery(unitChoicesQuery(institutionId))
  const papers = useDocumentChoices(institutionId, ['invitation']) ?? []
  const members = team.members.filter(
    ({ from, until }) => from <= draft.day && (until === null || draft.day <= until),
  )
  return (
    <>
      <CheckList
        legend={t`Anggota yang hadir`}
        choices={members.map(({ id, name, office }) => ({
          value: id,
          label: office === '' ? name : `${name}, ${office}`,
        }))}
        chosen={new Set(draft.presentMemberIds)}
        onChoose={(chosen) => change({ presentMemberIds: [...chosen] })}
      />
      <CheckList
        legend={t`Unit kerja lain yang hadir`}
        choices={units.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={new Set(draft.presentUnitIds)}
        onChoose={(chosen) => change({ presentUnitIds: [...chosen] })}
      />
      <TextArea
        label={t`Hadir lainnya`}
        rows={2}
        maxLength={2000}
        value={draft.others}
        onChange={(others) => change({ others })}
      />
      <DocumentField
        institutionId={institutionId}
        label={t`Notula`}
        hint={t`Dari halaman Bukti. Untuk reviu: berita acara atau laporan reviu.`}
        first={['minutes', 'review_minutes', 'review_report']}
        value={draft.minutesItemId}
        onChoose={(minutesItemId) => change({ minutesItemId })}
      />
      <CheckList
        legend={t`Undangan, daftar hadir, dan lampiran lain`}
        choices={papers}
        chosen={new Set(draft.paperItemIds)}
        onChoose={(chosen) => change({ paperItemIds: [...chosen] })}
      />
    </>
  )
}
