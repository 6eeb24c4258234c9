import type { RequestContext } from '../../../request-context.ts'
import { countPromisedBytes } from '../count-promised-bytes.ts'
import { readFileName } from '../read-metadata.ts'
import { emptyFile, namelessFile, noRoomForFile, tooManyUploads, uploadTooLarge } from '../uploads.errors.ts'
import { presentUpload, type UploadView } from '../uploads.presenter.ts'
import { countOpenUploads, insertUpload } from '../uploads.repository.ts'
import { ensureMayAdd } from './ensure-may-add.ts'

const largestFileBytes = 2 * 1024 ** 3
/** Of one person: two items with as many files as an item may have. */
const mostOpenUploads = 100

interface Begin {
  readonly institutionId: string
  readonly metadata: string
  readonly announcedBytes: number
}

/** Makes room for a file that will come piece by piece. */
export async function beginUpload(
  { institutionId, metadata, announcedBytes }: Begin,
  context: RequestContext,
): Promise<UploadView> {
  const { database, request, files } = context
  return database.asActor(request, async ({ db, actor }) => {
    ensureMayAdd(actor, institutionId)
    const fileName = readFileName(metadata)
    if (fileName === undefined) throw namelessFile()
    if (announcedBytes === 0) throw emptyFile()
    if (announcedBytes > largestFileBytes) throw uploadTooLarge()
    if ((await countOpenUploads(db, actor.personId)) >= mostOpenUploads) throw tooManyUploads()
    if (!(await files.hasRoomFor(announcedBytes + (await countPromisedBytes(context, request.at)))))
      throw noRoomForFile()
    const row = await insertUpload(db, {
      ...{ institutionId, fileName, announcedBytes, personId: actor.personId, begunAt: request.at },
    })
    await files.staging.begin(row.id)
    return presentUpload(row, 0)
  })
}
