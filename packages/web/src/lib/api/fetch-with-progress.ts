import { NoAnswer } from './no-answer.ts'

/** `fetch` for one large body, telling the share that has left: the browser's own fetch tells nothing while it sends. */
export function fetchWithProgress(
  onProgress: (share: number) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.blob()
    return new Promise((resolve, reject) => {
      const sending = new XMLHttpRequest()
      sending.open(request.method, request.url)
      sending.responseType = 'blob'
      for (const [name, value] of request.headers) sending.setRequestHeader(name, value)
      sending.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total)
      sending.onload = () => resolve(toResponse(sending))
      sending.onerror = () => reject(new NoAnswer(new Error('the line dropped')))
      sending.onabort = () => reject(new DOMException('given up', 'AbortError'))
      request.signal.addEventListener('abort', () => sending.abort())
      sending.send(body)
    })
  }
}

function toResponse(sending: XMLHttpRequest): Response {
  const { response, status, statusText } = sending
  const type = sending.getResponseHeader('content-type') ?? 'application/octet-stream'
  return new Response(response, { status, statusText, headers: { 'content-type': type } })
}
