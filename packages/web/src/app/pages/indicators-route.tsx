export function IndicatorsRoute() {
  return <h1>indicators</h1>
}
