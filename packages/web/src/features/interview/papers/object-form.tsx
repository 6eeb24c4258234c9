import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Indicator } from '@undagi/maturity'
import { useState } from 'react'
import { stagesQuery } from '../../../lib/api/stages-outside.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { Room } from '../api/room.ts'
import { object } from '../api/steps.ts'
import { type RenderAttached, takesEvidence } from './attached.ts'
import { Folded } from './folded.tsx'
import { ReplyForm } from './reply-form.tsx'

interface ObjectFormProps {
  readonly room: Room
  readonly assessmentId: string
  /** The item that is looked at; undefined: the agenda has none. */
  readonly code: string | undefined
  readonly indicators: readonly Indicator[]
  readonly renderAttached: RenderAttached
}

/** The institution objects to a value that it was shown: of the item that is looked at, or of any other indicator. */
export function ObjectForm({ room, assessmentId, code, indicators, renderAttached }: ObjectFormProps) {
  const { t } = useLingui()
  const nameOf = useObjectedName(assessmentId)
  const [chosen, setChosen] = useState<string>()
  const objected = chosen ?? code ?? indicators[0]?.code
  if (objected === undefined) return null
  const isOpen = room.objections.some((each) => each.code === objected && each.answer === null)
  return (
    <Folded title={<Trans>Sanggah nilai {objected}</Trans>}>
      <SelectField
        label={t`Indikator yang disanggah`}
        hint={t`Dalam kurung: nilai mandiri → nilai sekarang.`}
        value={objected}
        choices={indicators.map((each) => ({ value: each.code, label: nameOf(each) }))}
        onChoose={setChosen}
      />
      {isOpen ? (
        <Note tone="look">
          <Trans>
            Sanggahan atas indikator {objected} sudah diajukan dan menunggu jawaban. Yang diajukan lagi
            menjadi sanggahan tersendiri, dengan jawabannya sendiri.
          </Trans>
        </Note>
      ) : null}
      <ReplyForm
        key={objected}
        {...{ assessmentId }}
        name={`sanggah-baru/${objected}`}
        label={t`Alasan`}
        choices={[{ value: 'object', label: isOpen ? t`Ajukan sanggahan lagi` : t`Ajukan sanggahan` }]}
        attach={(attaching) =>
          renderAttached({ ...attaching, code: objected, isAsked: takesEvidence(room, objected) })
        }
        onSend={(text, _, evidence) =>
          object(assessmentId, {
            ...{ kind: 'objected', objectionId: crypto.randomUUID(), code: objected, text, evidence },
          })
        }
      />
    </Folded>
  )
}

/** An indicator with its value of the self-assessment and the one that it has now, so that one sees which was lowered. */
function useObjectedName(assessmentId: string): (indicator: Indicator) => string {
  const format = useFormat()
  const { data: overview } = useQuery(stagesQuery(assessmentId))
  const said = (value: string | null) => (value === null ? '–' : format.number(value))
  return ({ code, shortName }) => {
    const values = overview?.indicators.find((each) => each.code === code)?.values ?? []
    const [own, now] = [values[0], values.at(-1)]
    const name = `${code} ${shortName}`
    return own && now && own !== now ? `${name} (${said(own.value)} → ${said(now.value)})` : name
  }
}
