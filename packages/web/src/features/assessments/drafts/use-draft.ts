import { createContext, useCallback, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { DraftDesk } from './draft-desk.ts'
import type { DraftSender } from './draft-sender.ts'
import type { DraftState, ServerText } from './draft-sync.ts'
import type { DraftAddress } from './unsent-store.ts'

const DraftDeskContext = createContext<DraftDesk | null>(null)

export const DraftDeskProvider = DraftDeskContext.Provider

export function useDraftDesk(): DraftDesk {
  const desk = useContext(DraftDeskContext)
  if (!desk) throw new Error('useDraftDesk needs a DraftDeskProvider above it')
  return desk
}

/** The text at this address, alive: what stands in the field, and the way to change it. */
export function useDraft(
  { personId, assessmentId, code, field }: DraftAddress,
  server: ServerText,
): readonly [DraftState, DraftSender] {
  const desk = useDraftDesk()
  const address = useMemo(
    () => ({ personId, assessmentId, code, field }),
    [personId, assessmentId, code, field],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer text of the server is heard below, not a new draft
  const sender = useMemo(() => desk.open(address, server), [desk, address])
  useEffect(() => desk.read(address), [desk, address])
  useEffect(() => sender.hear(server), [sender, server])
  const subscribe = useCallback((listener: () => void) => sender.subscribe(listener), [sender])
  return [useSyncExternalStore(subscribe, sender.getState), sender]
}
