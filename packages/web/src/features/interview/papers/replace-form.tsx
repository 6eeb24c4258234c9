import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { Room } from '../api/room.ts'
import { replaceSignatory } from '../api/steps.ts'
import said from '../said.module.css'
import { Folded } from './folded.tsx'
import { LeftOut } from './left-out.tsx'
import { replacementChoices } from './replacement-choices.ts'
import { ReplyForm } from './reply-form.tsx'
import { useCandidateWords } from './use-candidate-words.ts'

interface ReplaceFormProps {
  readonly room: Room
  readonly assessmentId: string
  readonly signatory: Room['signatories'][number]
}

/** Who signs for somebody that has left: of the same side, with a reason that stands in the Berita Acara. */
export function ReplaceForm({ room, assessmentId, signatory }: ReplaceFormProps) {
  const { t } = useLingui()
  const { participantId, side, name } = signatory
  const [personId, setPersonId] = useState('')
  const [office, setOffice] = useState('')
  const [isTried, setTried] = useState(false)
  const wordsOf = useCandidateWords()
  const { free, leftOut } = replacementChoices(room.candidates, side)
  if (free.length === 0)
    return (
      <>
        <p className={said.by}>
          <Trans>
            {name} tidak dapat menandatangani lagi, dan belum ada yang dapat menggantikannya di pihak ini.
          </Trans>
        </p>
        <LeftOut leftOut={leftOut} />
      </>
    )
  return (
    <Folded title={<Trans>{name} tidak dapat menandatangani lagi: tunjuk penggantinya</Trans>}>
      <SelectField
        label={t`Pengganti`}
        value={personId}
        error={isTried && personId === '' ? t`Pilih penggantinya.` : undefined}
        choices={[
          { value: '', label: t`Pilih orangnya` },
          ...free.map((each) => ({ value: each.personId, label: wordsOf(each) })),
        ]}
        onChoose={setPersonId}
      />
      <LeftOut leftOut={leftOut} />
      <TextField
        label={t`Jabatan`}
        maxLength={400}
        value={office}
        onChange={(event) => setOffice(event.target.value)}
      />
      <ReplyForm
        {...{ assessmentId }}
        name={`ganti/${participantId}`}
        label={t`Alasan, dimuat dalam Berita Acara`}
        choices={[{ value: 'replace', label: t`Tunjuk pengganti` }]}
        canSend={() => {
          setTried(true)
          return personId !== ''
        }}
        onSend={(reason) =>
          replaceSignatory(assessmentId, {
            ...{ kind: 'signatory_replaced', participantId, personId, office: office.trim(), reason },
          })
        }
      />
    </Folded>
  )
}
