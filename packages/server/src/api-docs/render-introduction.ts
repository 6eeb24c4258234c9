import { html } from 'hono/html'

/** What a developer needs before the first call. */
export function renderIntroduction(api: string) {
  return html`<h1>Undagi API</h1>
    <p>Everything the pages of Undagi do, they do through this API, and so can your programs. The same as a document for tools:
      <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
    <h2>A token for your program</h2>
    <p>A person makes it on the page <b>Token API</b>: with a name, scopes, for one institution, until a day. It never gives more than
      its owner holds at that moment. Beside each operation stand the scopes of which each alone is enough; without any, only somebody
      who has signed in does it. No cookie goes with it.</p>
    <pre>curl -H "authorization: Bearer $TOKEN" ${api}/institutions</pre>
    <h2>Or sign in, then call</h2>
    <p>A session is a cookie. Sign in once and send the cookie along; it lasts twelve hours at most.</p>
    <pre>curl -c cookies.txt -H 'content-type: application/json' \\
  -d '{"email":"ani@kota.go.id","password":"…"}' ${api}/session
curl -b cookies.txt ${api}/institutions</pre>
    <h2>When something is refused</h2>
    <p>Every refusal is <code>application/problem+json</code> (<a href="#schema-Problem">Problem</a>): decide by its
      <code>code</code>, which stays; <code>title</code> is an Indonesian sentence for people. What may not be seen is 404, a
      colleague with the wrong role gets 403, an old <code>expectedVersion</code> 409 with what stands now under <code>current</code>.</p>
    <h2>Numbers and times</h2>
    <p>Indexes are exact texts (<code>"6091/2000"</code>) beside rounded ones (<code>"3.05"</code>), never floating numbers. Instants are
      ISO 8601 in UTC.</p>`
}
