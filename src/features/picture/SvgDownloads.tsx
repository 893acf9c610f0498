import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { fileName } from './file-name'
import { holdGround } from './ground-at-hand'
import { legendColumns } from './legend-columns'
import { legendSvg } from './legend-svg'
import styles from './PicturePart.module.css'
import type { PictureChoice } from './picture-choice'
import { PICTURE_COLOURS } from './picture-colours'
import { TYPE } from './picture-layout'
import { fontOf } from './picture-pen'
import { planPicture, qrOf } from './picture-plan'
import type { PictureSource } from './picture-source'
import { serialiseSvg } from './serialise-svg'
import { withFaces } from './svg-faces'
import type { Asking } from './use-ask'

const CHARTS = ['coverage-bars', 'corridor-strip', 'elevation-profile', 'plan-curve'] as const

const chartOnPage = (id: string): SVGSVGElement | null =>
  document.querySelector<SVGSVGElement>(`svg[data-chart="${id}"]`)

const save = async (name: string, svg: string): Promise<void> =>
  download(fileName(name, new Date(), 'svg'), new Blob([await withFaces(svg)], { type: 'image/svg+xml' }))

const LEGEND_ROOM = { width: 480, height: 4000 }

/** The legend of the picture that these choices make, whether or not that carries one itself. */
const useSaveLegend = (choice: PictureChoice, asking: Asking) => {
  const { t } = useTranslation('picture')
  return async (): Promise<void> => {
    await holdGround()
    const ask = asking.compose({ ...choice, parts: [...new Set([...choice.parts, 'legend' as const])] }, null)
    const { words, subject } = ask
    const rows = planPicture(ask, qrOf(ask)).legend
    const { colourTheme } = subject.views[0].state.session
    const pen = document.createElement('canvas').getContext('2d')
    if (pen) pen.font = fontOf(TYPE.legend.size, TYPE.legend.weight)
    const labels = rows.map((row) => ({ id: row.id, label: words.legendRow(row) }))
    const set = legendColumns(labels, LEGEND_ROOM, (text) => pen?.measureText(text).width ?? text.length * 6)
    const title = choice.title || t('defaultTitle')
    await save('legend', legendSvg({ rows, set, title, rtl: words.rtl, colours: PICTURE_COLOURS[colourTheme] }))
  }
}

/** Legend and charts as drawings that can be worked on: charts of what the page shows behind the dialog. */
type SvgDownloadsProps = {
  readonly choice: PictureChoice
  readonly asking: Asking
  readonly source: PictureSource
}

export const SvgDownloads = ({ choice, asking, source }: SvgDownloadsProps) => {
  const { t } = useTranslation('picture')
  // the page behind the dialog stays as it is while that is open
  const compares = source.stores.length > 1
  const [charts] = useState(() => (compares ? [] : CHARTS.filter((id) => chartOnPage(id))))
  const saveLegend = useSaveLegend(choice, asking)
  const saveChart = (id: (typeof CHARTS)[number]): void => {
    const chart = chartOnPage(id)
    if (chart) void save(id, serialiseSvg(chart, t(`chart.${id}`)))
  }
  return (
    <section aria-labelledby="picture-drawings">
      <h3 id="picture-drawings">{t('charts')}</h3>
      <div className={styles.buttons}>
        <Button data-action="legend-svg" onClick={() => void saveLegend()}>
          {t('legendSvg')}
        </Button>
        {charts.map((id) => (
          <Button key={id} data-action={`chart-svg-${id}`} onClick={() => saveChart(id)}>
            {t('asSvg', { name: t(`chart.${id}`) })}
          </Button>
        ))}
      </div>
      {charts.length === 0 && !compares ? <p>{t('noCharts')}</p> : null}
    </section>
  )
}
