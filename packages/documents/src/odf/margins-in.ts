const TAG = /<(\/?)style:(header|footer)(?:-left|-first)?(?=[\s/>])([^<>]*)>/g

/** What stands at the head and foot of pages, in one pass: one that is never closed is none. */
export function* marginsIn(xml: string): Generator<string, undefined, undefined> {
  let open: { readonly name: string | undefined; readonly from: number } | undefined
  for (const { 0: tag, 1: closing, 2: name, 3: attributes = '', index } of xml.matchAll(TAG)) {
    if (open === undefined && closing === '' && !attributes.endsWith('/'))
      open = { name, from: index + tag.length }
    if (open === undefined || closing === '' || name !== open.name) continue
    yield xml.slice(open.from, index)
    open = undefined
  }
}
