import type { Operation, Things } from './operations.ts'

/** The certificate of an authority, made once for the tests; its key was thrown away. */
const testAnchor = {
  content: [
    'MIIBSTCB76ADAgECAgID6DAKBggqhkjOPQQDAjAbMRkwFwYDVQQDDBBJbmR1ayBVamkgVW5kYWdpMB4XDTI1MDEwMTAwMDAwMFoXDTQ5MTIzMTAwMDAw',
    'MFowGzEZMBcGA1UEAwwQSW5kdWsgVWppIFVuZGFnaTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABIJMGM06V8ghSgW/Oq9av4QnB1Q1L3PJRTcp3YH6',
    'hKOE8ySERjkKmJofw8joGx9YohXyLCdiCb1iUuneWsBXqW6jIzAhMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgAGMAoGCCqGSM49BAMCA0kA',
    'MEYCIQCfbZ67GbHxZi5y0bNR+EQwFLd/zrIa5/TFb9wtSf40BQIhAKzH3o9uSfha0Qq+u4m7qk+N6R/fuF3L6RN300QKJamm',
  ].join(''),
  sha256: 'b6ff410811fb5bda851012d4d6378309759f0a335cb6b7efcb9a3b3c867c5c0c',
}

const reason = 'Sidik jarinya dibandingkan lewat telepon'

/** What may be done with the data that signatures are believed by. */
export function trustOperations(
  institution: string,
  { trustEntryId }: Pick<Things, 'trustEntryId'>,
): Readonly<Record<string, Operation>> {
  const trust = `${institution}/trust`
  return {
    'GET /institutions/{institutionId}/trust': { path: trust },
    'GET /institutions/{institutionId}/trust/{entryId}/file': { path: `${trust}/${trustEntryId}/file` },
    'POST /institutions/{institutionId}/trust/preview': {
      path: `${trust}/preview`,
      body: { content: testAnchor.content },
    },
    'POST /institutions/{institutionId}/trust': {
      path: trust,
      body: { content: testAnchor.content, confirmed: [testAnchor.sha256], reason },
    },
    'POST /institutions/{institutionId}/trust/{entryId}/withdrawal': {
      path: `${trust}/${trustEntryId}/withdrawal`,
      body: { reason },
    },
  }
}
