/** A row of a chart's key as the page shows it beside the chart: the sample and its words. */
export type KeyRow = { readonly sample: readonly SVGElement[]; readonly words: string }

/** The key of a chart, which stands beside it in the page and has to come along into its file. */
export const keyOfChart = (chart: string | undefined): readonly KeyRow[] => {
  if (!chart) return []
  return [...document.querySelectorAll(`[data-key-of="${chart}"] > li`)].map((row) => ({
    sample: [...row.querySelectorAll<SVGElement>('svg > *')],
    words: row.textContent?.trim() ?? '',
  }))
}
