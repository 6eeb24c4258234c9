import { identifyKit, readReturnedKit } from '@undagi/result-tables'
import { refer } from '../../../../platform/audit/references.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { selectAssessment } from '../../../assessments/usecases/see-offers.ts'
import { receiveUpload, type Upload } from '../../../imports/usecases/receive-upload.ts'
import { selectOwnSeats } from '../../contributions.repository.ts'
import { ensureOn } from '../../ensure-on.ts'
import { findKit } from '../find-kit.ts'
import { kitQuestionsSchema } from '../kit-content.ts'
import type { KitReturnView } from '../offline-kits.presenter.ts'
import { insertReturn } from '../offline-kits.repository.ts'
import { explained, readKitFile } from '../read-kit-file.ts'
import { seeReturn } from '../see-return.ts'

interface Returning {
  readonly assessmentId: string
  readonly fileName: string
  readonly file: Upload
}

/** Takes a workbook in, reads all of it or none, keeps what it says, and shows what it would change. Nothing is changed by it. */
export async function returnKit(
  { assessmentId, fileName, file }: Returning,
  { database, request }: RequestContext,
): Promise<KitReturnView> {
  const { actor, results } = await database.read(request, (db) => [selectAssessment(db, { assessmentId })])
  // Before a single byte of the file.
  ensureOn(actor, 'answer_contribution', results[0][0])
  await using received = await receiveUpload(file)
  const sheets = await readKitFile(received.path)
  // awaited here: the file is thrown away only after, and a refusal meanwhile would be nobody's to catch
  return await database.asActor(request, async ({ db, actor }) => {
    const [[row], seats] = await Promise.all([
      selectAssessment(db, { assessmentId }).execute(),
      selectOwnSeats(db, { at: request.at }),
    ])
    ensureOn(actor, 'answer_contribution', row)
    const { institutionId } = row
    const identity = identifyKit(sheets)
    const { kit, unitName } = await findKit(db, { institutionId, assessmentId, identity, seats })
    const questions = kitQuestionsSchema.parse(kit.questions)
    const content = await explained(() => readReturnedKit(sheets, questions))
    const returnId = await insertReturn(db, {
      ...{ institutionId, kitId: kit.id, fileName, fileSha256: received.sha256 },
      ...{ filledBy: content.filledBy, content, authorId: actor.personId, authorName: actor.name },
      returnedAt: request.at,
    })
    refer(db, { offlineKits: [{ kitId: kit.id, returnId, unit: unitName, fileName }] })
    const { view } = await seeReturn(db, {
      ...{ assessmentId, returnId, actor, at: request.at },
    })
    return view
  })
}
