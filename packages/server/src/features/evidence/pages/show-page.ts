import type { RequestContext } from '../../../request-context.ts'
import { pageNotPictured } from '../evidence.errors.ts'
import type { FoundFile } from '../found-items.ts'
import { sayLost } from '../usecases/open-evidence-file.ts'
import { selectTimeZone } from './pages.repository.ts'
import { shownAs } from './shown-as.ts'
import { tellLook } from './tell-look.ts'
import { watermarkLines } from './watermark-lines.ts'

export interface Spot {
  readonly page: number
  readonly widthPixels: number
}

/** A page as it is looked at. */
export interface ShownPage {
  /** What it is drawn from: the same name, the same picture. Null: it bears the name of who looks, and is kept nowhere. */
  readonly tag: string | null
  /** Draws it: whoever has it already does not ask. */
  readonly draw: () => Promise<Buffer>
}

/** A page of what the person was found to be allowed to see. */
export function showPage(
  { row, file, isRestricted }: FoundFile,
  { page, widthPixels }: Spot,
  context: RequestContext,
): ShownPage {
  if (shownAs(file) !== 'picture') throw pageNotPictured()
  if (isRestricted) tellLook(row, context)
  const { institutionId, sha256, mediaType } = file
  const wish = { mediaType, page, widthPixels }
  return {
    tag: isRestricted ? null : `${sha256}-${page}-${widthPixels}`,
    async draw() {
      const watermark = isRestricted ? { watermark: await watermarkFor(institutionId, context) } : {}
      return context.pages.draw({ institutionId, sha256 }, { ...wish, ...watermark }).catch(sayLost)
    },
  }
}

async function watermarkFor(institutionId: string, { database, request }: RequestContext) {
  const { actor, results } = await database.read(request, (db) => [selectTimeZone(db, institutionId)])
  const [[institution]] = results
  return watermarkLines({
    name: actor.name,
    at: request.at,
    timeZone: institution?.timeZone ?? 'Asia/Jakarta',
  })
}
