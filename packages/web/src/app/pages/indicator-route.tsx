export function IndicatorRoute() {
  return <h1>indicator</h1>
}
