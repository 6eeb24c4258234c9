import type { RequestContext } from '../../../../request-context.ts'
import type { KitReturnView } from '../offline-kits.presenter.ts'
import { type ReturnAddress, seeReturn } from '../see-return.ts'

/** What a workbook that came back would change now. */
export async function readReturn(
  address: ReturnAddress,
  { database, request }: RequestContext,
): Promise<KitReturnView> {
  return database.asActor(request, async ({ db, actor }) => {
    const seeing = { ...address, actor, at: request.at }
    const { view } = await seeReturn(db, seeing)
    return view
  })
}
