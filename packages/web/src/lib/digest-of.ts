/** What is larger is compared only when it has arrived: to look at it here would fill the memory of a small computer. */
export const mostCompared = 64 * 1024 * 1024

/** SHA-256 of a file, as the server knows it by; undefined where the browser does not tell, as over a line without encryption. */
export async function digestOf(file: Blob): Promise<string | undefined> {
  if (file.size > mostCompared || globalThis.crypto?.subtle === undefined) return undefined
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
