/**
 * Runs before the rest of the application has arrived: asks for what a page within the frame needs first, so that the
 * answers are there when the application is. The browser hands each answer to the first `fetch` of its address.
 */
const [slug, year] = location.pathname.split('/').slice(1)

if (slug && year && /^(\d{4}|administrasi|profil)$/.test(year))
  for (const path of ['session', `institutions/${slug}/overview`]) ask(`/api/${path}`)

function ask(address: string): void {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = 'fetch'
  // as `fetch` asks: with the cookie of this origin
  link.crossOrigin = 'anonymous'
  link.href = address
  document.head.append(link)
}
