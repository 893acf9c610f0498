import { useTranslation } from '../../i18n/use-translation'
import type { AtlasState } from '../../store/state'
import type { PageChoice } from './page-choice'
import type { PageFurniture } from './page-furniture'

/** Notes longer than this get a page of their own: on the map's they would take its room. */
const NOTES_ON_SHEET = 400

export const notesFit = ({ notes }: PageChoice): boolean => notes.length <= NOTES_ON_SHEET

type PrintedFootProps = {
  readonly state: AtlasState
  readonly choice: PageChoice
  readonly furniture: PageFurniture
  readonly date: Date
  /** Rows of the legend that stand on the next page. */
  readonly flowing: number
}

/** Where everything on the page comes from, and where it can be seen again. */
export const PrintedFoot = ({ state, choice, furniture, date, flowing }: PrintedFootProps) => {
  const { t } = useTranslation('page')
  const { parts, notes } = choice
  return (
    <footer className="printed-foot">
      {notes.trim() === '' ? null : (
        <p className="printed-notes" dir="auto">
          {notesFit(choice) ? notes : t('sheet.notesFollow')}
        </p>
      )}
      {flowing > 0 ? <p data-purpose="printed-legend-follows">{t('sheet.legendFollows')}</p> : null}
      {parts.includes('sources') ? <p>{furniture.sources(state)}</p> : null}
      {parts.includes('boundary') ? <p>{furniture.boundary}</p> : null}
      {parts.includes('date') ? <p>{furniture.made(state, date)}</p> : null}
      {parts.includes('link') ? <p dir="ltr">{furniture.link}</p> : null}
      {parts.includes('link') && furniture.left !== null ? <p data-purpose="printed-left">{furniture.left}</p> : null}
    </footer>
  )
}
