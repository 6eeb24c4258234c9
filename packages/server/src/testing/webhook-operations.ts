import type { Operation, Things } from './operations.ts'

/** Registered would be an address that leads nowhere. */
export function webhookOperations(
  institution: string,
  { webhookId, password }: Pick<Things, 'webhookId' | 'password'>,
): Record<string, Operation> {
  const webhook = `${institution}/webhooks/${webhookId}`
  return {
    'GET /institutions/{institutionId}/webhooks': { path: `${institution}/webhooks` },
    'POST /institutions/{institutionId}/webhooks': {
      path: `${institution}/webhooks`,
      body: { name: 'Grup obrolan', url: 'https://undagi.invalid/terima', password },
    },
    'PUT /institutions/{institutionId}/webhooks/{webhookId}/state': {
      path: `${webhook}/state`,
      body: { state: 'paused' },
    },
    'DELETE /institutions/{institutionId}/webhooks/{webhookId}': { path: webhook },
    'POST /institutions/{institutionId}/webhooks/{webhookId}/tests': { path: `${webhook}/tests` },
    'GET /institutions/{institutionId}/webhooks/{webhookId}/deliveries': { path: `${webhook}/deliveries` },
  }
}
