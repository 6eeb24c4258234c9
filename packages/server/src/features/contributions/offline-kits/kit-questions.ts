import type { KitQuestion } from '@undagi/result-tables'
import type { Edition } from '../../instruments/editions.ts'
import { type AskedUnit, gatherAsked, hasSaid, isOpen } from '../asked-unit.ts'
import type { AnswerRow, DraftRow, RequestRow } from '../contributions.repository.ts'
import type { AskedWords } from '../questions/asked-words.ts'
import { askedDocuments } from './asked-documents.ts'
import { standingDocuments } from './awaited-documents.ts'
import { currentSaying } from './current-saying.ts'
import type { KitDocumentRow } from './offline-kits.repository.ts'

export interface UnitQuestions {
  readonly unit: AskedUnit['unit']
  /** As the edition orders its indicators. */
  readonly questions: readonly KitQuestion[]
}

interface Gathered {
  readonly edition: Pick<Edition, 'indicatorByCode'>
  readonly requests: readonly RequestRow[]
  readonly answers: readonly AnswerRow[]
  /** What is typed is for the unit's own people: who is not of it gives none. */
  readonly drafts: readonly DraftRow[]
  readonly named: readonly KitDocumentRow[]
  readonly wordsOf: (code: string) => AskedWords | undefined
}

/** What each unit is still asked, as its workbook says it; a unit that is asked nothing any more is not there. */
export function kitQuestions({
  edition,
  requests,
  answers,
  drafts,
  named,
  wordsOf,
}: Gathered): readonly UnitQuestions[] {
  const order = new Map([...edition.indicatorByCode.keys()].map((code, place) => [code, place]))
  const placeOf = ({ request }: AskedUnit) => order.get(request.indicatorCode) ?? -1
  const draftOf = new Map(drafts.map((draft) => [draft.requestId, draft]))
  const namedOf = Map.groupBy(named, ({ requestId }) => requestId)
  const toQuestion = (each: AskedUnit): KitQuestion => {
    const { request, standing } = each
    const { id: requestId, indicatorCode: code, dueOn } = request
    const question = questionOf(each)
    const indicator = edition.indicatorByCode.get(code)
    return {
      ...{ requestId, code, name: indicator?.name ?? code, question, dueOn },
      asked: askedDocuments(indicator),
      ...{ proof: wordsOf(code)?.proof ?? '', notProof: wordsOf(code)?.notProof ?? '' },
      said: currentSaying(standing, draftOf.get(requestId)).saying,
      documents: standingDocuments(namedOf.get(requestId) ?? []).map(
        ({ fileName, kind, number, dated, title, place }) => ({
          ...{ fileName, kind, number, dated, title, place },
        }),
      ),
    }
  }
  const toTake = gatherAsked({ requests, answers }).filter(isToTake)
  return [...Map.groupBy(toTake, ({ unit }) => unit.id).values()].flatMap((asked) => {
    const sorted = asked.toSorted((one, other) => placeOf(one) - placeOf(other))
    const [first] = sorted
    return first === undefined ? [] : [{ unit: first.unit, questions: sorted.map(toQuestion) }]
  })
}

/** Whoever has only the workbook reads there why the answer came back. */
function questionOf({ request, standing }: AskedUnit): string {
  const reason = standing?.sentBack?.reason
  return reason === undefined ? request.question : `${request.question} (Dikembalikan: ${reason})`
}

/** What a workbook may still change. */
function isToTake(asked: AskedUnit): boolean {
  return isOpen(asked) && (!hasSaid(asked) || asked.standing?.confirmation === null)
}
