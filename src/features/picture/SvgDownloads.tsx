import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { fileName } from './file-name'
import { legendColumns } from './legend-columns'
import { legendRows } from './legend-rows'
import { legendSvg } from './legend-svg'
import styles from './PicturePart.module.css'
import { PICTURE_COLOURS } from './picture-colours'
import { TYPE } from './picture-layout'
import { fontOf } from './picture-pen'
import { serialiseSvg } from './serialise-svg'
import { usePictureWords } from './use-picture-words'

const CHARTS = ['coverage-bars', 'corridor-strip', 'plan-curve'] as const

const chartOnPage = (id: string): SVGSVGElement | null =>
  document.querySelector<SVGSVGElement>(`svg[data-chart="${id}"]`)

const save = (name: string, svg: string): void =>
  download(fileName(name, new Date(), 'svg'), new Blob([svg], { type: 'image/svg+xml' }))

const LEGEND_ROOM = { width: 480, height: 4000 }

const useSaveLegend = (title: string) => {
  const store = useAtlasStore()
  const words = usePictureWords()
  return (): void => {
    const state = store.getState()
    const rows = legendRows(state, () => true)
    const pen = document.createElement('canvas').getContext('2d')
    if (pen) pen.font = fontOf(TYPE.legend.size, TYPE.legend.weight)
    const labels = rows.map((row) => ({ id: row.id, label: words.legendRow(row) }))
    const set = legendColumns(labels, LEGEND_ROOM, (text) => pen?.measureText(text).width ?? text.length * 6)
    save('legend', legendSvg({ rows, set, title, rtl: words.rtl, colours: PICTURE_COLOURS[state.session.colourTheme] }))
  }
}

/** Legend and charts as drawings that can be worked on: charts of what the page shows behind the dialog. */
export const SvgDownloads = ({ title }: { readonly title: string }) => {
  const { t } = useTranslation('picture')
  // the page behind the dialog stays as it is while that is open
  const [charts] = useState(() => CHARTS.filter((id) => chartOnPage(id)))
  const saveLegend = useSaveLegend(title || t('defaultTitle'))
  const saveChart = (id: (typeof CHARTS)[number]): void => {
    const chart = chartOnPage(id)
    if (chart) save(id, serialiseSvg(chart, t(`chart.${id}`)))
  }
  return (
    <section aria-labelledby="picture-drawings">
      <h3 id="picture-drawings">{t('charts')}</h3>
      <div className={styles.buttons}>
        <Button data-action="legend-svg" onClick={saveLegend}>
          {t('legendSvg')}
        </Button>
        {charts.map((id) => (
          <Button key={id} data-action={`chart-svg-${id}`} onClick={() => saveChart(id)}>
            {t(`chart.${id}`)}
          </Button>
        ))}
      </div>
      {charts.length === 0 ? <p>{t('noCharts')}</p> : null}
    </section>
  )
}
